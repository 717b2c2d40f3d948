#include "app/session/pairing/closing.h"

#include <algorithm>

#include "app/domain/pairing/pairs.h"
#include "app/session/brokers/brokering.h"
#include "app/session/pairing/permissions.h"
#include "app/session/rhythm/bells.h"

namespace collega::session {

namespace {

using PairItem = Item<v1::Pair>;

Result<PairItem> pairToRule(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, ownOrCoordinated(session, id));
  if (item.value.broker() == session.account().view())
    return {Problem::NotAllowed, "a pair is closed and reopened by the two or a coordinator"};
  return item;
}

// Who cannot read the pair keeps it with the partnership.
Id placeOf(Session& session, const PairItem& pair, const Id& space) {
  const auto info = session.space(space);
  return info && info->role != v1::ROLE_UNSPECIFIED ? space : pair.space;
}

Result<void> keep(Session& session, const PairItem& pair, const Setting& change) {
  const auto space = Id::from(pair.value.space());
  if (!space) return {Problem::NotFound, "the pair's own space"};
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.update(pair.id, pair.value));
    return setRhythm(session, placeOf(session, pair, *space), *space, {}, change);
  });
}

// What a coordinator wrote, and one of the pair never took back.
void forgetClosing(v1::Rhythm& setting, domain::Day today) {
  if (!setting.closed_on().empty()) (void)domain::reopen(setting, today);
}

Result<void> checkNoOther(Session& session, const v1::Pair& pair) {
  COLLEGA_ASSIGN(all, session.pairs());
  const auto proposer = Id::from(pair.proposer()).value_or(Id());
  const auto invited = Id::from(pair.invited()).value_or(Id());
  const bool other = std::ranges::any_of(all, [&](const PairItem& each) {
    return domain::involves(each.value, proposer) && domain::involves(each.value, invited) &&
           domain::isUnderWay(each.value, session.today());
  });
  return other ? Result<void>(Problem::AlreadyExists, "another pair or proposal of these two") : Result<void>();
}

}  // namespace

Result<void> closePair(Session& session, const Id& id, const domain::Silence& silence) {
  COLLEGA_ASSIGN(pair, pairToRule(session, id));
  COLLEGA_TRY(domain::close(pair.value, silence.note));
  return keep(session, pair, [&](v1::Rhythm& setting, domain::Day today) {
    forgetClosing(setting, today);
    return domain::close(setting, silence, today);
  });
}

Result<void> reopenPair(Session& session, const Id& id) {
  COLLEGA_ASSIGN(pair, pairToRule(session, id));
  COLLEGA_TRY(domain::reopen(pair.value));
  COLLEGA_TRY(checkNoOther(session, pair.value));
  return keep(session, pair, [](v1::Rhythm& setting, domain::Day today) -> Result<void> {
    forgetClosing(setting, today);
    return {};
  });
}

Result<void> closeTie(Session& session, const Id& about, const domain::Silence& silence) {
  COLLEGA_ASSIGN(pair, pairOf(session, about));
  if (pair) return closePair(session, pair->id, silence);
  return changeRhythm(session, about,
                      [&](v1::Rhythm& setting, domain::Day today) { return domain::close(setting, silence, today); });
}

Result<void> reopenTie(Session& session, const Id& about) {
  COLLEGA_ASSIGN(pair, pairOf(session, about));
  if (pair) return reopenPair(session, pair->id);
  return changeRhythm(session, about,
                      [](v1::Rhythm& setting, domain::Day today) { return domain::reopen(setting, today); });
}

}  // namespace collega::session
