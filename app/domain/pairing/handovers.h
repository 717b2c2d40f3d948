// Handing a pair over: who leaves names a colleague, the colleague and the peer consent, and the thread goes on.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::domain {

// The one that was asked and not answered.
std::optional<v1::Handover> openHandover(const v1::Pair& pair);

// `from` is one of an accepted pair, `to` is none of it yet. InvalidInput, NotAllowed, AlreadyExists.
Result<void> askHandover(v1::Pair& pair, const Id& from, const Id& to, std::string_view introduction,
                         std::string_view today);
// Of the peer and the successor, who has not said yes to it; nobody where nothing is asked.
std::vector<Id> handoverAwaits(const v1::Pair& pair);
// The peer or the successor says yes; in either order.
Result<void> agreeToHandover(v1::Pair& pair, const Id& by);
// Once both have: the successor takes the leaver's place in the pair.
Result<void> completeHandover(v1::Pair& pair, std::string_view today);
// The peer or the successor refuses, or who asked takes it back: all stays as it was.
Result<void> refuseHandover(v1::Pair& pair, const Id& by, std::string_view today);

}  // namespace collega::domain
