// Partnerships and pairs, as one reads them.
#include "app/session/rhythm/rhythms.h"

#include <algorithm>
#include <map>

#include "app/domain/wording.h"
#include "app/session/beneath.h"
#include "app/session/moments.h"
#include "app/session/rhythm/ties.h"

namespace collega::session {

namespace {

using Moments = std::vector<domain::Moment>;

domain::Ringers ringersOf(const std::vector<MemberInfo>& members) {
  domain::Ringers ringers;
  for (const auto& member : members) {
    ringers.present.push_back(member.account);
    if (member.role == v1::ROLE_BROKER) ringers.brokers.push_back(member.account);
    if (member.role == v1::ROLE_COORDINATOR) ringers.coordinators.push_back(member.account);
  }
  return ringers;
}

bool mayRule(const SpaceInfo& space) {
  return space.kind == v1::SPACE_KIND_PAIR ? space.role != v1::ROLE_BROKER : space.role == v1::ROLE_COORDINATOR;
}

// What a pair is about: as it says, otherwise the themes that both of its people have.
std::vector<std::string> themesOf(const v1::Pair& pair, const std::vector<MemberInfo>& members) {
  if (!pair.themes().empty()) return {pair.themes().begin(), pair.themes().end()};
  const auto profile = [&](const std::string& id) {
    const auto found = std::ranges::find_if(members, [&](const auto& each) { return each.account.view() == id; });
    return found == members.end() ? v1::Person() : found->person;
  };
  const auto one = profile(pair.proposer());
  const auto other = profile(pair.invited());
  std::vector<std::string> both;
  for (const auto& theme : one.themes())
    if (std::ranges::any_of(other.themes(), [&](const auto& each) { return domain::akin(each, theme); }))
      both.push_back(theme);
  return both;
}

// What happens in a partnership's pairs is its contact too: read where one can, otherwise as their pulses tell.
Result<void> addPairs(Session& session, const Id& partnership, const std::vector<MemberInfo>& members,
                      Moments& moments) {
  COLLEGA_ASSIGN(pairs, session.pairs(partnership));
  COLLEGA_ASSIGN(pulses, session.all<v1::Pulse>(partnership));
  for (const auto& pair : pairs) {
    const auto space = Id::from(pair.value.space());
    if (!space) continue;
    Moments inPair;
    if (const auto info = session.space(*space); info && info->role != v1::ROLE_UNSPECIFIED) {
      COLLEGA_ASSIGN(read, momentsIn(session, *info));
      inPair = std::move(read);
    } else if (const auto told = std::ranges::find(pulses, *space, &Item<v1::Pulse>::id); told != pulses.end()) {
      if (auto moment = domain::momentOf(told->value)) inPair.push_back(*std::move(moment));
    }
    const auto themes = themesOf(pair.value, members);
    for (auto& moment : inPair) {
      moment.themes.insert(moment.themes.end(), themes.begin(), themes.end());
      moments.push_back(std::move(moment));
    }
  }
  return {};
}

// The partnership's own, then those that come up in its contacts.
std::vector<std::string> allThemes(const v1::Partnership& partnership, const Moments& moments) {
  std::vector<std::string> themes(partnership.themes().begin(), partnership.themes().end());
  for (const auto& moment : moments)
    for (const auto& theme : moment.themes)
      if (std::ranges::none_of(themes, [&](const auto& each) { return domain::akin(each, theme); }))
        themes.push_back(theme);
  return themes;
}

std::vector<domain::NamedRhythm> townRhythms(const domain::RhythmInput& input, const std::vector<std::string>& towns,
                                             const std::vector<MemberInfo>& members) {
  std::map<Id, std::string> townOf;
  for (const auto& member : members) townOf[member.account] = member.person.town();
  std::vector<domain::NamedRhythm> rhythms;
  for (const auto& town : towns) {
    Moments moments;
    for (const auto& moment : input.moments)
      if (std::ranges::any_of(moment.people, [&](const Id& id) { return domain::sameWords(townOf[id], town); }))
        moments.push_back(moment);
    rhythms.push_back(domain::rhythmOfPart(input, town, std::move(moments)));
  }
  return rhythms;
}

}  // namespace

Result<TieRhythm> rhythmOf(Session& session, const SpaceInfo& space) {
  COLLEGA_ASSIGN(known, TieRecords::of(session));
  return rhythmOf(session, space, known);
}

Result<TieRhythm> rhythmOf(Session& session, const SpaceInfo& space, const TieRecords& known) {
  const bool isPair = space.kind == v1::SPACE_KIND_PAIR;
  COLLEGA_ASSIGN(members, session.members(space.id));
  COLLEGA_ASSIGN(since, session.foundedMs(space.id));
  COLLEGA_ASSIGN(moments, momentsIn(session, space));
  auto input = known.input(space.id, {}, dayOfMs(since));
  input.moments = std::move(moments);
  if (!isPair) COLLEGA_TRY(addPairs(session, space.id, members, input.moments));
  TieRhythm tie{isPair ? TieKind::Pair : TieKind::Partnership, space.id, space.id, space.name, rhythmOf(input)};
  tie.ringer = domain::whoShouldRing(ringersOf(members), input.moments, input.today);
  tie.bell = known.openBell(space.id);
  tie.mayRule = mayRule(space);
  if (const auto about = session.get<v1::Partnership>(space.id); about && !isPair) {
    tie.themes = domain::rhythmsByTheme(input, allThemes(about->value, input.moments));
    tie.towns = townRhythms(input, space.towns, members);
  }
  return tie;
}

Result<SpaceRhythm> Session::rhythm(const Id& space) {
  COLLEGA_ASSIGN(tie, rhythmOf(*this, space));
  return SpaceRhythm{space, tie.rhythm, tie.ringer};
}

}  // namespace collega::session
