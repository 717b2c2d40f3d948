// What every connection works with.
#pragma once

#include <boost/asio/thread_pool.hpp>

#include "backend-stub/http/connections.h"
#include "backend-stub/http/rate_limiter.h"
#include "backend-stub/http/readiness.h"
#include "backend-stub/metrics/metrics.h"
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
  Metrics& metrics;
  HttpLimits limits;
  Proxies proxies;
  // What sessions are bound to; empty: whatever name the client reached this server by.
  std::string origin;
  bool tls = false;

  Readiness readiness = {};
  Connections connections{limits};
  // Of clients behind proxies, whose connections are the proxies'.
  Shares requests{Shares::unlimited, limits.connectionsPerAddress};
  Shares streams{Shares::unlimited, limits.streamsPerAccount};
  Shares bodies{limits.bodies, limits.bodiesPerAddress};
  Shares pages{limits.pages, limits.pages};
  RateLimiter perAddress{limits.perAddress};
  RateLimiter perAccount{limits.perAccount};
  RateLimiter bytesPerAccount{limits.bytesPerAccount};
  RateLimiter sessions{limits.sessionsPerAddress};
  RateLimiter joins{limits.joinsPerAddress};
  RateLimiter foundings{limits.foundingsPerAddress};
  boost::asio::thread_pool readers{4};
};

}  // namespace collega::server
