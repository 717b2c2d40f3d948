// One digest a day, in the place of many pings: what waits for its reader, and what is new to them.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/domain/rhythm/rhythm.h"

namespace collega::domain {

enum class DigestKind { FollowUp, Bell, Quiet, Proposal, Visit, Lesson };  // in the order in which they are told

struct DigestLine {
  DigestKind kind = DigestKind::FollowUp;
  Id id;                                    // the record; of a tie gone quiet, what the tie is
  Id space;                                 // where it is
  std::string text;                         // its own words: the question, the goal, what was seen, the name of the tie
  Id from{};                                // whoever asks, rang, proposed or wrote; null where nobody did
  int days = 0;                             // overdue, silent, waiting or old; of a visit, until it begins
  RhythmState state = RhythmState::Active;  // of a tie
};

struct Digest {
  Day day;
  Day since;  // what is new came after this day
  std::vector<DigestLine> lines;
};

struct DigestInput {
  Day today;
  Day since;
  std::vector<DigestLine> lines;  // all that could be told
};

// Since the last digest, but not further back than a fortnight; without one, since yesterday.
Day digestSince(std::optional<Day> last, Day today);

// The ties that are quiet, visits that begin within a week, lessons that are newer than the last digest, everything
// else; each kind by how long it waits, visits and lessons the nearest first.
Digest digestOf(DigestInput input);

}  // namespace collega::domain
