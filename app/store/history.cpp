#include "app/store/history.h"

#include "app/store/errors.h"
#include "app/store/opened_commit.h"

namespace collega::store {
namespace {

HistoryItem itemOf(const OpenedCommit& opened, std::uint64_t seq, const v1::Change& change) {
  return {
      .stamp = {.seq = seq,
                .account = Id::from(opened.head.account_id()).value_or(Id{}),
                .device = ledger::writerOf(Id::from(opened.head.device_id()).value_or(Id{}), opened.head.incarnation()),
                .madeAtMs = change.made_at_ms()},
      .change = change};
}

// The first change to a record that was not set aside made it.
HistoryItem creationIn(const OpenedCommit& opened, std::uint64_t seq, const Id& record) {
  for (const auto& change : opened.commit.changes()) {
    if (change.record_id() != record.view()) continue;
    auto item = itemOf(opened, seq, change);
    records::RecordState state;
    if (records::applyChange(state, change, item.stamp)) return item;
  }
  throw Failure(Problem::Damaged, "a change is missing");
}

const v1::Change& changeAt(const OpenedCommit& opened, std::size_t position) {
  if (position < static_cast<std::size_t>(opened.commit.changes_size())) {
    return opened.commit.changes(static_cast<int>(position));
  }
  throw Failure(Problem::Damaged, "a change is missing");
}

}  // namespace

std::vector<HistoryItem> History::of(std::int64_t space, std::int64_t record, const Author& author) {
  std::vector<HistoryItem> items;
  const auto secrets = spaces_.secrets(space);
  std::optional<std::pair<std::uint64_t, OpenedCommit>> last;
  const auto opened = [&](std::uint64_t seq) -> const OpenedCommit& {
    if (!last || last->first != seq) {
      const auto placed = entries_.at(space, seq);
      if (!placed) throw Failure(Problem::Damaged, "an entry is missing");
      last.emplace(seq, openAgain(*placed, secrets));
    }
    return last->second;
  };
  const auto kept = records_.inLedger(record);
  const auto created = kept.state.created.seq;
  if (kept.state.kind != 0) items.push_back(creationIn(opened(created), created, kept.id));
  for (const auto& [seq, position] : queries_.changesOf(record)) {
    const auto& commit = opened(seq);
    items.push_back(itemOf(commit, seq, changeAt(commit, position)));
  }
  for (auto& change : outbox_.pendingOf(record)) items.push_back({localStamp(author, change), std::move(change)});
  return items;
}

}  // namespace collega::store
