#include "app/session/rhythm/pulses.h"

#include <algorithm>

#include "app/session/coordinators/balances.h"
#include "app/session/moments.h"
#include "app/session/rhythm/ties.h"

namespace collega::session {

namespace {

// As every member sees it, whatever pairs they are in themselves: so all tell the same.
Result<domain::Rhythm> commonRhythm(Session& session, const SpaceInfo& space, const TieRecords& known) {
  COLLEGA_ASSIGN(since, session.foundedMs(space.id));
  COLLEGA_ASSIGN(moments, momentsIn(session, space));
  COLLEGA_ASSIGN(told, session.all<v1::Pulse>(space.id));
  for (const auto& part : told)
    if (auto moment = domain::momentOf(part.value)) moments.push_back(*std::move(moment));
  auto input = known.input(space.id, {}, dayOfMs(since));
  input.moments = std::move(moments);
  return domain::rhythmOf(input);
}

// What lies in it, and what its parts tell: not what one reads in those oneself.
Result<std::vector<domain::Side>> commonBalance(Session& session, const SpaceInfo& space) {
  COLLEGA_ASSIGN(sides, balanceIn(session, space));
  COLLEGA_ASSIGN(told, session.all<v1::Pulse>(space.id));
  for (const auto& part : told) domain::addTo(sides, domain::balanceOf(part.value));
  return sides;
}

Result<v1::Pulse> pulseNow(Session& session, const SpaceInfo& space, const TieRecords& known) {
  COLLEGA_ASSIGN(rhythm, commonRhythm(session, space, known));
  COLLEGA_ASSIGN(sides, commonBalance(session, space));
  COLLEGA_ASSIGN(members, session.members(space.id));
  std::vector<Id> ids;
  for (const auto& member : members) ids.push_back(member.account);
  return domain::pulseOf(std::move(ids), rhythm, std::move(sides));
}

using Told = std::vector<Item<v1::Pulse>>;

Result<bool> tell(Session& session, const SpaceInfo& space, const TieRecords& known, const Told& all) {
  COLLEGA_ASSIGN(now, pulseNow(session, space, known));
  const auto told =
      std::ranges::find_if(all, [&](const auto& pulse) { return pulse.id == space.id && pulse.space == space.parent; });
  if (told != all.end()) {
    const auto toldOn = dayOfMs(told->changed.madeAtMs);
    if (!domain::isWorthTelling(told->value, toldOn, now, known.today())) return false;
  }
  COLLEGA_TRY(session.put(space.parent, space.id, now));
  return true;
}

std::string lookedSetting(const Id& space) { return "pulse." + space.hex(); }

// How far its ledger had come, and on which day.
Result<std::string> stateOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(code, session.headCode(space));
  return code + ' ' + session.today();
}

Result<std::set<Id>> notLookedAt(Session& session, const std::vector<SpaceInfo>& spaces) {
  std::set<Id> found;
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(looked, session.setting(lookedSetting(space.id)));
    COLLEGA_ASSIGN(now, stateOf(session, space.id));
    if (looked != now) found.insert(space.id);
  }
  return found;
}

// Those with a space above that is one's own too; pairs first: their partnership's pulse stands on theirs.
Result<std::vector<SpaceInfo>> tellers(Session& session) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::set<Id> own;
  for (const auto& space : spaces) own.insert(space.id);
  std::erase_if(spaces, [&](const auto& space) { return space.parent.isNull() || !own.contains(space.parent); });
  std::ranges::stable_sort(spaces, std::ranges::greater{}, &SpaceInfo::kind);
  return spaces;
}

Result<int> tell(Session& session, const std::vector<SpaceInfo>& spaces, std::set<Id> changed) {
  if (std::ranges::none_of(spaces, [&](const auto& space) { return changed.contains(space.id); })) return 0;
  COLLEGA_ASSIGN(known, TieRecords::of(session));
  COLLEGA_ASSIGN(all, session.all<v1::Pulse>());
  int count = 0;
  for (const auto& space : spaces) {
    if (!changed.contains(space.id)) continue;
    COLLEGA_ASSIGN(told, tell(session, space, known, all));
    COLLEGA_ASSIGN(now, stateOf(session, space.id));
    COLLEGA_TRY(session.setSetting(lookedSetting(space.id), now));
    if (!told) continue;
    changed.insert(space.parent);
    ++count;
  }
  return count;
}

}  // namespace

Result<int> tellPulses(Session& session) {
  COLLEGA_ASSIGN(spaces, tellers(session));
  COLLEGA_ASSIGN(changed, notLookedAt(session, spaces));
  return tell(session, spaces, std::move(changed));
}

Result<int> tellPulses(Session& session, std::set<Id> changed) {
  COLLEGA_ASSIGN(spaces, tellers(session));
  return tell(session, spaces, std::move(changed));
}

}  // namespace collega::session
