// All that a pair tells its partnership, and a partnership its network: who is in it, when they last were in contact,
// how often that usually is, and how many goals and lessons each side has. Never what anybody wrote.
#pragma once

#include <span>

#include "app/domain/coordinators/balance.h"
#include "app/domain/rhythm/rhythm.h"

namespace collega::domain {

// In one order, so that all who tell the same tell it in the same bytes.
v1::Pulse pulseOf(std::vector<Id> members, const Rhythm& rhythm, std::vector<Side> sides);

// Whether `now` is to be written in the place of what was told on a day: at once where counts or members differ,
// otherwise at most once a day.
bool isWorthTelling(const v1::Pulse& told, Day toldOn, const v1::Pulse& now, Day today);

// As it looks from outside. `since`: when it was first told; where there was no contact yet, silence began then.
Rhythm rhythmOf(const v1::Pulse& pulse, Day since, Day today);
// The contact that it tells of; nothing if there was none.
std::optional<Moment> momentOf(const v1::Pulse& pulse);

}  // namespace collega::domain
