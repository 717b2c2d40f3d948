// Adoption checks: what becomes of a lesson that is to be put into practice is asked at 3, 6 and 12 months, of both
// sides. "Nothing yet" and "not applicable" are answers.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/domain/follow_ups/follow_up_plan.h"
#include "app/domain/follow_ups/follow_up_series.h"

namespace collega::domain {

bool isAdoptionCheck(const v1::FollowUp& followUp);

// Says what will be done with it, or what was; a published copy is asked about where it was written.
bool asksForAdoption(const v1::Lesson& lesson);

// Who is asked on one side, and by which clocks.
struct AskedSide {
  std::vector<Id> people;
  std::string zone;
};
// By the name of their town.
using Sides = std::map<std::string, AskedSide>;

// One for each side at each of the three times after the day it was learned; not what lies before `today`. Their ids
// are made of lesson, time and town, so that all devices make the same ones.
std::vector<SeriesItem> adoptionChecks(const v1::Lesson& lesson, const Id& lessonId, const Sides& sides, Day today,
                                       const Question& question);

// A side that dropped it, or for which it is nothing, is not asked again.
bool isSettled(const v1::Answer& answer);
// Whether `later` is a later check of the same side.
bool comesAfter(const v1::FollowUp& later, const v1::FollowUp& check);

// What a lesson shows after an answer: the furthest that any side has come. Dropping it takes nothing from the others.
v1::Application applicationAfter(v1::Application before, const v1::Answer& answer);

}  // namespace collega::domain
