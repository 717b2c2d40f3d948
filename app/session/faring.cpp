// How partnerships and pairs fare: their rhythm, from the records at hand.
#include <algorithm>

#include "app/session/session_p.h"

namespace collega::session {

namespace {

domain::Day dayOf(std::int64_t ms) {
  return std::chrono::floor<std::chrono::days>(
      std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds{ms}));
}

std::vector<Id> withRole(const ledger::SpaceState& state, v1::Role role) {
  std::vector<Id> found;
  for (const auto& [id, member] : state.members)
    if (member.active && member.role == role) found.push_back(id);
  return found;
}

std::int64_t foundedMs(const std::vector<v1::Placed>& first) {
  v1::EntryHead head;
  if (first.empty() || !head.ParseFromString(first.front().entry().head())) return 0;
  return head.time_ms();
}

Result<std::vector<domain::Moment>> momentsIn(Session& session, const Id& space) {
  std::vector<domain::Moment> moments;
  const auto take = [&](std::optional<domain::Moment> moment) {
    if (moment) moments.push_back(*std::move(moment));
  };
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_ASSIGN(contacts, session.all<v1::Contact>(space));
  for (const auto& item : contacts) take(domain::momentOf(item.value));
  COLLEGA_ASSIGN(visits, session.all<v1::Visit>(space));
  for (const auto& item : visits) take(domain::momentOf(item.value, today));
  COLLEGA_ASSIGN(messages, session.all<v1::Message>(space));
  for (const auto& item : messages) take(domain::momentOf(item.value));
  COLLEGA_ASSIGN(followUps, session.all<v1::FollowUp>(space));
  for (const auto& item : followUps)
    for (auto& moment : domain::momentsOf(item.value)) moments.push_back(std::move(moment));
  return moments;
}

}  // namespace

Result<std::vector<Id>> Session::Impl::withPairsIn(const Id& space) {
  COLLEGA_ASSIGN(own, ownSpaces());
  std::vector<Id> spaces{space};
  for (const auto& [id, state, founded] : own)
    if (state.parent == space) spaces.push_back(id);
  return spaces;
}

Result<SpaceRhythm> Session::rhythm(const Id& space) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  COLLEGA_ASSIGN(places, impl_->withPairsIn(space));
  domain::RhythmInput input;
  for (const auto& place : places) {
    COLLEGA_ASSIGN(moments, momentsIn(*this, place));
    std::ranges::move(moments, std::back_inserter(input.moments));
  }
  COLLEGA_ASSIGN(first, impl_->store->entries(space, 0, 1));
  input.since = dayOf(foundedMs(first));
  input.today = impl_->today();
  if (const auto about = get<v1::Partnership>(space))
    input.setIntervalDays = static_cast<int>(about->value.usual_interval_days());
  SpaceRhythm rhythm{space, domain::rhythmOf(input), {}};
  const domain::Ringers ringers{withRole(state, v1::ROLE_BROKER), withRole(state, v1::ROLE_COORDINATOR),
                                withRole(state, v1::ROLE_PROFESSIONAL)};
  rhythm.ringer = domain::whoShouldRing(ringers, input.moments, input.today);
  return rhythm;
}

}  // namespace collega::session
