// Planning the adoption checks of a lesson: who is asked on each side, and what need not be asked twice.
#include "app/domain/follow_ups/adoption.h"

#include <algorithm>

#include "app/domain/wording.h"
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/lessons/lessons.h"
#include "app/session/words/words.h"
#include "app/session/zones.h"

namespace collega::session {

namespace {

using People = std::vector<Id>;

void addOnce(People& people, std::string_view person) {
  const auto id = Id::from(person);
  if (id && std::ranges::find(people, *id) == people.end()) people.push_back(*id);
}

// Those the author is paired with here.
Result<People> partnersOf(Session& session, const Id& space, const Id& author) {
  COLLEGA_ASSIGN(pairs, session.pairs(space));
  People partners;
  for (const auto& [id, where, pair, created, changed, standing, conflicted] : pairs) {
    if (pair.state() != v1::PAIR_STATE_ACCEPTED) continue;
    if (pair.proposer() == author.view()) addOnce(partners, pair.invited());
    if (pair.invited() == author.view()) addOnce(partners, pair.proposer());
  }
  return partners;
}

// Who else has to do with a lesson: whoever was on the visit; in a pair, both; otherwise those the author is paired
// with, or else the coordinators.
Result<People> concerned(Session& session, const Item<v1::Lesson>& lesson, const std::vector<MemberInfo>& members) {
  People people;
  const auto visitId = Id::from(lesson.value.visit());
  if (const auto visit = visitId ? session.get<v1::Visit>(*visitId) : Result<Item<v1::Visit>>(Problem::NotFound))
    for (const auto& each : visit->value.participants()) addOnce(people, each);
  if (people.size() > 1) return people;
  COLLEGA_ASSIGN(space, session.space(lesson.space));
  if (space.kind == v1::SPACE_KIND_NETWORK) return people;
  if (space.kind == v1::SPACE_KIND_PARTNERSHIP) return partnersOf(session, lesson.space, authorOf(lesson));
  for (const auto& member : members)
    if (member.role != v1::ROLE_BROKER) addOnce(people, member.account.view());
  return people;
}

void addTo(domain::Sides& sides, const MemberInfo& member) {
  const auto& town = member.person.town();
  if (town.empty()) return;  // their profile has not arrived
  const auto side = std::ranges::find_if(sides, [&](const auto& each) { return domain::sameWords(each.first, town); });
  auto& asked = side == sides.end() ? sides[town] : side->second;
  asked.people.push_back(member.account);
  // By their own clocks, so that it is the same whoever plans it.
  if (asked.zone.empty()) asked.zone = zoneOfCountry(member.person.country());
}

// A network's coordinator may be a member of a partnership without being of one of its towns.
bool isOfATown(const MemberInfo& member, const SpaceInfo& space) {
  return std::ranges::any_of(space.towns,
                             [&](const auto& town) { return domain::sameWords(town, member.person.town()); });
}

Result<domain::Sides> sidesOf(Session& session, const Item<v1::Lesson>& lesson) {
  COLLEGA_ASSIGN(members, session.members(lesson.space));
  COLLEGA_ASSIGN(people, concerned(session, lesson, members));
  if (const auto author = authorOf(lesson); !author.isNull()) addOnce(people, author.view());
  domain::Sides sides;
  for (const auto& member : members)
    if (std::ranges::find(people, member.account) != people.end()) addTo(sides, member);
  COLLEGA_ASSIGN(space, session.space(lesson.space));
  if (sides.size() != 1 || space.kind != v1::SPACE_KIND_PARTNERSHIP) return sides;
  const auto own = sides.begin()->first;
  for (const auto& member : members)
    if (member.role == v1::ROLE_COORDINATOR && isOfATown(member, space) &&
        !domain::sameWords(member.person.town(), own))
      addTo(sides, member);
  return sides;
}

bool asksTheSame(const v1::FollowUp& followUp, const std::string& visit) {
  const bool general = followUp.prompt() == v1::FOLLOW_UP_PROMPT_APPLIED_3_MONTHS ||
                       followUp.prompt() == v1::FOLLOW_UP_PROMPT_APPLIED_6_MONTHS;
  return general && followUp.about() == visit && followUp.answers().empty() && domain::isOpen(followUp);
}

Result<void> dropGeneral(Session& session, const Item<v1::Lesson>& lesson) {
  if (lesson.value.visit().empty()) return {};
  COLLEGA_ASSIGN(all, session.all<v1::FollowUp>(lesson.space));
  for (auto& each : all) {
    if (!asksTheSame(each.value, lesson.value.visit())) continue;
    each.value.set_state(v1::FOLLOW_UP_STATE_DROPPED);
    COLLEGA_TRY(session.update(each.id, each.value));
  }
  return {};
}

}  // namespace

Result<void> planAdoption(Session& session, const Id& id) {
  COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
  if (!domain::asksForAdoption(lesson.value)) return {};
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_ASSIGN(sides, sidesOf(session, lesson));
  const auto checks = domain::adoptionChecks(lesson.value, id, sides, today, words::asWritten);
  bool planned = false;
  for (const auto& [checkId, check] : checks) {
    if (session.row(checkId)) continue;  // there, or taken away by somebody
    COLLEGA_TRY(session.put(lesson.space, checkId, check));
    planned = true;
  }
  return planned ? dropGeneral(session, lesson) : Result<void>();
}

}  // namespace collega::session
