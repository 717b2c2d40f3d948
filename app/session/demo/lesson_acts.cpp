// What becomes of a lesson: rungs, obstacles, translations, back-checks, publishing.
#include "app/session/demo/acts.h"
#include "app/session/lessons/lessons.h"
#include "app/session/lessons/publishing.h"

namespace collega::session {

namespace {

// An act on the lesson it is about, said by a value of type M.
template <class M>
Result<Id> onLesson(const Doing& doing, Result<void> (*act)(Session&, const Id&, const M&)) {
  COLLEGA_ASSIGN(lesson, doing.about());
  COLLEGA_ASSIGN(said, doing.value<M>());
  COLLEGA_TRY(act(doing.by, lesson, said));
  return Id();
}

Result<Id> climb(const Doing& doing) {
  return onLesson<v1::Lesson>(doing, [](Session& by, const Id& lesson, const v1::Lesson& said) {
    return climbLesson(by, lesson, said.rung(), said.rung_evidence());
  });
}

Result<Id> apply(const Doing& doing) {
  return onLesson<v1::Lesson>(doing, [](Session& by, const Id& lesson, const v1::Lesson& said) {
    return applyLesson(by, lesson, said.application());
  });
}

Result<Id> meet(const Doing& doing) { return onLesson<v1::Obstacle>(doing, meetObstacle); }

Result<Id> lift(const Doing& doing) {
  return onLesson<v1::Obstacle>(doing, [](Session& by, const Id& lesson, const v1::Obstacle& said) {
    return liftObstacle(by, lesson, said.kind());
  });
}

Result<Id> translate(const Doing& doing) {
  return onLesson<v1::Translation>(doing, [](Session& by, const Id& lesson, const v1::Translation& said) {
    return translateLesson(by, lesson, said);
  });
}

Result<Id> check(const Doing& doing) {
  return onLesson<v1::BackCheck>(doing, [](Session& by, const Id& lesson, const v1::BackCheck& said) {
    return checkLesson(by, lesson, said.as_meant(), said.note());
  });
}

Result<Id> publish(const Doing& doing) {
  static const std::map<QString, domain::Reach> reaches{{QStringLiteral("partnership"), domain::Reach::Partnership},
                                                        {QStringLiteral("network"), domain::Reach::Network},
                                                        {QStringLiteral("public"), domain::Reach::Public}};
  COLLEGA_ASSIGN(lesson, doing.about());
  const auto reach = reaches.find(doing.what[u"reach"].toString());
  if (reach == reaches.end()) return {Problem::InvalidInput, "the demo publishes to whom?"};
  COLLEGA_ASSIGN(published, publishLesson(doing.by, lesson, reach->second));
  return published.id;
}

}  // namespace

DemoVerbs lessonVerbs() {
  return {{QStringLiteral("climb"), climb},         {QStringLiteral("apply"), apply},
          {QStringLiteral("meet_obstacle"), meet},  {QStringLiteral("lift_obstacle"), lift},
          {QStringLiteral("translate"), translate}, {QStringLiteral("check"), check},
          {QStringLiteral("publish"), publish}};
}

}  // namespace collega::session
