#include "app/session/visits/visits.h"

#include <algorithm>

#include "app/domain/follow_ups/follow_up_plan.h"

namespace collega::session {

namespace {

template <class Ids>
std::vector<domain::Candidate> known(const std::vector<MemberInfo>& members, const Ids& wanted) {
  std::vector<domain::Candidate> found;
  for (const auto& member : members) {
    const bool asked = std::ranges::find(wanted, member.account.bytes()) != wanted.end();
    if (asked && !member.person.name().empty()) found.push_back({member.account, member.person});
  }
  return found;
}

// The partnership's sides; in a pair, the two towns of those in it.
std::vector<std::string> sidesOf(const SpaceInfo& space, const std::vector<MemberInfo>& members) {
  if (space.kind != v1::SPACE_KIND_PAIR) return space.towns;
  std::vector<std::string> towns;
  for (const auto& member : members) {
    const auto& town = member.person.town();
    const bool counts = member.role != v1::ROLE_BROKER && !town.empty();
    if (counts && std::ranges::find(towns, town) == towns.end()) towns.push_back(town);
  }
  return towns;
}

Result<int> lessonsFrom(Session& session, const Item<v1::Visit>& visit) {
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(visit.space));
  return static_cast<int>(
      std::ranges::count(lessons, visit.id.bytes(), [](const auto& each) { return each.value.visit(); }));
}

Result<bool> isThanked(Session& session, const Item<v1::Visit>& visit) {
  COLLEGA_ASSIGN(all, session.all<v1::FollowUp>(visit.space));
  return std::ranges::any_of(all, [&](const auto& each) {
    return each.value.about() == visit.id.view() && each.value.prompt() == v1::FOLLOW_UP_PROMPT_THANK &&
           !each.value.answers().empty();
  });
}

Result<domain::VisitFacts> factsOf(Session& session, const Item<v1::Visit>& visit) {
  COLLEGA_ASSIGN(space, session.space(visit.space));
  COLLEGA_ASSIGN(members, session.members(visit.space));
  COLLEGA_ASSIGN(lessons, lessonsFrom(session, visit));
  COLLEGA_ASSIGN(thanked, isThanked(session, visit));
  return domain::VisitFacts{.towns = sidesOf(space, members),
                            .participants = known(members, visit.value.participants()),
                            .interpreters = known(members, visit.value.interpreters()),
                            .lessons = lessons,
                            .thanked = thanked};
}

bool hasBegun(Session& session, const v1::Visit& visit) { return visit.starts() <= session.today(); }

}  // namespace

Result<VisitSheet> visitSheet(Session& session, const Id& id) {
  COLLEGA_ASSIGN(visit, session.get<v1::Visit>(id));
  COLLEGA_ASSIGN(facts, factsOf(session, visit));
  COLLEGA_ASSIGN(lessons, lessonsFor(session, id));
  VisitSheet sheet{.visit = visit, .before = {}, .after = {}, .briefing = {}, .lessons = std::move(lessons)};
  if (auto briefing = briefingOf(session, visit.value.host_town(), visit.space)) sheet.briefing = *std::move(briefing);
  facts.briefed = sheet.briefing.has_value();
  sheet.before = domain::hintsBefore(visit.value, facts);
  if (hasBegun(session, visit.value)) sheet.after = domain::hintsAfter(visit.value, facts);
  return sheet;
}

Result<void> debriefVisit(Session& session, const Id& id, const std::string& words) {
  if (words.find_first_not_of(" \t\r\n") == std::string::npos)
    return {Problem::InvalidInput, "a debrief says what came of the visit"};
  COLLEGA_ASSIGN(visit, session.get<v1::Visit>(id));
  if (!hasBegun(session, visit.value)) return {Problem::NotAllowed, "the visit has not begun"};
  visit.value.set_debrief(words);
  return session.update(id, visit.value);
}

}  // namespace collega::session
