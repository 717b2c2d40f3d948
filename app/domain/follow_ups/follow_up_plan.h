// Follow-ups: which come after a visit by themselves, when one is due, whose turn it is, and what an answer does.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/domain/calendar.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

// The hour at which follow-ups come that name a day only.
inline constexpr std::chrono::minutes usualHour = std::chrono::hours{9};

// The words of a follow-up that comes by itself, in the planner's language. Readers are shown their own by its prompt.
using Question = std::function<std::string(v1::FollowUpPrompt)>;

// Log your lessons (2 days after its end), thank and agree (1 week), what did you do with it (3 and 6 months).
// Asked of the visit's participants.
Result<std::vector<v1::FollowUp>> followUpsAfter(const v1::Visit& visit, const Id& visitId, std::string_view zone,
                                                 const Question& question);

// A day without a time becomes that day at the usual hour; NoSuchDate if it is neither.
Result<std::string> dueTime(std::string_view dayOrTime);

Result<std::int64_t> dueMoment(const v1::FollowUp& followUp, const ZoneRules& rules);
// When it is asked of this person, who may have put it off.
Result<std::int64_t> dueMoment(const v1::FollowUp& followUp, const Id& person, const ZoneRules& rules);

// Still waits for somebody's answer: everybody's who is asked; of an adoption check, that of one of them, who speaks
// for their side. Said by the answers themselves, so that two people who answered at the same time on two devices close
// it together.
bool isOpen(const v1::FollowUp& followUp);
bool isAskedOf(const v1::FollowUp& followUp, const Id& person);
bool hasAnswered(const v1::FollowUp& followUp, const Id& person);

// An answer says something; what was dropped says why, and what is embedded in which procedure. InvalidInput.
Result<void> checkAnswer(const v1::Answer& answer);
// Takes the answer in, in place of an earlier one of the same person; answered once it waits for nobody.
void takeAnswer(v1::FollowUp& followUp, const v1::Answer& answer);

// Asked of this person so many days later at the same time of day: later than it was, or than today if it was due
// before. The others are asked as before.
Result<void> snooze(v1::FollowUp& followUp, const Id& person, int days, Day today);

}  // namespace collega::domain
