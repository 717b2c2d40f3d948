// A pair at a glance: both sides with what they want to learn and who agreed at home, what is missing, what waits.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/session/session.h"

namespace collega::session {

struct PairSide {
  Id person;
  v1::Person profile;  // empty name until it has arrived
  bool accepted = false;
  std::optional<std::size_t> goals;    // how many; nothing where neither the pair's space nor its pulse can be read
  std::vector<std::string> goalTexts;  // as far as one can read them
  std::optional<v1::Permission> permission;
};

struct PairSheet {
  Item<v1::Pair> pair;
  std::vector<PairSide> sides;  // who proposed, who was invited
  bool lapsed = false;
  bool awaitsMe = false;
  std::optional<v1::Handover> handover;  // that waits for an answer
};

Result<PairSheet> pairSheet(Session& session, const Id& pair);

// Of a pair or proposal, a side that is known to have no goal yet.
bool lacksGoal(const PairSheet& sheet, const PairSide& side);

}  // namespace collega::session
