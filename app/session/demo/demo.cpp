#include "app/session/demo.h"

#include "app/session/demo/play.h"

namespace collega::session {

v1::Person demoPerson() {
  const auto people = demoNetwork()["people"].toObject();
  const auto person = demoRecord<v1::Person>(people["sanne"].toObject(), {});
  return person ? *person : v1::Person();
}

Result<void> loadDemo(Session& session, const Session::Clock& clock, const DemoProgress& progress) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  if (!spaces.empty()) return {Problem::AlreadyExists, "the profile has spaces; the demo needs one of its own"};
  const auto network = demoNetwork();
  DemoSigns signs;
  signs.nowMs = clock();
  Cast cast(session, clock);
  COLLEGA_TRY(cast.sync({QStringLiteral("sanne")}));  // before anything is made: is there a server?
  COLLEGA_TRY(cast.gather(network["people"].toObject(), signs));
  if (session.me().name() == demoPerson().name()) COLLEGA_TRY(session.setMe(demoPerson()));
  Play play(cast, signs, network["partnerships"].toArray(), progress);
  COLLEGA_TRY(play.foundPartnerships());
  COLLEGA_TRY(play.assemble());
  COLLEGA_TRY(play.pairUp());
  return play.write();
}

}  // namespace collega::session
