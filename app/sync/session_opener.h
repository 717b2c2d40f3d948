// Opens a session: a nonce from the server, signed by this device, for a token.
#pragma once

#include "app/sync/calls.h"

namespace collega::sync {

class SessionOpener {
 public:
  SessionOpener(Context& context, Calls& calls) : context_(context), calls_(calls) {}

  // `then` is called once calls.token is set.
  void open(std::function<Result<void>()> then);

 private:
  void sign(const v1::ChallengeResponse& challenge, std::function<Result<void>()> then);

  Context& context_;
  Calls& calls_;
};

}  // namespace collega::sync
