// A space and what lies beneath it, as far as one can read it: a network's partnerships, a partnership's pairs.
#pragma once

#include <algorithm>
#include <iterator>

#include "app/session/session.h"

namespace collega::session {

// Those whose parent it is.
Result<std::vector<SpaceInfo>> partsOf(Session& session, const Id& space);
// Itself, its parts, and theirs.
Result<std::vector<Id>> withAllBeneath(Session& session, const Id& space);

// The towns whose balance is kept: of a partnership, in its order; of a pair, one's own first; of a network, those of
// its partnerships.
Result<std::vector<std::string>> sidesOf(Session& session, const SpaceInfo& space);

// All records of a kind in these spaces.
template <class M>
Result<std::vector<Item<M>>> allIn(Session& session, std::span<const Id> spaces) {
  std::vector<Item<M>> all;
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(some, session.all<M>(space));
    std::ranges::move(some, std::back_inserter(all));
  }
  return all;
}

template <class M>
std::vector<M> valuesOf(std::vector<Item<M>> items) {
  std::vector<M> values;
  for (auto& item : items) values.push_back(std::move(item.value));
  return values;
}

}  // namespace collega::session
