// RefillService: a store that lost something gets it back from the devices that have read it. What they hand back
// proves itself: every entry is judged, and its place and chain must be those that follow.
#pragma once

#include "backend-stub/services/ledger_service.h"
#include "collega/v1/refill.pb.h"

namespace collega::server {

class RefillService {
 public:
  virtual ~RefillService() = default;

  // Reads from the store. Of a space that the session may not read it says what it says of one that is not there.
  virtual Result<v1::HeadsResponse> heads(const Session& session, const v1::HeadsRequest& request) = 0;
  // Refused: what is handed back is not what follows here. The reply comes as in LedgerService.
  virtual void refill(const Session& session, v1::RefillRequest request, Reply<v1::RefillResponse> reply) = 0;
};

std::unique_ptr<RefillService> createRefillService(Ground& ground, LedgerLimits limits = {});

}  // namespace collega::server
