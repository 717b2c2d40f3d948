// What stands in the way of lessons, over all of them: how often each obstacle, who can lift it, which lessons it
// holds.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

struct LessonOf {
  Id id;
  v1::Lesson lesson;
};

// A lesson that waits for the obstacle to be lifted.
struct Held {
  Id lesson;
  std::string liftedBy;
  std::string note;
  bool blocked = false;  // it is said to be blocked; otherwise it has the obstacle and goes on
  bool operator==(const Held&) const = default;
};

struct Lifter {
  std::string who;
  int lessons = 0;
  bool operator==(const Lifter&) const = default;
};

struct ObstacleCount {
  v1::ObstacleKind kind = v1::OBSTACLE_KIND_UNSPECIFIED;
  int overcome = 0;             // lifted, or of lessons that were adopted in spite of it
  std::vector<Held> held;       // the others, blocked ones first
  std::vector<Lifter> lifters;  // of those that are held, who can help most first
  [[nodiscard]] int lessons() const { return overcome + static_cast<int>(held.size()); }
};

struct ObstaclePicture {
  std::vector<ObstacleCount> kinds;  // that hold most first
  int lessons = 0;
  int blocked = 0;
  std::vector<Id> blockedByNothing;  // said to be blocked, and nothing is said to stand in their way
};

ObstaclePicture obstaclesOf(std::span<const LessonOf> lessons);

}  // namespace collega::domain
