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

// Page by page, as all entries at once may be too many.
void Rebuilder::readAgain(std::int64_t space, const std::set<std::uint64_t>& places, const std::set<Id>& only) {
  const auto secrets = tables_.spaces.secrets(space);
  std::vector<Replayed> entries;
  const auto take = [&] {
    Replayer(tables_, author_).runAgain(space, entries, &only);
    entries.clear();
  };
  for (const auto seq : places) {
    if (const auto placed = tables_.entries.at(space, seq)) entries.push_back(reopened(space, *placed, secrets));
    if (entries.size() == entriesAtOnce) take();
  }
  take();
}

// One that did not open when it came may do so now, and the other way round. One that is redacted holds nothing.
Replayed Rebuilder::reopened(std::int64_t space, const v1::Placed& placed, const ledger::EpochSecrets& secrets) {
  Replayed replayed{.placed = placed, .judged = {}, .changes = {}};
  auto& judged = replayed.judged;
  judged.head = need(ledger::parseHead(placed.entry()));
  judged.account = Id::from(judged.head.account_id()).value_or(Id{});
  judged.device = Id::from(judged.head.device_id()).value_or(Id{});
  if (judged.head.kind() != v1::ENTRY_KIND_COMMIT || ledger::isRedacted(placed.entry())) return replayed;
  if (tables_.entries.hasQuarantined(space)) tables_.entries.release(space, ledger::entryHash(placed.entry()));
  const auto opened = guarded([&] { return openAgain(placed, secrets); });
  if (opened) {
    replayed.changes = {opened->commit.changes().begin(), opened->commit.changes().end()};
  } else {
    tables_.entries.quarantine(space, placed, opened.error().detail);
  }
  return replayed;
}

void Rebuilder::redact(std::int64_t space, const v1::Redact& redact) {
  const auto secrets = tables_.spaces.secrets(space);
  std::set<Id> touched;
  for (const auto seq : redact.seqs()) touched.merge(dropBody(space, seq, secrets));
  makeAnew(space, touched, {}, redact);
}

void Rebuilder::fillIn(std::int64_t space, std::span<const v1::Placed> entries) {
  const auto secrets = tables_.spaces.secrets(space);
  std::set<Id> touched;
  std::set<std::uint64_t> places;
  for (const auto& placed : entries) {
    const auto there = tables_.entries.at(space, placed.seq());
    const auto hash = ledger::entryHash(placed.entry());
    if (!there || !ledger::isRedacted(there->entry()) || ledger::entryHash(there->entry()) != hash) continue;
    tables_.entries.release(space, hash);
    tables_.entries.fill(space, placed);
    places.insert(placed.seq());
    for (const auto& change : reopened(space, placed, secrets).changes)
      if (const auto id = Id::from(change.record_id())) touched.insert(*id);
  }
  makeAnew(space, touched, std::move(places), {});
}

// The records it changed. One that came redacted has nothing to drop: now it is known why.
std::set<Id> Rebuilder::dropBody(std::int64_t space, std::uint64_t seq, const ledger::EpochSecrets& secrets) {
  std::set<Id> touched;
  const auto placed = tables_.entries.at(space, seq);
  if (!placed) return touched;
  for (const auto& change : reopened(space, *placed, secrets).changes)
    if (const auto id = Id::from(change.record_id())) touched.insert(*id);
  tables_.entries.release(space, ledger::entryHash(placed->entry()));
  tables_.entries.redact(space, *placed);
  return touched;
}

void Rebuilder::makeAnew(std::int64_t space, const std::set<Id>& ids, std::set<std::uint64_t> places,
                         const v1::Redact& without) {
  std::vector<std::int64_t> numbers;
  for (const auto& id : ids) {
    const auto number = tables_.records.find(space, id);
    if (!number) continue;
    numbers.push_back(*number);
    places.merge(tables_.records.changedAt(*number));
    tables_.records.empty(*number);
    tables_.conflicts.clear(*number);
    tables_.index.erase(*number);
  }
  for (const auto seq : without.seqs()) places.erase(seq);
  readAgain(space, places, ids);
  for (const auto number : numbers) {
    if (!tables_.outbox.pendingOf(number).empty()) layOver(number);
    tables_.records.dropEmpty(number);
  }
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
