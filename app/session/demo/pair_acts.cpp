// Proposals and what comes of them, rounds, permission at home, hand-over.
#include <QJsonArray>

#include "app/session/demo/acts.h"
#include "app/session/pairing/closing.h"
#include "app/session/pairing/handover.h"
#include "app/session/pairing/pairing_round.h"
#include "app/session/pairing/permissions.h"

namespace collega::session {

namespace {

Result<Id> propose(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.value<v1::Pair>());
  COLLEGA_ASSIGN(invited, demoId(doing.what[u"invited"]));
  return doing.by.propose(invited, pair.goal(), Id::from(pair.broker()));
}

Result<Id> accept(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.about());
  COLLEGA_ASSIGN(space, doing.by.acceptPair(pair, doing.what[u"goal"].toString().toStdString()));
  if (!space.isNull()) doing.signs.spaces[doing.act.about.mid(1)] = space;
  return Id();
}

Result<Id> decline(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.about());
  COLLEGA_TRY(doing.by.declinePair(pair, doing.what[u"reason"].toString().toStdString()));
  return Id();
}

Result<std::vector<domain::Couple>> couples(const QJsonValue& value) {
  std::vector<domain::Couple> all;
  for (const QJsonValue each : value.toArray()) {
    COLLEGA_ASSIGN(one, demoId(each[0]));
    COLLEGA_ASSIGN(other, demoId(each[1]));
    all.push_back({one, other});
  }
  return all;
}

void nameProposals(const Doing& doing, const domain::Round& round, const std::vector<Id>& ids,
                   const std::vector<domain::Couple>& pinned) {
  for (std::size_t i = 0; i < round.pairs.size(); ++i) {
    const auto& [one, other] = std::pair(round.pairs[i].one, round.pairs[i].other);
    for (std::size_t p = 0; p < pinned.size(); ++p)
      if (domain::Couple{one, other} == pinned[p] || domain::Couple{other, one} == pinned[p])
        doing.signs.entries[doing.act.names.value(static_cast<qsizetype>(p))] = ids[i];
  }
}

// Its names are those of the couples that are pinned.
Result<Id> proposeToAll(const Doing& doing) {
  domain::RoundWishes wishes;
  COLLEGA_ASSIGN(pinned, couples(doing.what[u"pinned"]));
  wishes.pinned = pinned;
  for (const QJsonValue each : doing.what[u"excluded"].toArray()) {
    COLLEGA_ASSIGN(person, demoId(each));
    wishes.excluded.push_back(person);
  }
  COLLEGA_ASSIGN(round, planRound(doing.by, doing.space, wishes));
  COLLEGA_ASSIGN(ids, proposeRound(doing.by, doing.space, round));
  nameProposals(doing, round, ids, pinned);
  return Id();
}

Result<Id> permit(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.about());
  COLLEGA_ASSIGN(permission, doing.value<v1::Permission>());
  COLLEGA_TRY(permitPair(doing.by, pair, permission.town(), permission.agreed_by()));
  return Id();
}

Result<Id> report(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.about());
  COLLEGA_TRY(reportPair(doing.by, pair, doing.what[u"town"].toString().toStdString()));
  return Id();
}

Result<Id> handOver(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.about());
  COLLEGA_ASSIGN(to, demoId(doing.what[u"to"]));
  COLLEGA_TRY(askHandover(doing.by, pair, to, doing.what[u"introduction"].toString().toStdString()));
  return Id();
}

Result<Id> agree(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.about());
  COLLEGA_TRY(agreeToHandover(doing.by, pair));
  return Id();
}

Result<Id> closeIt(const Doing& doing) {
  COLLEGA_ASSIGN(pair, doing.about());
  COLLEGA_ASSIGN(said, doing.value<v1::Pause>());
  COLLEGA_TRY(closePair(doing.by, pair, {said.reason(), {}, said.note()}));
  return Id();
}

}  // namespace

DemoVerbs pairVerbs() {
  return {{QStringLiteral("propose"), propose},    {QStringLiteral("accept"), accept},
          {QStringLiteral("decline"), decline},    {QStringLiteral("round"), proposeToAll},
          {QStringLiteral("permit"), permit},      {QStringLiteral("report"), report},
          {QStringLiteral("hand_over"), handOver}, {QStringLiteral("agree_to_hand_over"), agree},
          {QStringLiteral("close_pair"), closeIt}};
}

}  // namespace collega::session
