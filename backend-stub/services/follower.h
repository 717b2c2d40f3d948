// Making a follower: see ledger_service.h.
#pragma once

#include "backend-stub/services/ledger_service.h"

namespace collega::server {

Result<std::unique_ptr<Follower>> createFollower(Ground& ground, const Session& session,
                                                 const v1::FollowRequest& request, std::function<void()> wake);

}  // namespace collega::server
