// Ties: their intervals, pauses and closing, bells, and doubles that are merged.
#include "app/domain/rhythm/rhythm_setting.h"
#include "app/session/demo/acts.h"
#include "app/session/pairing/closing.h"
#include "app/session/rhythm/bells.h"
#include "app/session/rhythm/doubles.h"

namespace collega::session {

namespace {

// A pair's own space, where its proposal is named; the person who is; otherwise where it is done.
Result<Id> tieOf(const Doing& doing) {
  if (doing.act.about.isEmpty()) return doing.space;
  const auto pair = doing.signs.spaces.find(doing.act.about.mid(1));
  if (pair != doing.signs.spaces.end()) return pair->second;
  return doing.about();
}

Result<Id> setRhythm(const Doing& doing) {
  COLLEGA_ASSIGN(about, tieOf(doing));
  COLLEGA_ASSIGN(set, doing.value<v1::Rhythm>());
  const domain::Intervals intervals{static_cast<int>(set.usual_interval_days()),
                                    static_cast<int>(set.longest_interval_days())};
  COLLEGA_TRY(changeRhythm(doing.by, about,
                           [&](v1::Rhythm& setting, domain::Day) { return domain::setIntervals(setting, intervals); }));
  return Id();
}

Result<Id> pause(const Doing& doing) {
  COLLEGA_ASSIGN(about, tieOf(doing));
  COLLEGA_ASSIGN(said, doing.value<v1::Pause>());
  COLLEGA_TRY(changeRhythm(doing.by, about, [&](v1::Rhythm& setting, domain::Day today) {
    return domain::pause(setting, {said.reason(), said.ends(), said.note()}, today);
  }));
  return Id();
}

Result<Id> closeIt(const Doing& doing) {
  COLLEGA_ASSIGN(about, tieOf(doing));
  COLLEGA_ASSIGN(said, doing.value<v1::Pause>());
  COLLEGA_TRY(closeTie(doing.by, about, {said.reason(), {}, said.note()}));
  return Id();
}

Result<Id> ring(const Doing& doing) {
  COLLEGA_ASSIGN(about, tieOf(doing));
  COLLEGA_ASSIGN(bell, doing.value<v1::Bell>());
  return ringBell(doing.by, {about, Id::from(bell.to()), bell.note()});
}

Result<Id> answerIt(const Doing& doing) {
  COLLEGA_ASSIGN(bell, doing.about());
  COLLEGA_ASSIGN(said, doing.value<v1::Bell>());
  COLLEGA_TRY(answerBell(doing.by, bell, said.answer(), said.reason()));
  return Id();
}

Result<Id> merge(const Doing& doing) {
  COLLEGA_ASSIGN(double_, doing.about());
  COLLEGA_ASSIGN(into, demoId(doing.what[u"into"]));
  COLLEGA_TRY(mergeRecords(doing.by, double_, into));
  return Id();
}

}  // namespace

DemoVerbs tieVerbs() {
  return {{QStringLiteral("set_rhythm"), setRhythm}, {QStringLiteral("pause"), pause},
          {QStringLiteral("close_tie"), closeIt},    {QStringLiteral("ring"), ring},
          {QStringLiteral("answer_bell"), answerIt}, {QStringLiteral("merge"), merge}};
}

}  // namespace collega::session
