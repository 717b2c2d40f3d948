// How often two parties usually are in contact, how long they have been silent against that, and who should ring.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/domain/moments.h"

namespace collega::domain {

enum class RhythmState {
  Active,
  Cooling,    // silent for more than 1.5 times the usual interval
  Dormant,    // more than the longest that is acceptable: 3 times, unless something else was set
  Waking,     // the first interval after a dormant spell
  Suspended,  // paused; or silent, but a visit is planned
  Closed,
};

bool isQuiet(RhythmState state);  // cooling or dormant

struct Rhythm {
  RhythmState state = RhythmState::Active;
  std::optional<Day> lastContact;
  int silentDays = 0;  // since the last contact, or since the start if there was none
  int usualDays = 0;
  int longestDays = 0;
  bool learned = false;  // from the contacts; otherwise set by hand, or the default
  // Why it is paused or was closed, and the last day of the pause or the day of the visit, where there is one.
  v1::SilenceReason reason = v1::SILENCE_REASON_UNSPECIFIED;
  std::optional<Day> until{};
};

inline constexpr int defaultIntervalDays = 90;
inline constexpr std::size_t contactsToLearnFrom = 5;

// Days that do not count as silence, both ends included.
struct Suspension {
  Day from;
  std::optional<Day> to;
  v1::SilenceReason reason = v1::SILENCE_REASON_UNSPECIFIED;
};

struct RhythmInput {
  std::vector<Moment> moments;
  int setIntervalDays = 0;  // 0: not set
  Day since;                // when the tie began
  Day today;
  int longestIntervalDays = 0;            // 0: three times the usual
  std::vector<Suspension> suspensions{};  // by their first day
  bool closed = false;
  v1::SilenceReason closedFor = v1::SILENCE_REASON_UNSPECIFIED;
};

// Moments after today are plans: they suspend, and count once their day has come.
Rhythm rhythmOf(const RhythmInput& input);

struct NamedRhythm {
  std::string name;
  Rhythm rhythm;
};
// Subjects are judged apart from the tie they are part of: one may be lively while the tie is silent, paused or closed.
std::vector<NamedRhythm> rhythmsByTheme(const RhythmInput& tie, std::span<const std::string> themes);
NamedRhythm rhythmOfPart(const RhythmInput& tie, const std::string& name, std::vector<Moment> moments);

struct Ringers {
  std::vector<Id> brokers{};
  std::vector<Id> coordinators{};
  std::vector<Id> present{};  // whoever took part is asked only if still there
};
// A broker (of several, who was in contact last), then whoever last had contact, then a coordinator.
std::optional<Id> whoShouldRing(const Ringers& ringers, std::span<const Moment> moments, Day today);

}  // namespace collega::domain
