// The life of a pair: who is in it, who still has to say yes, who said no, when a proposal lapses, whose goal is whose.
#pragma once

#include <optional>
#include <string_view>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::domain {

// One of the two; a broker is not.
bool involves(const v1::Pair& pair, const Id& person);
// The other of the two; nothing if the person is neither.
std::optional<Id> peerOf(const v1::Pair& pair, const Id& person);

// A proposal that nobody answered for 21 days, on the day on which it is looked at.
bool lapsed(const v1::Pair& pair, std::string_view today);
// Accepted, or proposed and not lapsed: what people carry.
bool isUnderWay(const v1::Pair& pair, std::string_view today);

// Proposed by somebody else for these two: then both accept.
bool isForBoth(const v1::Pair& pair);
bool hasAccepted(const v1::Pair& pair, const Id& person);
// An open proposal that this person has not answered.
bool awaits(const v1::Pair& pair, const Id& person, std::string_view today);
// Everybody who has to has said yes.
bool isAgreed(const v1::Pair& pair);
// Of a proposal that was declined: whether this person may have been who said no.
bool saidNo(const v1::Pair& pair, const Id& person);

// Closing is no failure, and can be taken back; only a pair that exists is closed. `reason` in words.
Result<void> close(v1::Pair& pair, std::string_view reason);
Result<void> reopen(v1::Pair& pair);

// Their own, or of their side.
bool isGoalOf(const v1::Goal& goal, const Id& person, std::string_view town);

// Asked not to be matched, on this day.
bool isPausedOn(const v1::Person& person, std::string_view today);

}  // namespace collega::domain
