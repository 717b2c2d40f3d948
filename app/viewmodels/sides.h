// The two sides of a partnership or pair, as this profile sees them: one's own town is ours, even if it is named
// second.
#pragma once

#include <algorithm>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct Sides {
  QString ours;
  QString theirs;
};

inline Sides sidesOf(const session::SpaceInfo& space, const Directory& directory) {
  if (space.towns.empty()) return {text(directory.myTown()), {}};
  const auto mine = std::ranges::find(space.towns, directory.myTown());
  const auto& ours = mine == space.towns.end() ? space.towns.front() : *mine;
  const auto other = std::ranges::find_if(space.towns, [&](const auto& town) { return town != ours; });
  return {text(ours), other == space.towns.end() ? QString() : text(*other)};
}

}  // namespace collega::viewmodels
