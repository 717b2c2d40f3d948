// Opens a session: a nonce from the server, signed by this device, for a token.
#pragma once

#include "app/sync/calls.h"

namespace collega::sync {

class SessionOpener {
 public:
  SessionOpener(Context& context, Calls& calls) : context_(context), calls_(calls) {}

  // `then` is called once calls.token is set.
  void open(std::function<Result<void>()> then);
  // Of the server that opened the last one: differs after it was restored from a backup.
  [[nodiscard]] const std::string& serverIncarnation() const { return serverIncarnation_; }

 private:
  void sign(const v1::ChallengeResponse& challenge, std::function<Result<void>()> then);

  Context& context_;
  Calls& calls_;
  std::string serverIncarnation_;
};

// What this device proves itself with, for the nonce of a challenge.
v1::OpenSessionRequest sessionRequest(const Self& self, const std::string& nonce);

}  // namespace collega::sync
