#include "app/session/coordinators/coordination.h"

#include <set>
#include <tuple>

#include "app/domain/wording.h"
#include "app/session/beneath.h"

namespace collega::session {

namespace {

bool isAmong(const std::vector<std::string>& towns, const std::string& town) {
  return std::ranges::any_of(towns, [&](const auto& each) { return domain::sameWords(each, town); });
}

std::string choice(const std::vector<std::string>& towns) {
  std::string all;
  for (const auto& town : towns) all += (all.empty() ? "" : " or ") + town;
  return all;
}

// Organisations are known where they are recorded; those of a pair are recorded in its partnership.
Result<std::vector<v1::Organisation>> organisationsAround(Session& session, const SpaceInfo& space,
                                                          const std::vector<Id>& places) {
  if (space.kind == v1::SPACE_KIND_PAIR) {
    COLLEGA_ASSIGN(around, session.all<v1::Organisation>(space.parent));
    return valuesOf(std::move(around));
  }
  COLLEGA_ASSIGN(all, allIn<v1::Organisation>(session, places));
  return valuesOf(std::move(all));
}

// Everybody who is a member of one of these, once.
Result<std::vector<v1::Person>> peopleIn(Session& session, const std::vector<Id>& places) {
  std::set<Id> seen;
  std::vector<v1::Person> people;
  for (const auto& place : places) {
    COLLEGA_ASSIGN(members, session.members(place));
    for (auto& member : members)
      if (seen.insert(member.account).second) people.push_back(std::move(member.person));
  }
  return people;
}

// Of a pair, only the organisations that its two are from take part.
void keepThoseWithPeople(std::vector<v1::Organisation>& organisations, const std::vector<v1::Person>& people) {
  const auto nobodyIsFrom = [&](const v1::Organisation& each) {
    return std::ranges::none_of(
        people, [&](const auto& person) { return domain::sameWords(person.organisation(), each.name()); });
  };
  std::erase_if(organisations, nobodyIsFrom);
}

}  // namespace

Result<Dimensions> dimensionsOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(towns, sidesOf(session, info));
  COLLEGA_ASSIGN(items, session.all<v1::Reflection>(space));
  std::ranges::sort(items, {}, [](const auto& item) { return std::tuple(item.created.madeAtMs, item.id); });
  auto pictures = domain::dimensionsOf(towns, valuesOf(std::move(items)));
  return Dimensions{std::move(info), std::move(towns), std::move(pictures)};
}

Result<Id> addReflection(Session& session, const Id& space, v1::Reflection reflection) {
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(towns, sidesOf(session, info));
  if (reflection.town().empty()) reflection.set_town(session.me().town());
  if (reflection.on().empty()) reflection.set_on(session.today());
  if (reflection.author().empty()) reflection.set_author(session.account().bytes());
  if (!isAmong(towns, reflection.town())) return {Problem::InvalidInput, "town: " + choice(towns)};
  const bool own = domain::sameWords(reflection.town(), session.me().town());
  if (!own && info.role != v1::ROLE_COORDINATOR)
    return {Problem::NotAllowed, "somebody from " + reflection.town() + " or a coordinator says how they see it"};
  return session.add(space, reflection);
}

Result<NetworkModelOf> networkModelOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(places, withAllBeneath(session, space));
  COLLEGA_ASSIGN(organisations, organisationsAround(session, info, places));
  COLLEGA_ASSIGN(people, peopleIn(session, places));
  if (info.kind == v1::SPACE_KIND_PAIR) keepThoseWithPeople(organisations, people);
  return NetworkModelOf{std::move(info), domain::networkModelOf(organisations, people)};
}

Result<Contributions> contributionsOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(towns, sidesOf(session, info));
  COLLEGA_ASSIGN(places, withAllBeneath(session, space));
  COLLEGA_ASSIGN(items, allIn<v1::Contribution>(session, places));
  return Contributions{std::move(info), domain::ledgerOf(towns, valuesOf(std::move(items)))};
}

}  // namespace collega::session
