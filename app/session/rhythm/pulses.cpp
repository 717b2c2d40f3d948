#include "app/session/rhythm/pulses.h"

#include <algorithm>

#include "app/session/coordinators/balances.h"
#include "app/session/moments.h"
#include "app/session/rhythm/ties.h"

namespace collega::session {

namespace {

// As every member sees it, whatever pairs they are in themselves: so all tell the same.
Result<domain::Rhythm> commonRhythm(Session& session, const SpaceInfo& space) {
  COLLEGA_ASSIGN(since, session.foundedMs(space.id));
  COLLEGA_ASSIGN(input, inputFor(session, space.id, {}, dayOfMs(since)));
  COLLEGA_ASSIGN(moments, momentsIn(session, space));
  COLLEGA_ASSIGN(told, session.all<v1::Pulse>(space.id));
  for (const auto& part : told)
    if (auto moment = domain::momentOf(part.value)) moments.push_back(*std::move(moment));
  input.moments = std::move(moments);
  return domain::rhythmOf(input);
}

Result<v1::Pulse> pulseNow(Session& session, const SpaceInfo& space) {
  COLLEGA_ASSIGN(rhythm, commonRhythm(session, space));
  COLLEGA_ASSIGN(balance, balanceOf(session, space.id));
  COLLEGA_ASSIGN(members, session.members(space.id));
  std::vector<Id> ids;
  for (const auto& member : members) ids.push_back(member.account);
  return domain::pulseOf(std::move(ids), rhythm, std::move(balance.sides));
}

Result<bool> tell(Session& session, const SpaceInfo& space) {
  COLLEGA_ASSIGN(now, pulseNow(session, space));
  COLLEGA_ASSIGN(told, session.all<v1::Pulse>(space.parent));
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  const auto before = std::ranges::find(told, space.id, &Item<v1::Pulse>::id);
  if (before != told.end() && !domain::isWorthTelling(before->value, dayOfMs(before->changed.madeAtMs), now, today))
    return false;
  COLLEGA_TRY(session.put(space.parent, space.id, now));
  return true;
}

}  // namespace

Result<int> tellPulses(Session& session) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  // Pairs first: their partnership's pulse stands on theirs.
  std::ranges::stable_sort(spaces, std::ranges::greater{}, &SpaceInfo::kind);
  const auto isOwn = [&](const Id& id) { return std::ranges::find(spaces, id, &SpaceInfo::id) != spaces.end(); };
  int count = 0;
  for (const auto& space : spaces) {
    if (space.parent.isNull() || !isOwn(space.parent)) continue;
    COLLEGA_ASSIGN(told, tell(session, space));
    count += told ? 1 : 0;
  }
  return count;
}

}  // namespace collega::session
