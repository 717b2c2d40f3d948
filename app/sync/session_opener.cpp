#include "app/sync/session_opener.h"

namespace collega::sync {

v1::OpenSessionRequest sessionRequest(const Self& self, const std::string& nonce) {
  v1::OpenSessionRequest request;
  request.set_account_init(self.account.bytes);
  for (const auto& device : self.devices) *request.add_devices() = device;
  request.set_device_id(self.device.id.bytes());
  request.set_nonce(nonce);
  request.set_origin(self.origin);
  request.set_signature(ledger::signSession(self.device, self.account.id, nonce, self.origin));
  return request;
}

void SessionOpener::open(std::function<Result<void>()> then) {
  calls_.token.clear();
  calls_.call<v1::ChallengeResponse>("/collega.v1.AuthService/Challenge", v1::ChallengeRequest{},
                                     [this, then = std::move(then)](auto challenge) mutable -> Result<void> {
                                       if (!challenge) return challenge.error();
                                       sign(*challenge, std::move(then));
                                       return {};
                                     });
}

void SessionOpener::sign(const v1::ChallengeResponse& challenge, std::function<Result<void>()> then) {
  serverIncarnation_ = challenge.server_incarnation();
  const auto request = sessionRequest(context_.self, challenge.nonce());
  calls_.call<v1::OpenSessionResponse>("/collega.v1.AuthService/OpenSession", request,
                                       [this, then = std::move(then)](auto session) -> Result<void> {
                                         if (!session) return session.error();
                                         calls_.token = session->token();
                                         return then();
                                       });
}

}  // namespace collega::sync
