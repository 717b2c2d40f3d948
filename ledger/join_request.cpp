// Asking to join with an invitation's secret, and checking who asks.
#include <sodium.h>

#include "ledger/invitation.h"

namespace collega::ledger {

namespace {

constexpr std::string_view inviteContext = "invite__";
constexpr std::string_view byInvite = "join-invite";
constexpr std::string_view byDevice = "join-device";
constexpr std::size_t petitionNonceBytes = 16;
constexpr std::size_t sealNonceBytes = 24;
constexpr std::size_t paddingStep = 256;
constexpr std::size_t maxPetitionBytes = 8192;

// Number 1 signs, number 2 seals the introduction.
crypto::Secret inviteKey(const crypto::Secret& secret, std::uint64_t number) {
  const crypto::Secret key(crypto::hash("invite", {secret.view()}).view());
  return crypto::deriveKey(key, number, inviteContext);
}

// An introduction belongs to one account's request for one space.
std::string associated(std::string_view space, std::string_view accountInit) {
  return std::string(space) + crypto::hashId("account", {accountInit}).bytes();
}

std::string sealIntroduction(const Introduction& introduction, const v1::JoinPetition& petition,
                             const crypto::Secret& inviteSecret) {
  v1::Introduction message;
  message.set_name(introduction.name);
  message.set_town(introduction.town);
  std::string plain = message.SerializeAsString();
  std::size_t size = plain.size();
  plain.resize((size / paddingStep + 1) * paddingStep);
  sodium_pad(&size, reinterpret_cast<unsigned char*>(plain.data()), size, paddingStep, plain.size());
  const std::string nonce = crypto::randomBytes(sealNonceBytes);
  return nonce + crypto::encrypt(inviteKey(inviteSecret, 2), nonce,
                                 associated(petition.space_id(), petition.account_init()), plain);
}

Error unverified(const char* why) { return {Problem::Unverified, std::string("a request to join: ") + why}; }

Result<v1::JoinPetition> parsePetition(const v1::JoinRequest& request, const Id& space) {
  v1::JoinPetition petition;
  if (request.petition().size() > maxPetitionBytes) return {Problem::TooLarge, "a request to join"};
  if (!petition.ParseFromString(request.petition())) return unverified("its form");
  if (petition.space_id() != space.view()) return unverified("it is for another space");
  if (petition.nonce().size() != petitionNonceBytes || petition.time_ms() < 0) return unverified("its nonce or time");
  return petition;
}

}  // namespace

crypto::SignKeys inviteKeys(const crypto::Secret& secret) { return crypto::signKeysFromSeed(inviteKey(secret, 1)); }

v1::JoinRequest makeJoinRequest(const InviteLink& link, const Account& account, std::span<const v1::Device> vouched,
                                const DeviceKeys& device, const Introduction& introduction, std::int64_t timeMs) {
  const crypto::SignKeys keys = inviteKeys(link.secret);
  v1::JoinPetition petition;
  petition.set_space_id(link.space.bytes());
  petition.set_account_init(account.bytes);
  petition.mutable_devices()->Assign(vouched.begin(), vouched.end());
  petition.set_invite_pk(keys.publicKey);
  petition.set_nonce(crypto::randomBytes(petitionNonceBytes));
  petition.set_time_ms(timeMs);
  petition.set_sealed_introduction(sealIntroduction(introduction, petition, link.secret));

  v1::JoinRequest request;
  request.set_petition(petition.SerializeAsString());
  request.set_invite_signature(crypto::sign(keys, byInvite, {request.petition()}));
  request.set_device_signature(crypto::sign(device.sign, byDevice, {request.petition()}));
  return request;
}

void admitDevices(v1::MemberAdd& add, const google::protobuf::RepeatedPtrField<v1::Device>& vouched) {
  for (int i = 0; i < vouched.size(); ++i) *(i == 0 ? add.add_devices() : add.add_vouchers()) = vouched.Get(i);
}

Result<CheckedJoin> checkJoinRequest(const v1::JoinRequest& request, const Id& space) {
  COLLEGA_ASSIGN(petition, parsePetition(request, space));
  COLLEGA_ASSIGN(account, Account::parse(petition.account_init()));
  if (petition.devices().empty()) return unverified("it names no device");
  const std::vector<v1::Device> devices(petition.devices().begin(), petition.devices().end());
  COLLEGA_TRY(checkDevices(account, devices));
  if (!crypto::verify(petition.invite_pk(), request.invite_signature(), byInvite, {request.petition()}))
    return unverified("it was not made with the invitation");
  if (!crypto::verify(devices.front().sign_pk(), request.device_signature(), byDevice, {request.petition()}))
    return unverified("it was not made by the device it names");
  return CheckedJoin{std::move(petition), std::move(account)};
}

Result<Introduction> openIntroduction(const v1::JoinPetition& petition, const crypto::Secret& inviteSecret) {
  const std::string_view sealed = petition.sealed_introduction();
  if (sealed.size() < sealNonceBytes) return unverified("it introduces nobody");
  COLLEGA_ASSIGN(
      plain, crypto::decrypt(inviteKey(inviteSecret, 2), sealed.substr(0, sealNonceBytes),
                             associated(petition.space_id(), petition.account_init()), sealed.substr(sealNonceBytes)));
  std::size_t size = 0;
  v1::Introduction message;
  if (sodium_unpad(&size, reinterpret_cast<const unsigned char*>(plain.data()), plain.size(), paddingStep) != 0 ||
      !message.ParseFromArray(plain.data(), static_cast<int>(size)))
    return unverified("its introduction");
  return Introduction{message.name(), message.town()};
}

}  // namespace collega::ledger
