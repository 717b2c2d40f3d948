#include "app/store/rebuilder.h"

#include <iterator>

#include "app/store/errors.h"
#include "app/store/opened_commit.h"

namespace collega::store {
namespace {

constexpr std::size_t entriesAtOnce = 256;

}  // namespace

void Rebuilder::run() {
  tables_.records.empty();
  tables_.conflicts.clear();
  tables_.index.clear();
  for (const auto space : tables_.spaces.numbers()) readAgain(space);
  for (const auto record : tables_.outbox.records()) layOver(record);
  tables_.records.dropEmpty();
}

void Rebuilder::readAgain(std::int64_t space) {
  const auto secrets = tables_.spaces.secrets(space);
  std::uint64_t seq = 0;
  for (;;) {
    const auto page = tables_.entries.after(space, seq, entriesAtOnce);
    if (page.empty()) return;
    std::vector<Replayed> entries;
    for (const auto& placed : page) entries.push_back(reopened(space, placed, secrets));
    Replayer(tables_, author_).runAgain(space, entries);
    seq = page.back().seq();
  }
}

// One that did not open when it came may do so now, and the other way round.
Replayed Rebuilder::reopened(std::int64_t space, const v1::Placed& placed, const ledger::EpochSecrets& secrets) {
  Replayed replayed{.placed = placed, .judged = {}, .changes = {}};
  auto& judged = replayed.judged;
  judged.head = need(ledger::parseHead(placed.entry()));
  judged.account = Id::from(judged.head.account_id()).value_or(Id{});
  judged.device = Id::from(judged.head.device_id()).value_or(Id{});
  if (judged.head.kind() != v1::ENTRY_KIND_COMMIT) return replayed;
  if (tables_.entries.hasQuarantined(space)) tables_.entries.release(space, ledger::entryHash(placed.entry()));
  const auto opened = guarded([&] { return openAgain(placed, secrets); });
  if (opened) {
    replayed.changes = {opened->commit.changes().begin(), opened->commit.changes().end()};
  } else {
    tables_.entries.quarantine(space, placed, opened.error().detail);
  }
  return replayed;
}

// Local changes, and the conflicts they have settled already.
void Rebuilder::layOver(std::int64_t number) {
  const auto record = tables_.records.inLedger(number);
  const auto over = tables_.outbox.pendingOf(number);
  for (const auto& change : over) tables_.conflicts.hide(number, change);
  tables_.records.writeLaid(record, laidOver(record.state, over, author_));
  tables_.index.markPending(number);
}

}  // namespace collega::store
