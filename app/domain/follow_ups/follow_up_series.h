// A question that comes again: each time is a follow-up of its own, made when the one before it is done with, so there
// is never more than one of a series to answer.
#pragma once

#include <optional>

#include "app/domain/calendar.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

struct SeriesItem {
  Id id;
  v1::FollowUp followUp;
};

// The id of the first of its series: its own, unless it says otherwise.
Id seriesOf(const v1::FollowUp& followUp, const Id& id);

// The last day on which it was answered; otherwise the day it was due.
Day doneOn(const v1::FollowUp& followUp);

// What follows on one that is done with: the first time after it was due whose day comes after `done`, so that what was
// left lying for months is not asked again for each of them. Nothing once the rule has ended, or where there is none.
// `first` is when the series began. Its id is made of the series and its time: all devices make the same one.
std::optional<SeriesItem> nextInSeries(const v1::FollowUp& followUp, const Id& id, const LocalTime& first, Day done);

}  // namespace collega::domain
