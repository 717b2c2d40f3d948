// What every connection works with.
#pragma once

#include <boost/asio/thread_pool.hpp>

#include "backend-stub/http/connections.h"
#include "backend-stub/http/rate_limiter.h"
#include "backend-stub/services/blob_service.h"
#include "backend-stub/services/join_service.h"
#include "backend-stub/services/link_service.h"
#include "backend-stub/services/refill_service.h"

namespace collega::server {

struct Context {
  Auth& auth;
  LedgerService& ledger;
  JoinService& join;
  BlobService& blobs;
  LinkService& links;
  RefillService& refills;
  HttpLimits limits;
  // What sessions are bound to; empty: whatever name the client reached this server by.
  std::string origin;
  bool tls = false;

  Connections connections{limits};
  RateLimiter perAddress{limits.perAddress};
  RateLimiter perAccount{limits.perAccount};
  boost::asio::thread_pool readers{4};
};

}  // namespace collega::server
