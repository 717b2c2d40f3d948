#include "app/session/demo.h"

#include <QJsonArray>

#include "app/session/demo/play.h"

namespace collega::session {

namespace {

const auto network = QStringLiteral("network");

QStringList partnershipsOf(const QJsonObject& file) {
  QStringList names;
  for (const QJsonValue name : file[u"partnerships"].toArray()) names << name.toString();
  return names;
}

}  // namespace

std::vector<std::string> demoPeople() {
  std::vector<std::string> names;
  for (const auto& name : demoFile(QStringLiteral("people")).keys()) names.push_back(name.toStdString());
  return names;
}

v1::Person demoPerson(const std::string& name) {
  const auto people = demoFile(QStringLiteral("people"));
  const auto person = demoValue<v1::Person>(people[QString::fromStdString(name)].toObject());
  return person ? *person : v1::Person();
}

Result<void> loadDemo(Session& session, const Session::Clock& clock, const DemoProgress& progress,
                      const std::string& as) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  if (!spaces.empty()) return {Problem::AlreadyExists, "the profile has spaces; the demo needs one of its own"};
  if (demoPerson(as).name().empty()) return {Problem::NotFound, "the demo has nobody called " + as};
  DemoSigns signs;
  signs.nowMs = clock();
  const auto lead = QString::fromStdString(as);
  Cast cast(session, lead, clock);
  COLLEGA_TRY(cast.sync({lead}));  // before anything is made: is there a server?
  COLLEGA_TRY(cast.gather(demoFile(QStringLiteral("people")), signs));
  if (session.me().name() == demoPerson(as).name()) COLLEGA_TRY(session.setMe(demoPerson(as)));
  const auto partnerships = partnershipsOf(demoFile(network));
  Play play(cast, signs, progress);
  COLLEGA_TRY(play.found({network}));
  COLLEGA_TRY(play.found(partnerships, play.spaceOf(network)));
  COLLEGA_TRY(play.perform(partnerships + QStringList{network}));
  return play.meetAgain();
}

}  // namespace collega::session
