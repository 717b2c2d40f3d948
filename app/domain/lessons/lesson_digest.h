// The digest of lessons: what is new or has climbed since a moment, each lesson once. Short lessons that are brought to
// people live on; a database to be searched dies.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

// A rung that was set, and when.
struct Climb {
  std::int64_t atMs = 0;
  v1::Rung rung = v1::RUNG_UNSPECIFIED;
};

// A lesson or a published copy of one, with its past.
struct LessonPast {
  Id id;
  Id space;
  v1::Lesson lesson;
  std::int64_t createdMs = 0;
  std::vector<Climb> climbs;  // in any order; none where it was never set
};

struct LessonNews {
  Id id;
  Id space;
  bool isNew = false;                    // otherwise it has climbed
  v1::Rung from = v1::RUNG_UNSPECIFIED;  // of one that has climbed: where it stood before
  v1::Rung to = v1::RUNG_UNSPECIFIED;
};

// Space by space in the order in which they come; in each, what has climbed goes first, then the newest. Copies of a
// lesson that is here itself are left out; of several copies the first that was published stands for it.
std::vector<LessonNews> newsSince(std::span<const LessonPast> lessons, std::int64_t sinceMs);

// Which of them are not told twice: the originals, and the earliest copies of what is not here itself.
std::vector<bool> onceEach(std::span<const LessonPast> lessons);

}  // namespace collega::domain
