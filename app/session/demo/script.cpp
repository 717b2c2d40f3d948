#include "app/session/demo/script.h"

#include <QJsonArray>
#include <QMap>

#include "app/session/demo/demo_data.h"

namespace collega::session {

namespace {

const QStringList notVerbs{QStringLiteral("by"), QStringLiteral("ago"), QStringLiteral("about"), QStringLiteral("as")};

QStringList texts(const QJsonValue& value) {
  if (value.isString()) return {value.toString()};
  QStringList all;
  for (const QJsonValue each : value.toArray()) all << each.toString();
  return all;
}

QString verbOf(const QJsonObject& line) {
  for (const auto& key : line.keys())
    if (!notVerbs.contains(key)) return key;
  return {};
}

Result<void> takeLine(const QJsonObject& line, DemoAct act, std::vector<DemoAct>& acts) {
  act.by = line[u"by"].toString();
  act.verb = verbOf(line);
  if (act.verb.isEmpty()) return {Problem::InvalidInput, "the demo: " + act.by.toStdString() + " does nothing"};
  act.about = line[u"about"].toString();
  act.what = line[act.verb];
  act.names = texts(line[u"as"]);
  const auto ago = line[u"ago"];
  for (const QJsonValue day : ago.isArray() ? ago.toArray() : QJsonArray{ago}) {
    act.daysAgo = day.toInt();
    acts.push_back(act);
  }
  return {};
}

Result<void> takeLines(const QJsonValue& lines, const DemoAct& where, std::vector<DemoAct>& acts) {
  for (const QJsonValue line : lines.toArray()) COLLEGA_TRY(takeLine(line.toObject(), where, acts));
  return {};
}

// Who did something last, and in which round.
struct Done {
  QString by;
  int round = 0;
};

class Rounds {
 public:
  Result<int> take(const DemoAct& act) {
    int round = 0;
    for (const auto& name : act.names)
      if (made_.contains(name)) return Error{Problem::InvalidInput, "the demo: two are called #" + name.toStdString()};
    for (const auto& name : entriesIn(act.about)) COLLEGA_TRY(after(last_, name, act, round));
    for (const auto& name : entriesIn(act.what)) COLLEGA_TRY(after(made_, name, act, round));
    if (!act.pair.isEmpty()) COLLEGA_TRY(after(paired_, act.pair, act, round));
    note(act, {act.by, round});
    return round;
  }

 private:
  static Result<void> after(const QMap<QString, Done>& known, const QString& name, const DemoAct& act, int& round) {
    const auto done = known.find(name);
    if (done == known.end())
      return {Problem::InvalidInput, "the demo: " + act.by.toStdString() + " speaks of #" + name.toStdString()};
    round = std::max(round, done->round + (done->by == act.by ? 0 : 1));
    return {};
  }

  void note(const DemoAct& act, const Done& done) {
    for (const auto& name : act.names) last_[name] = made_[name] = done;
    for (const auto& name : entriesIn(act.about)) {
      last_[name] = done;
      if (act.verb == u"accept") paired_[name] = done;
    }
  }

  QMap<QString, Done> made_;
  QMap<QString, Done> last_;
  QMap<QString, Done> paired_;  // the last yes to a proposal makes its space
};

}  // namespace

Result<std::vector<DemoAct>> actsOf(const QString& circle, const QJsonObject& file) {
  std::vector<DemoAct> acts;
  DemoAct where;
  where.circle = circle;
  COLLEGA_TRY(takeLines(file[u"acts"], where, acts));
  const auto pairs = file[u"pairs"].toObject();
  for (const auto& pair : pairs.keys()) {
    where.pair = pair;
    COLLEGA_TRY(takeLines(pairs[pair], where, acts));
  }
  return acts;
}

Result<std::vector<std::vector<DemoAct>>> inRounds(const std::vector<DemoAct>& acts) {
  std::vector<std::vector<DemoAct>> rounds;
  Rounds reckoned;
  for (const auto& act : acts) {
    COLLEGA_ASSIGN(round, reckoned.take(act));
    const auto index = static_cast<std::size_t>(round);
    if (rounds.size() <= index) rounds.resize(index + 1);
    rounds[index].push_back(act);
  }
  return rounds;
}

}  // namespace collega::session
