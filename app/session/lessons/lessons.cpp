#include "app/session/lessons/lessons.h"

#include <functional>

namespace collega::session {

namespace {

using Alter = std::function<Result<void>(Item<v1::Lesson>&)>;

Result<void> change(Session& session, const Id& id, const Alter& alter) {
  COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
  COLLEGA_TRY(alter(lesson));
  return session.update(id, lesson.value);
}

}  // namespace

Id authorOf(const Item<v1::Lesson>& lesson) { return Id::from(lesson.value.author()).value_or(Id{}); }

Result<void> climbLesson(Session& session, const Id& lesson, v1::Rung to, std::string_view evidence) {
  return change(session, lesson, [&](auto& item) { return domain::climb(item.value, to, evidence); });
}

Result<void> applyLesson(Session& session, const Id& lesson, v1::Application to) {
  return change(session, lesson, [&](auto& item) { return domain::apply(item.value, to); });
}

Result<void> meetObstacle(Session& session, const Id& lesson, const v1::Obstacle& obstacle) {
  return change(session, lesson, [&](auto& item) { return domain::meet(item.value, obstacle); });
}

Result<void> liftObstacle(Session& session, const Id& lesson, v1::ObstacleKind kind) {
  return change(session, lesson, [&](auto& item) { return domain::lift(item.value, kind, session.today()); });
}

Result<void> translateLesson(Session& session, const Id& lesson, v1::Translation words) {
  words.set_interpreter(session.account().bytes());
  return change(session, lesson, [&](auto& item) { return domain::takeTranslation(item.value, words); });
}

Result<void> checkLesson(Session& session, const Id& lesson, bool asMeant, const std::string& note) {
  v1::BackCheck check;
  check.set_person(session.account().bytes());
  check.set_as_meant(asMeant);
  check.set_note(note);
  check.set_checked_on(session.today());
  return change(session, lesson, [&](auto& item) -> Result<void> {
    // A copy names no author, and those who were there are where it was written.
    if (item.value.has_origin()) return {Problem::NotAllowed, "this is a published copy; the lesson itself is checked"};
    return domain::takeCheck(item.value, authorOf(item), check);
  });
}

Result<std::string> readingLanguage(Session& session) {
  COLLEGA_ASSIGN(set, session.setting("language"));
  if (set && !set->empty()) return *set;
  return session.me().languages().empty() ? std::string() : session.me().languages(0);
}

}  // namespace collega::session
