// Lessons after they were logged: finding them, what becomes of them, their words in other languages, and which are
// brought to somebody. Publishing has a header of its own (publishing.h).
#pragma once

#include <map>

#include "app/domain/lessons/fitting.h"
#include "app/domain/lessons/ladder.h"
#include "app/domain/lessons/lesson_digest.h"
#include "app/domain/lessons/lesson_words.h"
#include "app/session/session.h"

namespace collega::session {

// Whoever learned it; null where it is not said, or not any more.
Id authorOf(const Item<v1::Lesson>& lesson);

// Newest first; in one space or in all.
Result<std::vector<Item<v1::Lesson>>> lessonsLike(Session& session, const domain::LessonWish& wish,
                                                  const std::optional<Id>& space = std::nullopt);

// A lesson that fits a visit, and why.
struct LessonForVisit {
  Item<v1::Lesson> lesson;
  std::string town;   // it was learned in the town that is visited; otherwise empty
  std::string theme;  // the visit's theme that it is about; otherwise empty
};
// What is worth reading before a visit, best first: about the same town or theme. Copies of a lesson that is here
// itself are left out.
Result<std::vector<LessonForVisit>> lessonsFor(Session& session, const Id& visit);

// What becomes of it. See app/domain/ladder.h for what is refused.
Result<void> climbLesson(Session& session, const Id& lesson, v1::Rung to, std::string_view evidence);
Result<void> applyLesson(Session& session, const Id& lesson, v1::Application to);
Result<void> meetObstacle(Session& session, const Id& lesson, const v1::Obstacle& obstacle);
Result<void> liftObstacle(Session& session, const Id& lesson, v1::ObstacleKind kind);

// One's own translation; `words.name_interpreter` says whether one agrees to be named with it.
Result<void> translateLesson(Session& session, const Id& lesson, v1::Translation words);
// Whether it is what was meant, said by somebody else than its author, where it was written.
Result<void> checkLesson(Session& session, const Id& lesson, bool asMeant, const std::string& note);

// The digest: what is new or has climbed, space by space.
struct DigestLesson {
  Item<v1::Lesson> lesson;
  domain::LessonNews news;
};
struct SpaceDigest {
  SpaceInfo space;
  std::vector<DigestLesson> lessons;
};
inline constexpr int daysOfDigest = 7;
// Since the beginning of a day ("2026-11-16"); without one, since a week ago. Spaces without news are left out.
Result<std::vector<SpaceDigest>> lessonDigest(Session& session, std::string_view since = {});

// In the language of the screens, otherwise the first that one speaks.
Result<std::string> readingLanguage(Session& session);

}  // namespace collega::session
