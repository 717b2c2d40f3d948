// Permission at home: each town's organisation agreed to an exchange, and later heard what came of it.
#pragma once

#include <optional>
#include <string_view>

#include "collega/v1/records.pb.h"
#include "ledger/result.h"

namespace collega::domain {

std::optional<v1::Permission> permissionOf(const v1::Pair& pair, std::string_view town);

// Takes the place of an earlier one of the same town. InvalidInput if it is not said who agreed.
Result<void> permit(v1::Pair& pair, std::string_view town, std::string_view by, std::string_view on);
// NotFound if the town has not agreed.
Result<void> report(v1::Pair& pair, std::string_view town, std::string_view on);

}  // namespace collega::domain
