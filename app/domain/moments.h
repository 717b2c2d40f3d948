// Moments of contact: what records tell of them. Any real contact counts: a contact that was noted, a visit that was
// held, a message, an answer to a follow-up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/domain/calendar.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

// Who took part, first whoever it came from.
struct Moment {
  Day day;
  std::vector<Id> people;
  std::vector<std::string> themes{};
};

// Nothing where a day is missing.
std::optional<Moment> momentOf(const v1::Contact& contact);
// A visit is one contact: on its last day, today while it lasts, and on its first day as long as that is to come.
std::optional<Moment> momentOf(const v1::Visit& visit, Day today);
// Days of answers as they were given; of messages in UTC.
std::vector<Moment> momentsOf(const v1::FollowUp& followUp);
std::optional<Moment> momentOf(const v1::Message& message);

}  // namespace collega::domain
