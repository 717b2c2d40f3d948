#include "app/session/demo/play.h"

namespace collega::session {

namespace {

v1::Role roleNamed(const QString& name) {
  if (name == QLatin1String("coordinator")) return v1::ROLE_COORDINATOR;
  return name == QLatin1String("broker") ? v1::ROLE_BROKER : v1::ROLE_PROFESSIONAL;
}

void addOnce(QStringList& names, const QString& name) {
  if (!names.contains(name)) names << name;
}

QStringList actorsOf(const std::vector<DemoAct>& round) {
  QStringList actors;
  for (const auto& act : round) addOnce(actors, act.by);
  return actors;
}

}  // namespace

Play::Play(Cast& cast, DemoSigns& signs, DemoProgress progress)
    : cast_(cast), signs_(signs), progress_(std::move(progress)) {}

void Play::tell(const char* what) const {
  if (progress_) progress_(what);
}

Result<void> Play::found(const QStringList& circles, const Id& parent) {
  tell(parent.isNull() ? "A network is founded" : "Partnerships are founded, and colleagues come in");
  QStringList founders;
  QStringList others;
  for (const auto& circle : circles) {
    const auto file = demoFile(circle);
    COLLEGA_TRY(foundOne(circle, file, parent));
    COLLEGA_TRY(invite(circle, file));
    addOnce(founders, file[u"founder"].toString());
    for (const auto& name : file[u"members"].toObject().keys()) addOnce(others, name);
  }
  return assemble(founders, others);
}

Result<void> Play::foundOne(const QString& circle, const QJsonObject& file, const Id& parent) {
  COLLEGA_ASSIGN(founder, cast_.find(file[u"founder"].toString()));
  const auto about = file[u"about"].toObject();
  cast_.setDaysAgo(file[u"founded"].toInt());
  if (parent.isNull()) {
    COLLEGA_ASSIGN(network, demoValue<v1::Network>(about));
    COLLEGA_ASSIGN(space, founder->createNetwork(network));
    spaces_[circle] = space;
    return {};
  }
  COLLEGA_ASSIGN(partnership, demoValue<v1::Partnership>(about));
  COLLEGA_ASSIGN(space, founder->createPartnership(partnership, parent));
  spaces_[circle] = space;
  return {};
}

// Today: a server counts how long a link is good for by its own clock.
Result<void> Play::invite(const QString& circle, const QJsonObject& file) {
  cast_.setDaysAgo(0);
  COLLEGA_ASSIGN(founder, cast_.find(file[u"founder"].toString()));
  const auto members = file[u"members"].toObject();
  for (const auto& name : members.keys()) {
    COLLEGA_ASSIGN(link, founder->invite(spaces_[circle], roleNamed(members[name].toString())));
    links_[circle][name] = link.text();
  }
  return {};
}

Result<void> Play::assemble(const QStringList& founders, const QStringList& others) {
  COLLEGA_TRY(cast_.sync(founders));  // the server knows the invitations
  for (const auto& links : std::as_const(links_))
    for (const auto& name : links.second.keys()) {
      COLLEGA_ASSIGN(member, cast_.find(name));
      COLLEGA_TRY(member->join(links.second[name]));
    }
  links_.clear();
  COLLEGA_TRY(cast_.sync(others));    // they ask
  COLLEGA_TRY(cast_.sync(founders));  // their requests are granted
  COLLEGA_TRY(cast_.sync(others));    // they are in, and show who they are
  auto all = others;
  for (const auto& founder : founders) addOnce(all, founder);
  return cast_.sync(all);
}

Result<void> Play::perform(const QStringList& circles) {
  tell("Two years go by: pairs, visits, lessons and what becomes of them");
  std::vector<DemoAct> acts;
  for (const auto& circle : circles) {
    COLLEGA_ASSIGN(some, actsOf(circle, demoFile(circle)));
    acts.insert(acts.end(), some.begin(), some.end());
  }
  COLLEGA_ASSIGN(rounds, inRounds(acts));
  for (const auto& round : rounds) COLLEGA_TRY(performRound(round));
  return {};
}

// Those who act have read what was written before, and what they write can be read after.
Result<void> Play::performRound(const std::vector<DemoAct>& round) {
  const auto actors = actorsOf(round);
  COLLEGA_TRY(cast_.sync(actors));
  for (const auto& actor : actors) {
    COLLEGA_ASSIGN(session, cast_.find(actor));
    const auto kept = session->atomically([&] { return performPart(actor, round); });
    if (!kept) return kept.error();
  }
  return cast_.sync(actors);
}

Result<void> Play::performPart(const QString& actor, const std::vector<DemoAct>& round) {
  for (const auto& act : round)
    if (act.by == actor) COLLEGA_TRY(perform(act));
  return {};
}

Result<Id> Play::placeOf(const DemoAct& act) const {
  if (act.pair.isEmpty()) return spaceOf(act.circle);
  const auto pair = signs_.spaces.find(act.pair);
  if (pair == signs_.spaces.end()) return {Problem::InvalidInput, "the demo has no pair " + act.pair.toStdString()};
  return pair->second;
}

Result<void> Play::perform(const DemoAct& act) {
  COLLEGA_ASSIGN(by, cast_.find(act.by));
  COLLEGA_ASSIGN(place, placeOf(act));
  cast_.setDaysAgo(act.daysAgo);
  const auto done = doAct({*by, signs_, act, place, filledIn(act.what, signs_, act.daysAgo).toObject()});
  if (done) return {};
  const auto line = QStringList{act.circle, act.by, act.verb}.join(u' ');
  return {done.error().problem, line.toStdString() + ": " + done.error().detail};
}

Result<void> Play::meetAgain() {
  COLLEGA_TRY(cast_.sync(cast_.names()));
  return cast_.sync(cast_.names());
}

}  // namespace collega::session
