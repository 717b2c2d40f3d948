#include "app/session/beneath.h"

#include "app/domain/wording.h"

namespace collega::session {

namespace {

using Towns = std::vector<std::string>;

void addOnce(Towns& towns, const std::string& town) {
  const auto same = [&](const auto& each) { return domain::sameWords(each, town); };
  if (!town.empty() && std::ranges::none_of(towns, same)) towns.push_back(town);
}

// Brokers are in a pair but not of it.
Result<Towns> townsOfPair(Session& session, const Id& pair) {
  COLLEGA_ASSIGN(people, session.members(pair));
  std::erase_if(people, [](const auto& member) { return member.role == v1::ROLE_BROKER; });
  std::ranges::stable_partition(people, &MemberInfo::self);
  Towns towns;
  for (const auto& member : people) addOnce(towns, member.person.town());
  return towns;
}

Result<Towns> townsOfNetwork(Session& session, const Id& network) {
  COLLEGA_ASSIGN(parts, partsOf(session, network));
  COLLEGA_ASSIGN(told, session.all<v1::Pulse>(network));
  Towns towns;
  for (const auto& part : parts)
    for (const auto& town : part.towns) addOnce(towns, town);
  for (const auto& pulse : told)
    for (const auto& side : pulse.value.sides()) addOnce(towns, side.town());
  return towns;
}

}  // namespace

Result<std::vector<SpaceInfo>> partsOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(all, session.spaces());
  std::erase_if(all, [&](const auto& each) { return each.parent != space; });
  return all;
}

Result<std::vector<Id>> withAllBeneath(Session& session, const Id& space) {
  COLLEGA_ASSIGN(all, session.spaces());
  std::vector<Id> found{space};
  for (std::size_t i = 0; i < found.size(); ++i)
    for (const auto& each : all)
      if (each.parent == found[i]) found.push_back(each.id);
  return found;
}

Result<Towns> sidesOf(Session& session, const SpaceInfo& space) {
  if (space.kind == v1::SPACE_KIND_PAIR) return townsOfPair(session, space.id);
  if (space.kind == v1::SPACE_KIND_NETWORK) return townsOfNetwork(session, space.id);
  return space.towns;
}

}  // namespace collega::session
