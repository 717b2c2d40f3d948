#include "app/store/replayer.h"

#include <algorithm>
#include <utility>

#include "app/store/errors.h"

namespace collega::store {
namespace {

records::Stamp stampOf(const Replayed& replayed, const v1::Change& change) {
  return {.seq = replayed.placed.seq(),
          .account = replayed.judged.account,
          .device = ledger::writerOf(replayed.judged.device, replayed.judged.head.incarnation()),
          .madeAtMs = change.made_at_ms()};
}

// So much may be held from piece to piece.
constexpr std::size_t mostHeld = 64 << 20;

// About what a record takes in memory.
std::size_t weight(const KeptRecord& record) {
  std::size_t bytes = 2048;
  for (const auto& [field, slice] : record.state.fields) bytes += slice.size();
  return bytes;
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
  mayBeTwice_ = tables_.outbox.hasWaiting(space_);
  mayBeAside_ = tables_.entries.hasQuarantined(space_);
  if (held_ && held_->space != space_) writeHeld();
  if (held_) held_->space = space_;
  touched_.reserve(changesIn(entries));
  for (const auto& replayed : entries) take(replayed);
  if (held_)
    holdTouched();
  else
    finishAll();
  tables_.spaces.putState(space_, after);
}

void Replayer::holdTouched() {
  for (auto& [id, record] : touched_) {
    if (record.fresh) continue;
    held_->bytes += weight(record);
    held_->records.emplace(id, std::move(record));
  }
  std::erase_if(touched_, [](const auto& one) { return !one.second.fresh; });
  finishAll();
  if (held_->bytes > mostHeld) writeHeld();
}

void Replayer::writeHeld() {
  const auto space = held_->space;
  touched_ = std::exchange(*held_, {.records = {}, .space = space}).records;
  finishAll();
  touched_.clear();
}

void Replayer::runAgain(std::int64_t space, std::span<const Replayed> entries, const std::set<Id>* only) {
  space_ = space;
  only_ = only;
  for (const auto& replayed : entries) takeChanges(replayed);
  finishAll();
}

void Replayer::take(const Replayed& replayed) {
  tables_.entries.add(space_, replayed.placed);
  if (mayBeAside_) release(replayed);
  if (replayed.judged.account == author_.account) leaveOutbox(replayed);
  takeChanges(replayed);
}

// What was set aside and stands in the ledger now; a commit that did not open just now stays aside.
void Replayer::release(const Replayed& replayed) {
  const bool opened = replayed.judged.head.kind() != v1::ENTRY_KIND_COMMIT || !replayed.changes.empty();
  if (opened)
    tables_.entries.release(space_, replayed.judged.hash);
  else
    tables_.entries.verified(space_, replayed.placed, replayed.judged.hash);
}

// What this device sent; or what was sent before it was restored from a backup, in which it still waited.
void Replayer::leaveOutbox(const Replayed& replayed) {
  std::vector<std::int64_t> records;
  if (mayBeOwn_) records = tables_.outbox.acknowledge(space_, replayed.judged);
  if (records.empty() && mayBeTwice_) records = tables_.outbox.dropSent(space_, replayed.changes);
  for (const auto number : records) {
    auto record = tables_.records.inLedger(number);
    if (held_ && held_->records.contains(record.id))
      touch(record.id);
    else
      touched_.try_emplace(record.id, std::move(record));
  }
}

void Replayer::takeChanges(const Replayed& replayed) {
  for (std::size_t i = 0; i < replayed.changes.size(); ++i) takeChange(replayed, i);
}

void Replayer::takeChange(const Replayed& replayed, std::size_t position) {
  const auto& change = replayed.changes[position];
  const auto id = Id::from(change.record_id());
  if (!id) return tables_.entries.quarantine(space_, replayed.placed, "a change without a record");
  if (only_ && !only_->contains(*id)) return;
  auto& record = touch(*id);
  const bool creates = record.state.kind == 0;
  const auto lost = records::applyChange(record.state, change, stampOf(replayed, change));
  if (!lost) return tables_.entries.quarantine(space_, replayed.placed, lost.error().detail);
  if (record.conflicted) tables_.conflicts.settle(record.number, change);
  for (const auto& overwritten : *lost) tables_.conflicts.add(record.number, overwritten);
  record.conflicted |= !lost->empty();
  if (!creates) record.changed.push_back({replayed.placed.seq(), position});
}

KeptRecord& Replayer::touch(const Id& id) {
  const auto found = touched_.find(id);
  if (found != touched_.end()) return found->second;
  if (auto held = held_ ? held_->records.extract(id) : decltype(held_->records)::node_type()) {
    held_->bytes -= weight(held.mapped());
    return touched_.insert(std::move(held)).position->second;
  }
  return touched_.emplace(id, tables_.records.inLedger(space_, id)).first->second;
}

// In the order of their numbers: rows that follow each other are quickly written, and lie close.
void Replayer::finishAll() {
  std::vector<const KeptRecord*> records;
  for (const auto& [id, record] : touched_) records.push_back(&record);
  std::ranges::sort(records, {}, &KeptRecord::number);
  for (const auto* record : records) finish(*record);
}

void Replayer::finish(const KeptRecord& record) {
  tables_.records.noteChanges(record);
  const auto over = record.laid ? tables_.outbox.pendingOf(record.number) : std::vector<v1::Change>{};
  if (record.state.kind == 0 && over.empty()) return drop(record);
  if (over.empty())
    tables_.records.writeMerged(record);
  else
    tables_.records.writeLaid(record, laidOver(record.state, over, author_));
  if (!record.fresh) tables_.index.markPending(record.number);
}

// Nothing but malformed changes, or one's own that came back redacted: there is no record.
void Replayer::drop(const KeptRecord& record) {
  if (record.fresh) return;
  tables_.records.writeMerged(record);
  tables_.records.dropEmpty(record.number);
  tables_.index.erase(record.number);
}

}  // namespace collega::store
