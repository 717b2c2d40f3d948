// The lessons that are measured with: about 600 bytes each, the same for the same number.
#pragma once

#include "collega/v1/records.pb.h"
#include "tests/bench/measured.h"

namespace collega::bench {

inline v1::Lesson lessonNumber(std::size_t number) {
  v1::Lesson lesson;
  lesson.set_seen(prose(number, 300));
  lesson.set_meaning(prose(number + 1, 150));
  lesson.set_plan(prose(number + 2, 100));
  return lesson;
}

}  // namespace collega::bench
