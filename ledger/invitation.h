// Invitation links and requests to join. The link's secret stays in the fragment: it never reaches a server.
#pragma once

#include "ledger/identity.h"

namespace collega::ledger {

// https://HOST/j#1.<base64url(secret16, space16, inviter16, head16)>
struct InviteLink {
  std::string server;  // "https://host[:port]", without a path
  crypto::Secret secret;
  Id space;
  Id inviter;
  Id head;  // the first 16 bytes of the chain the inviter had read: the joiner's anchor

  [[nodiscard]] std::string text() const;
  // LinkMalformed if it is not a link of this version, whole.
  static Result<InviteLink> parse(std::string_view text);
  [[nodiscard]] InviteLink clone() const;
};

crypto::SignKeys inviteKeys(const crypto::Secret& secret);

// Who asks, for the approver's eyes: sealed with a key from the invitation's secret.
struct Introduction {
  std::string name;
  std::string town;
};

// `vouched`: the device that asks, then those that vouch for it.
v1::JoinRequest makeJoinRequest(const InviteLink& link, const Account& account, std::span<const v1::Device> vouched,
                                const DeviceKeys& device, const Introduction& introduction, std::int64_t timeMs);

// Puts the devices of a petition into the admission: the first comes in, the others vouch.
void admitDevices(v1::MemberAdd& add, const google::protobuf::RepeatedPtrField<v1::Device>& vouched);

struct CheckedJoin {
  v1::JoinPetition petition;
  Account account;
};
// Both signatures, the devices' voucher, the space. Says nothing of the invite's standing: that is the roster's.
Result<CheckedJoin> checkJoinRequest(const v1::JoinRequest& request, const Id& space);

// Only whoever holds the invitation's secret can read it.
Result<Introduction> openIntroduction(const v1::JoinPetition& petition, const crypto::Secret& inviteSecret);

}  // namespace collega::ledger
