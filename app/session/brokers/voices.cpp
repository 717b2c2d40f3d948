#include "app/session/brokers/voices.h"

#include "app/session/beneath.h"

namespace collega::session {

namespace {

Result<std::vector<Id>> brokersOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(people, session.members(space));
  std::vector<Id> brokers;
  for (const auto& member : people)
    if (member.role == v1::ROLE_BROKER) brokers.push_back(member.account);
  return brokers;
}

Result<std::vector<Id>> placesFor(Session& session, const std::optional<Id>& space) {
  if (space) return withAllBeneath(session, *space);
  COLLEGA_ASSIGN(all, session.spaces());
  std::vector<Id> places;
  for (const auto& each : all) places.push_back(each.id);
  return places;
}

}  // namespace

Result<std::vector<Voices>> voicesIn(Session& session, const std::optional<Id>& space) {
  COLLEGA_ASSIGN(places, placesFor(session, space));
  std::vector<Voices> all;
  for (const auto& place : places) {
    COLLEGA_ASSIGN(brokers, brokersOf(session, place));
    if (brokers.empty()) continue;
    COLLEGA_ASSIGN(info, session.space(place));
    COLLEGA_ASSIGN(items, session.all<v1::Message>(place));
    const auto messages = valuesOf(std::move(items));
    all.push_back(
        {std::move(info), domain::voiceShareOf(messages, brokers), domain::conversationsOf(messages, brokers)});
  }
  return all;
}

}  // namespace collega::session
