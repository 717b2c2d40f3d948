// What people set by hand about a rhythm: its intervals, its pauses, its closing. Closing is no failure.
#pragma once

#include <string>

#include "app/domain/rhythm/rhythm.h"

namespace collega::domain {

// The one id of what was set about a tie. `owner` is null for a partnership and a pair; of a tie with a person it is
// the other end.
Id rhythmId(const Id& about, const Id& owner);

// Takes in what was set.
void apply(RhythmInput& input, const v1::Rhythm& setting);

// In days; 0 takes back what was set.
struct Intervals {
  int usual = 0;
  int longest = 0;
};
Result<void> setIntervals(v1::Rhythm& setting, const Intervals& intervals);

struct Silence {
  v1::SilenceReason reason = v1::SILENCE_REASON_UNSPECIFIED;
  std::string until{};  // a day; empty: until it is resumed
  std::string note{};
};
// From today on; one that runs already gets this reason and end.
Result<void> pause(v1::Rhythm& setting, const Silence& silence, Day today);
Result<void> resume(v1::Rhythm& setting, Day today);

Result<void> close(v1::Rhythm& setting, const Silence& silence, Day today);
// The time it was closed does not count as silence.
Result<void> reopen(v1::Rhythm& setting, Day today);

}  // namespace collega::domain
