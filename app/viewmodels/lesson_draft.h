// A lesson while it is written: what the editor begins with, and how it is kept at every pause.
// All of it happens in the session's thread, one call after the other.
#pragma once

#include <vector>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

// Where a lesson can be written down, and who learns there.
struct LessonPlace {
  Id space;
  QString name;
  QString ours;
  QString theirs;
  bool pair = false;
};

struct LessonBeginning {
  v1::Lesson lesson;
  Id id;  // null: a new one
  std::vector<LessonPlace> places;
  int place = 0;
  QString visit;  // that it comes from, in words
};

// `origin`: a lesson to go on with, a visit or space it comes from, or null: then the latest visit that began.
Result<LessonBeginning> beginLesson(session::Session& session, const Id& origin);

class LessonDraft {
 public:
  explicit LessonDraft(Id id = {}, v1::Lesson base = {}) : id_(id), base_(std::move(base)) {}

  // Null until it was kept once.
  [[nodiscard]] const Id& id() const { return id_; }
  // Keeps what was written since the last time; makes the lesson the first time.
  Result<void> keep(session::Session& session, const Id& space, const v1::Lesson& lesson);
  // Asks both in so many months what came of it; 0: no longer.
  Result<void> remind(session::Session& session, const Id& space, int months, const std::string& question);

 private:
  Id id_;
  v1::Lesson base_;
  Id reminder_;
};

}  // namespace collega::viewmodels
