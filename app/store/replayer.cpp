#include "app/store/replayer.h"

#include <algorithm>

#include "app/store/errors.h"

namespace collega::store {
namespace {

records::Stamp stampOf(const Replayed& replayed, const v1::Change& change) {
  return {.seq = replayed.placed.seq(),
          .account = replayed.judged.account,
          .device = replayed.judged.device,
          .madeAtMs = change.made_at_ms()};
}

// The page must be what follows, without gaps, and end where the state ends.
void checkOrder(const std::optional<SpaceRow>& before, const ledger::SpaceState& after,
                std::span<const Replayed> entries) {
  auto seq = before ? before->state.head.seq : 0;
  for (const auto& replayed : entries) {
    if (replayed.placed.seq() != ++seq) throw Failure(Problem::InvalidInput, "entries out of order");
  }
  if (after.head.seq != seq) throw Failure(Problem::InvalidInput, "a state of another place");
}

std::size_t changesIn(std::span<const Replayed> entries) {
  std::size_t count = 0;
  for (const auto& replayed : entries) count += replayed.changes.size();
  return count;
}

}  // namespace

void Replayer::run(const ledger::SpaceState& after, std::span<const Replayed> entries) {
  checkOrder(tables_.spaces.one(after.id), after, entries);
  space_ = tables_.spaces.ensure(after.id);
  mayBeOwn_ = tables_.outbox.hasSealed(space_);
  mayBeAside_ = tables_.entries.hasQuarantined(space_);
  touched_.reserve(changesIn(entries));
  for (const auto& replayed : entries) take(replayed);
  finishAll(touched_.size() <= indexedAtOnce);
  tables_.spaces.putState(space_, after);
}

void Replayer::runAgain(std::int64_t space, std::span<const Replayed> entries) {
  space_ = space;
  for (const auto& replayed : entries) takeChanges(replayed);
  finishAll(false);
}

void Replayer::take(const Replayed& replayed) {
  tables_.entries.add(space_, replayed.placed);
  if (mayBeAside_) tables_.entries.verified(space_, replayed.placed, replayed.judged.hash);
  if (mayBeOwn_) {
    for (const auto number : tables_.outbox.acknowledge(space_, replayed.placed.entry(), replayed.judged)) {
      auto record = tables_.records.inLedger(number);
      touched_.try_emplace(record.id, std::move(record));
    }
  }
  takeChanges(replayed);
}

void Replayer::takeChanges(const Replayed& replayed) {
  for (std::size_t i = 0; i < replayed.changes.size(); ++i) takeChange(replayed, i);
}

void Replayer::takeChange(const Replayed& replayed, std::size_t position) {
  const auto& change = replayed.changes[position];
  const auto id = Id::from(change.record_id());
  if (!id) return tables_.entries.quarantine(space_, replayed.placed, "a change without a record");
  auto& record = touch(*id);
  const auto lost = records::applyChange(record.state, change, stampOf(replayed, change));
  if (!lost) return tables_.entries.quarantine(space_, replayed.placed, lost.error().detail);
  if (record.conflicted) tables_.conflicts.settle(record.number, change);
  for (const auto& overwritten : *lost) tables_.conflicts.add(record.number, overwritten);
  record.conflicted |= !lost->empty();
  tables_.records.noteChange(record.number, replayed.placed.seq(), position);
}

KeptRecord& Replayer::touch(const Id& id) {
  const auto found = touched_.find(id);
  if (found != touched_.end()) return found->second;
  return touched_.emplace(id, tables_.records.inLedger(space_, id)).first->second;
}

// In the order of their numbers: rows that follow each other are quickly written, and lie close.
void Replayer::finishAll(bool indexNow) {
  std::vector<const KeptRecord*> records;
  for (const auto& [id, record] : touched_) records.push_back(&record);
  std::ranges::sort(records, {}, &KeptRecord::number);
  for (const auto* record : records) finish(*record, indexNow);
}

void Replayer::finish(const KeptRecord& record, bool indexNow) {
  const auto over = record.laid ? tables_.outbox.pendingOf(record.number) : std::vector<v1::Change>{};
  // Nothing but malformed changes: there is no record.
  if (record.state.kind == 0 && over.empty()) return;
  if (over.empty()) {
    tables_.records.writeMerged(record);
    return index(record, record.state, indexNow);
  }
  const auto shown = laidOver(record.state, over, author_);
  tables_.records.writeLaid(record, shown);
  index(record, shown, indexNow);
}

void Replayer::index(const KeptRecord& record, const records::RecordState& shown, bool now) {
  if (now) {
    tables_.index.index(record.number, !record.fresh, shown);
  } else {
    tables_.index.markPending(record.number);
  }
}

}  // namespace collega::store
