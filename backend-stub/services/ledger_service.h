// LedgerService: founding spaces, appending to them, following them.
#pragma once

#include <functional>
#include <memory>

#include "backend-stub/services/auth.h"
#include "backend-stub/services/bulletin.h"
#include "backend-stub/services/group_commit.h"
#include "backend-stub/services/recent.h"
#include "backend-stub/services/rosters.h"

namespace collega::server {

template <class Response>
using Reply = std::function<void(Result<Response>)>;

// What the services share.
struct Ground {
  Ground(Storage& store, Committed committed);

  Storage& storage;
  Rosters rosters;
  Bulletin bulletin;
  Recent recent;
  // Last: what it still writes when it ends may use the others.
  GroupCommit writer;
};

// One device's stream of everything it may read. For one caller at a time.
class Follower {
 public:
  virtual ~Follower() = default;

  // Nothing: there is nothing to send at present. Unverified if the device has read further than the ledger goes. Reads
  // from the store, so not on a thread that must not wait.
  virtual Result<std::optional<v1::FollowResponse>> next(const PageLimit& limit) = 0;
  // The same as far as it is known without reading, from any thread; not known: next() has to be asked.
  virtual std::optional<std::optional<v1::FollowResponse>> atHand() = 0;
};

// Safe from any thread. A reply comes on any thread, once, when what it says is durable.
class LedgerService {
 public:
  virtual ~LedgerService() = default;

  virtual void createSpace(const Session& session, v1::CreateSpaceRequest request,
                           Reply<v1::CreateSpaceResponse> reply) = 0;
  virtual void append(const Session& session, v1::AppendRequest request, Reply<v1::AppendResponse> reply) = 0;
  // `wake` is called, from any thread, when next() may have something again.
  virtual Result<std::unique_ptr<Follower>> follow(const Session& session, const v1::FollowRequest& request,
                                                   std::function<void()> wake) = 0;
};

struct LedgerLimits {
  bool openFounding = true;                  // whether anybody may found a space
  std::uint64_t spaceBytes = 2'000'000'000;  // of all entries of a space
};

std::unique_ptr<LedgerService> createLedgerService(Ground& ground, LedgerLimits limits);

}  // namespace collega::server
