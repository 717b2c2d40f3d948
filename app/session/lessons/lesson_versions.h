// What a lesson said before, and what two wrote in it at the same time.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// One of the texts of a lesson, before and after a change.
struct TextChange {
  std::uint32_t field = 0;  // of v1::Lesson
  std::string before;
  std::string after;
};

struct LessonVersion {
  records::Stamp stamp;
  std::vector<TextChange> texts;
  bool first = false;    // it was written then
  bool others = false;   // something else than texts changed too
  bool deleted = false;  // or brought back, where it is false and `restored` is not
  bool restored = false;
};
// The newest first.
Result<std::vector<LessonVersion>> lessonVersions(Session& session, const Id& lesson);

// A text that was written over by somebody who had not seen it.
struct Disagreement {
  std::uint32_t field = 0;
  std::string kept;
  std::string other;
  records::Stamp keptBy;
  records::Stamp otherBy;
};
Result<std::vector<Disagreement>> disagreementsIn(Session& session, const Id& lesson);

// This text stands from now on. It settles what was also written there.
Result<void> settleText(Session& session, const Id& lesson, std::uint32_t field, const std::string& text);

}  // namespace collega::session
