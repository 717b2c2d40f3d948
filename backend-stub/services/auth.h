// Who is calling: a device proves itself by signing a nonce, and gets a token for an hour.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "backend-stub/services/clock.h"
#include "collega/v1/services.pb.h"
#include "ledger/crypto.h"
#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::server {

struct Session {
  Id account;
  Id device;
  // The device and those that vouch for it, up to device 0: none of them may be revoked where it wants to read.
  std::vector<Id> vouching;
};

struct AuthLimits {
  std::size_t usedChallenges = 500'000;  // that are remembered so as not to be used again
  std::int64_t challengeMs = 60'000;
  std::int64_t sessionMs = 3'600'000;
};

// Safe from any thread.
class Auth {
 public:
  virtual ~Auth() = default;

  virtual v1::ChallengeResponse challenge() = 0;
  // `origin`: what this server is reached as. SessionEnded if anything does not prove what it should.
  virtual Result<v1::OpenSessionResponse> openSession(const v1::OpenSessionRequest& request,
                                                      std::string_view origin) = 0;
  // SessionEnded if the token opens none, or no longer.
  virtual Result<Session> session(std::string_view token) = 0;
};

// `key`, of 32 bytes: whoever shares it knows the same challenges and sessions.
std::unique_ptr<Auth> createAuth(std::string serverIncarnation, const crypto::Secret& key, Clock clock,
                                 AuthLimits limits = {});

}  // namespace collega::server
