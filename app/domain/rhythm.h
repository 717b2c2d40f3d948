// How often two parties usually are in contact, how long they have been silent against that, and who should ring.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "app/domain/calendar.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

enum class RhythmState {
  Active,
  Cooling,    // silent for more than 1.5 times the usual interval
  Dormant,    // more than 3 times
  Waking,     // the first interval after a dormant spell
  Suspended,  // silent, but a visit is planned
};

// One moment of contact; only people who took part are asked to ring.
struct Moment {
  Day day;
  std::vector<Id> people;
};

struct Rhythm {
  RhythmState state = RhythmState::Active;
  std::optional<Day> lastContact;
  int silentDays = 0;  // since the last contact, or since the start if there was none
  int usualDays = 0;
  bool learned = false;  // from the contacts; otherwise set by hand, or the default
};

inline constexpr int defaultIntervalDays = 90;
inline constexpr std::size_t contactsToLearnFrom = 5;

struct RhythmInput {
  std::vector<Moment> moments;
  int setIntervalDays = 0;  // 0: not set
  Day since;                // when the tie began
  Day today;
};

// Moments after today are plans: they suspend, and count once their day has come.
Rhythm rhythmOf(const RhythmInput& input);

// The broker, then whoever last had contact, then a coordinator.
std::optional<Id> whoShouldRing(const std::optional<Id>& broker, std::span<const Moment> moments,
                                std::span<const Id> coordinators, Day today);

// The moments that records tell of. Nothing where a day is missing.
std::optional<Moment> momentOf(const v1::Contact& contact);
std::optional<Moment> momentOf(const v1::Visit& visit);
// Days of answers as they were given; of messages in UTC.
std::vector<Moment> momentsOf(const v1::FollowUp& followUp);
std::optional<Moment> momentOf(const v1::Message& message);

}  // namespace collega::domain
