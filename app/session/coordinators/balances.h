// Who learns, hosts and puts in how much: of a pair, and rolled up over a partnership and a network. Of what one cannot
// read, its pulse tells goals and lessons.
#pragma once

#include "app/domain/coordinators/balance.h"
#include "app/session/session.h"

namespace collega::session {

// A pair of a partnership, or a partnership of a network.
struct PartBalance {
  Id space;
  std::string name;   // "Bram — Kemal"
  bool read = false;  // by oneself; otherwise as its pulse tells
  std::vector<domain::Side> sides;
};

struct Balance {
  SpaceInfo space;
  std::vector<domain::Side> sides;  // all together
  std::vector<PartBalance> parts;
  int unseen = 0;  // parts of which nothing is known here
  std::vector<domain::GoalCover> cover;
  std::vector<domain::Leaning> leanings;
};

Result<Balance> balanceOf(Session& session, const Id& space);
// What lies in the space itself, without its parts: as everybody in it sees it.
Result<std::vector<domain::Side>> balanceIn(Session& session, const SpaceInfo& space);

}  // namespace collega::session
