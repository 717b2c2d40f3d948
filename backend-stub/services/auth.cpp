#include "backend-stub/services/auth.h"

#include <algorithm>

#include "backend-stub/services/challenges.h"
#include "backend-stub/services/sessions.h"
#include "ledger/identity.h"

namespace collega::server {
namespace {

// More than anybody has; checking each costs a signature.
constexpr int maxDevices = 32;

std::vector<v1::Device> devicesOf(const v1::OpenSessionRequest& request) {
  return {request.devices().begin(), request.devices().end()};
}

const v1::Device* findDevice(const v1::OpenSessionRequest& request, std::string_view id) {
  const auto found = std::ranges::find_if(request.devices(), [id](const auto& each) { return each.device_id() == id; });
  return found == request.devices().end() ? nullptr : &*found;
}

// The device and its vouchers. checkDevices has made sure that they lead to device 0.
std::vector<Id> vouchingFor(const v1::OpenSessionRequest& request, const v1::Device* device) {
  std::vector<Id> ids;
  while (device != nullptr && ids.size() < maxDevices) {
    if (const auto id = Id::from(device->device_id())) ids.push_back(*id);
    device = device->signer().empty() ? nullptr : findDevice(request, device->signer());
  }
  return ids;
}

class SealedAuth final : public Auth {
 public:
  SealedAuth(std::string incarnation, const crypto::Secret& key, Clock clock, const AuthLimits& limits)
      : incarnation_(std::move(incarnation)),
        clock_(std::move(clock)),
        limits_(limits),
        challenges_(crypto::deriveKey(key, 1, "challeng"), limits.usedChallenges, limits.challengeMs),
        sessions_(crypto::deriveKey(key, 2, "sessions")) {}

  v1::ChallengeResponse challenge() override {
    const std::int64_t now = clock_();
    v1::ChallengeResponse response;
    response.set_nonce(challenges_.make(now));
    response.set_server_time_ms(now);
    response.set_server_incarnation(incarnation_);
    return response;
  }

  Result<v1::OpenSessionResponse> openSession(const v1::OpenSessionRequest& request, std::string_view origin) override {
    const std::int64_t now = clock_();
    COLLEGA_ASSIGN(session, proven(request, origin, now));
    v1::OpenSessionResponse response;
    response.set_token(sessions_.seal(session, now + limits_.sessionMs));
    response.set_expires_ms(now + limits_.sessionMs);
    return response;
  }

  Result<Session> session(std::string_view token) override {
    if (auto found = sessions_.open(token, clock_())) return *std::move(found);
    return {Problem::SessionEnded, "open a new session"};
  }

 private:
  // The cheap checks first; the nonce is used up whatever comes of the rest.
  Result<Session> proven(const v1::OpenSessionRequest& request, std::string_view origin, std::int64_t now) {
    if (!challenges_.take(request.nonce(), now)) return {Problem::SessionEnded, "the challenge is unknown or too old"};
    if (request.devices_size() > maxDevices) return {Problem::InvalidInput, "devices: too many"};
    if (request.origin() != origin) {
      return {Problem::SessionEnded, "this server is " + std::string(origin) + ", not what was signed"};
    }
    const v1::Device* device = findDevice(request, request.device_id());
    if (device == nullptr) return {Problem::InvalidInput, "device_id: not among the devices"};
    auto account = ledger::Account::parse(request.account_init());
    if (!account) return {Problem::InvalidInput, "account_init: " + account.error().detail};
    if (!ledger::checkDevices(*account, devicesOf(request))) {
      return {Problem::SessionEnded, "the account does not vouch for the device"};
    }
    if (!ledger::checkSession(*device, account->id, request.nonce(), origin, request.signature())) {
      return {Problem::SessionEnded, "the signature is not the device's"};
    }
    const auto vouching = vouchingFor(request, device);
    return Session{account->id, vouching.front(), vouching};
  }

  std::string incarnation_;
  Clock clock_;
  AuthLimits limits_;
  Challenges challenges_;
  Sessions sessions_;
};

}  // namespace

std::unique_ptr<Auth> createAuth(std::string serverIncarnation, const crypto::Secret& key, Clock clock,
                                 AuthLimits limits) {
  return std::make_unique<SealedAuth>(std::move(serverIncarnation), key, std::move(clock), limits);
}

}  // namespace collega::server
