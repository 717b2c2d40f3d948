// JoinService: requests to join wait in the space until an approver lets the stranger in.
#pragma once

#include "backend-stub/services/ledger_service.h"

namespace collega::server {

struct JoinLimits {
  std::size_t waitingPerSpace = 256;
  std::size_t requestBytes = 16 << 10;
};

class JoinService {
 public:
  virtual ~JoinService() = default;

  // LinkMalformed: no such invitation stands open; LinkExpired, LinkUsed. Asking again is answered alike, and so is
  // asking to join where one is a member already. The reply comes as in LedgerService.
  virtual void requestJoin(const Session& session, v1::RequestJoinRequest request,
                           Reply<v1::RequestJoinResponse> reply) = 0;
};

std::unique_ptr<JoinService> createJoinService(Ground& ground, Clock clock, JoinLimits limits = {});

}  // namespace collega::server
