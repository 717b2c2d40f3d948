// Ties that are known by their pulse, ties with people, and all of them together.
#include <algorithm>
#include <map>
#include <set>

#include "app/session/moments.h"
#include "app/session/rhythm/doubles.h"
#include "app/session/rhythm/ties.h"

namespace collega::session {

namespace {

std::string nameOf(const v1::Pulse& pulse) {
  std::string name;
  for (const auto& side : pulse.sides()) name += (name.empty() ? "" : " — ") + side.town();
  return name;
}

// Whoever of it is in the space above, and so can be asked.
Result<std::optional<Id>> ringerOf(Session& session, const Item<v1::Pulse>& told, domain::Day today) {
  COLLEGA_ASSIGN(members, session.members(told.space));
  domain::Ringers ringers;
  for (const auto& member : members) {
    ringers.present.push_back(member.account);
    if (member.role == v1::ROLE_COORDINATOR) ringers.coordinators.push_back(member.account);
  }
  std::vector<domain::Moment> moments;
  if (auto moment = domain::momentOf(told.value)) moments.push_back(*std::move(moment));
  return domain::whoShouldRing(ringers, moments, today);
}

Result<TieRhythm> rhythmOfTold(Session& session, const Item<v1::Pulse>& told, const TieRecords& known) {
  COLLEGA_ASSIGN(above, session.space(told.space));
  COLLEGA_ASSIGN(ringer, ringerOf(session, told, known.today()));
  auto input = known.input(told.id, {}, dayOfMs(told.created.madeAtMs));
  if (input.setIntervalDays == 0) input.setIntervalDays = static_cast<int>(told.value.usual_interval_days());
  if (auto moment = domain::momentOf(told.value)) {
    input.since = std::min(input.since, moment->day);
    input.moments.push_back(*std::move(moment));
  }
  TieRhythm tie{above.kind == v1::SPACE_KIND_NETWORK ? TieKind::Partnership : TieKind::Pair, told.id, told.space,
                nameOf(told.value), domain::rhythmOf(input)};
  tie.ringer = ringer;
  tie.bell = known.openBell(told.id);
  tie.byPulse = true;
  tie.mayRule = above.role == v1::ROLE_COORDINATOR;
  return tie;
}

// Moments that one shared with others, by the other.
Result<std::map<Id, std::vector<domain::Moment>>> sharedMoments(Session& session, const domain::Aliases& known) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::map<Id, std::vector<domain::Moment>> shared;
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(moments, momentsIn(session, space));
    for (const auto& moment : moments) {
      if (std::ranges::find(moment.people, session.account()) == moment.people.end()) continue;
      std::set<Id> others;
      for (const auto& person : moment.people) others.insert(known.resolve(person));
      others.erase(session.account());
      for (const auto& other : others) shared[other].push_back(moment);
    }
  }
  return shared;
}

// Where what concerns the two is kept: in their pair, otherwise where the person's record is.
Result<std::pair<Id, v1::Person>> placeOf(Session& session, const Id& person) {
  COLLEGA_ASSIGN(people, session.all<v1::Person>());
  const Item<v1::Person>* found = nullptr;
  v1::SpaceKind narrowest = v1::SPACE_KIND_UNSPECIFIED;
  for (const auto& item : people) {
    if (item.id != person) continue;
    COLLEGA_ASSIGN(space, session.space(item.space));
    if (found && space.kind <= narrowest) continue;
    found = &item;
    narrowest = space.kind;
  }
  if (!found) return {Problem::NotFound, "person " + person.hex()};
  return std::pair(found->space, found->value);
}

Result<TieRhythm> rhythmWith(Session& session, const Id& person, std::vector<domain::Moment> moments,
                             const TieRecords& known) {
  COLLEGA_ASSIGN(place, placeOf(session, person));
  COLLEGA_ASSIGN(row, session.row(person));
  auto input = known.input(person, session.account(), dayOfMs(row.created.madeAtMs));
  for (const auto& moment : moments) input.since = std::min(input.since, moment.day);
  input.moments = std::move(moments);
  TieRhythm tie{TieKind::Contact, person, place.first, place.second.name(), domain::rhythmOf(input)};
  tie.ringer = session.account();
  tie.bell = known.openBell(person, session.account());
  tie.mayRule = true;
  return tie;
}

bool isIn(const std::optional<Id>& wanted, const Id& id, const Id& parent) {
  return !wanted || *wanted == id || *wanted == parent;
}

}  // namespace

Result<std::vector<TieRhythm>> spaceRhythms(Session& session, const std::optional<Id>& wanted) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  COLLEGA_ASSIGN(known, TieRecords::of(session));
  std::vector<TieRhythm> ties;
  for (const auto& space : spaces) {
    if (space.kind == v1::SPACE_KIND_NETWORK || !isIn(wanted, space.id, space.parent)) continue;
    COLLEGA_ASSIGN(tie, rhythmOf(session, space, known));
    ties.push_back(std::move(tie));
  }
  COLLEGA_ASSIGN(pulses, toldPulses(session));
  for (const auto& told : pulses) {
    if (!isIn(wanted, told.id, told.space)) continue;
    COLLEGA_ASSIGN(tie, rhythmOfTold(session, told, known));
    ties.push_back(std::move(tie));
  }
  return ties;
}

Result<std::vector<TieRhythm>> contactRhythms(Session& session) {
  COLLEGA_ASSIGN(records, TieRecords::of(session));
  COLLEGA_ASSIGN(known, aliases(session));
  COLLEGA_ASSIGN(shared, sharedMoments(session, known));
  COLLEGA_ASSIGN(settings, session.all<v1::Rhythm>());
  for (const auto& setting : settings)
    if (const auto about = Id::from(setting.value.about()); about && setting.value.owner() == session.account().view())
      shared.try_emplace(known.resolve(*about));
  std::vector<TieRhythm> ties;
  for (auto& [person, moments] : shared)
    if (auto tie = rhythmWith(session, person, std::move(moments), records)) ties.push_back(*std::move(tie));
  return ties;
}

Result<TieRhythm> rhythmOf(Session& session, const Id& about) {
  if (const auto space = session.space(about); space && space->role != v1::ROLE_UNSPECIFIED) {
    if (space->kind == v1::SPACE_KIND_NETWORK)
      return {Problem::InvalidInput, "a network has no rhythm; its parts have"};
    return rhythmOf(session, *space);
  }
  COLLEGA_ASSIGN(pulses, toldPulses(session));
  const auto told = std::ranges::find(pulses, about, &Item<v1::Pulse>::id);
  COLLEGA_ASSIGN(records, TieRecords::of(session));
  if (told != pulses.end()) return rhythmOfTold(session, *told, records);
  COLLEGA_ASSIGN(known, aliases(session));
  COLLEGA_ASSIGN(shared, sharedMoments(session, known));
  const auto person = known.resolve(about);
  return rhythmWith(session, person, std::move(shared[person]), records);
}

}  // namespace collega::session
