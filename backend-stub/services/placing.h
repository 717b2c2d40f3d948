// Giving entries their places: what happens to one entry inside the writer's transaction.
#pragma once

#include <set>
#include <variant>

#include "backend-stub/services/auth.h"
#include "backend-stub/services/space_cache.h"

namespace collega::server {

// The place an entry has, or why it has none.
using Placing = std::variant<ledger::Place, v1::Refusal>;

struct PlacedEntries {
  std::vector<Id> newcomers;                             // accounts that became members
  bool any = false;                                      // whether something new stands in the ledger
  std::optional<std::set<std::uint64_t>> redacted = {};  // what redactions name there, once somebody wanted to know
  // Those entries; none if they are many, or not commits alone.
  std::vector<v1::Placed> commits = {};
  bool mustBeRead = false;

  void add(v1::Placed placed, bool isCommit);
  [[nodiscard]] Announcement announcement(const Id& space) &&;
};

Authored authoredBy(const v1::EntryHead& head);

// Judges the entry and writes it. The same bytes again are answered with the place they have. An error: the store
// failed, and the transaction must not be committed. Adds to `placed` what followers are to be told.
Result<Placing> placeEntry(Transaction& transaction, ledger::SpaceState& state, const Session& session,
                           const v1::Entry& entry, PlacedEntries& placed);

// Puts an entry back at the place it had in a store that lost it. Whether it stands there, by now or already. One that
// somebody handed over without its body gets that, unless a redaction took it.
Result<bool> placeAgain(Transaction& transaction, ledger::SpaceState& state, const Id& space, const v1::Placed& given,
                        PlacedEntries& placed);

}  // namespace collega::server
