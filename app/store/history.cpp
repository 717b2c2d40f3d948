#include "app/store/history.h"

#include "app/store/errors.h"
#include "app/store/opened_commit.h"

namespace collega::store {
namespace {

HistoryItem itemOf(const OpenedCommit& opened, const RecordQueries::ChangePlace& place) {
  if (place.position >= static_cast<std::size_t>(opened.commit.changes_size())) {
    throw Failure(Problem::Damaged, "a change is missing");
  }
  const auto& change = opened.commit.changes(static_cast<int>(place.position));
  return {
      .stamp = {.seq = place.seq,
                .account = Id::from(opened.head.account_id()).value_or(Id{}),
                .device = ledger::writerOf(Id::from(opened.head.device_id()).value_or(Id{}), opened.head.incarnation()),
                .madeAtMs = change.made_at_ms()},
      .change = change};
}

}  // namespace

std::vector<HistoryItem> History::of(std::int64_t space, std::int64_t record, const Author& author) {
  std::vector<HistoryItem> items;
  const auto secrets = spaces_.secrets(space);
  std::optional<std::pair<std::uint64_t, OpenedCommit>> last;
  for (const auto& place : queries_.changesOf(record)) {
    if (!last || last->first != place.seq) {
      const auto placed = entries_.at(space, place.seq);
      if (!placed) throw Failure(Problem::Damaged, "an entry is missing");
      last = {place.seq, openAgain(*placed, secrets)};
    }
    items.push_back(itemOf(last->second, place));
  }
  for (auto& change : outbox_.pendingOf(record)) items.push_back({localStamp(author, change), std::move(change)});
  return items;
}

}  // namespace collega::store
