#include "app/cli/pair_sheet.h"

#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/find.h"
#include "app/cli/output.h"
#include "app/domain/pairing/handovers.h"
#include "app/session/words/pairs.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

QString nameJson(session::Session& session, const std::string& bytes) {
  const auto id = Id::from(bytes);
  return id ? json(nameOf(session, *id)) : QString();
}

QJsonValue permissionJson(const std::optional<v1::Permission>& permission) {
  return permission ? QJsonValue(fieldsJson(*permission)) : QJsonValue();
}

QJsonObject sideJson(session::Session& session, const session::PairSheet& sheet, const session::PairSide& side) {
  QJsonArray texts;
  for (const auto& text : side.goalTexts) texts.append(json(text));
  return {{"person", json(side.person)},
          {"name", json(nameOf(session, side.person))},
          {"town", json(side.profile.town())},
          {"accepted", side.accepted},
          {"goals", side.goals ? QJsonValue(int(*side.goals)) : QJsonValue()},
          {"goal_texts", texts},
          {"lacks_goal", session::lacksGoal(sheet, side)},
          {"permission", permissionJson(side.permission)}};
}

QJsonValue handoverJson(session::Session& session, const v1::Pair& pair, const std::optional<v1::Handover>& handover) {
  if (!handover) return {};
  QJsonArray awaits;
  for (const auto& waiting : domain::handoverAwaits(pair)) awaits.append(json(nameOf(session, waiting)));
  auto object = fieldsJson(*handover);
  const auto from = nameJson(session, handover->from());
  const auto to = nameJson(session, handover->to());
  object["from_name"] = from;
  object["to_name"] = to;
  object["words"] = words::handover(*handover, from, to);
  object["awaits"] = awaits;
  return object;
}

void addSide(Rows& rows, session::Session& session, const session::PairSheet& sheet, const session::PairSide& side) {
  const auto name = nameOf(session, side.person);
  const auto& pair = sheet.pair.value;
  rows.push_back({name, side.profile.town()});
  const auto add = [&rows](const QString& words) { rows.push_back({"", words.toStdString()}); };
  for (const auto& goal : side.goalTexts) rows.push_back({"", "→ " + goal});
  if (session::lacksGoal(sheet, side)) add(words::lacksGoal(side.profile.town()));
  if (pair.state() == v1::PAIR_STATE_PROPOSED && !sheet.lapsed && !side.accepted) add(words::hasToAccept(json(name)));
  if (pair.state() != v1::PAIR_STATE_DECLINED) add(words::permission(side.profile.town(), side.permission));
}

}  // namespace

QJsonObject pairJson(session::Session& session, const session::PairSheet& sheet) {
  const auto& pair = sheet.pair.value;
  QJsonArray sides;
  for (const auto& side : sheet.sides) sides.append(sideJson(session, sheet, side));
  return {{"id", json(sheet.pair.id)},
          {"partnership", json(sheet.pair.space)},
          {"space", pair.space().empty() ? QJsonValue() : QJsonValue(json(toHex(pair.space())))},
          {"state", json(wordOf(pair.state()))},
          {"lapsed", sheet.lapsed},
          {"awaits_me", sheet.awaitsMe},
          {"proposer", nameJson(session, pair.proposer())},
          {"invited", nameJson(session, pair.invited())},
          {"broker", nameJson(session, pair.broker())},
          {"proposed_by", nameJson(session, pair.proposed_by())},
          {"sides", sides},
          {"handover", handoverJson(session, pair, sheet.handover)},
          {"fields", fieldsJson(pair)}};
}

std::string pairText(session::Session& session, const session::PairSheet& sheet) {
  const auto& pair = sheet.pair.value;
  Rows rows{{brief(sheet.pair.id), words::label(pair.state()).toStdString()}};
  for (const auto& side : sheet.sides) addSide(rows, session, sheet, side);
  const auto add = [&rows](const QString& words) { rows.push_back({"", words.toStdString()}); };
  if (const auto broker = Id::from(pair.broker()))
    rows.push_back({nameOf(session, *broker), words::label(v1::PART_BROKER).toStdString()});
  for (const auto& handover : pair.handovers())
    add(words::handover(handover, nameJson(session, handover.from()), nameJson(session, handover.to())));
  for (const auto& waiting : domain::handoverAwaits(pair)) add(words::hasToAccept(json(nameOf(session, waiting))));
  if (sheet.lapsed) add(words::hasLapsed());
  return table(rows);
}

Result<Answer> pairAnswer(session::Session& session, const Id& pair, const std::string& note) {
  COLLEGA_ASSIGN(sheet, session::pairSheet(session, pair));
  return Answer{.json = pairJson(session, sheet), .text = pairText(session, sheet), .note = note};
}

}  // namespace collega::cli
