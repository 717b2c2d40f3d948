#include "app/viewmodels/round_model.h"

#include "app/session/pairing/pairing_round.h"
#include "app/session/words/coordination.h"
#include "app/session/words/pairs.h"
#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct RoundModel::Content {
  QString name;
  domain::Round round;
  std::vector<RoundPairRow> pairs;
  std::vector<RoundLeftRow> left;
};

namespace {

namespace words = session::words;

QString noteOf(const Id& person, const Directory& directory) {
  return joined({text(directory.person(person).profession()), directory.town(person)});
}

// Our side comes first.
RoundPairRow pairRow(const domain::RoundPair& pair, const Directory& directory) {
  const bool turned = directory.side(pair.other) == Ours && directory.side(pair.one) != Ours;
  const auto& one = turned ? pair.other : pair.one;
  const auto& other = turned ? pair.one : pair.other;
  RoundPairRow row;
  row.oneId = shown(one);
  row.otherId = shown(other);
  row.id = row.oneId + row.otherId;
  row.one = directory.name(one);
  row.other = directory.name(other);
  row.oneNote = noteOf(one, directory);
  row.otherNote = noteOf(other, directory);
  row.oneSide = directory.side(one);
  row.otherSide = directory.side(other);
  row.fit = words::percent(pair.fit);
  row.pinned = pair.pinned;
  const words::Matched who{directory.name(pair.one), directory.name(pair.other)};
  const words::Matched inTurn{who.other, who.one};
  for (const auto& reason : pair.reasons) row.reasons << words::reason(reason, who);
  for (const auto& reason : pair.inTurn) row.reasons << words::reason(reason, inTurn);
  if (pair.bridge) row.reasons << words::bridge(*pair.bridge, directory.name(pair.bridge->broker));
  return row;
}

bool areOf(const domain::Couple& couple, const Id& one, const Id& other) {
  return (couple.one == one && couple.other == other) || (couple.one == other && couple.other == one);
}

}  // namespace

Result<RoundModel::Content> RoundModel::read(Session& session, const Id& space, const domain::RoundWishes& wishes) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(round, session::planRound(session, space, wishes));
  Content content{text(info.name), round, {}, {}};
  for (const auto& pair : round.pairs) content.pairs.push_back(pairRow(pair, directory));
  for (const auto& each : round.unpaired)
    content.left.push_back({shown(each.person), directory.name(each.person),
                            joined({directory.town(each.person), words::label(each.why)}), directory.side(each.person),
                            each.why == domain::LeftOut::Excluded});
  return content;
}

void RoundModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

void RoundModel::reload() {
  if (space_.isEmpty()) return;
  load([id = idOf(space_), wishes = wishes_](Session& session) { return read(session, id, wishes); },
       [this](const Content& content) {
         name_ = content.name;
         round_ = content.round;
         pairs_.set(content.pairs);
         left_.set(content.left);
         Q_EMIT changed();
       });
}

void RoundModel::pin(const QString& one, const QString& other, bool pinned) {
  const domain::Couple couple{idOf(one), idOf(other)};
  std::erase_if(wishes_.pinned, [&](const auto& each) { return areOf(each, couple.one, couple.other); });
  if (pinned) wishes_.pinned.push_back(couple);
  reloadSoon();
}

void RoundModel::keepApart(const QString& one, const QString& other) {
  pin(one, other, false);
  wishes_.apart.push_back({idOf(one), idOf(other)});
}

void RoundModel::exclude(const QString& person, bool excluded) {
  const auto id = idOf(person);
  std::erase(wishes_.excluded, id);
  if (excluded) {
    wishes_.excluded.push_back(id);
    std::erase_if(wishes_.pinned, [&](const auto& each) { return each.one == id || each.other == id; });
  }
  reloadSoon();
}

void RoundModel::propose() {
  ask([id = idOf(space_), round = round_](Session& session) { return session::proposeRound(session, id, round); },
      [this](const std::vector<Id>& proposals) { Q_EMIT proposed(static_cast<int>(proposals.size())); });
}

}  // namespace collega::viewmodels
