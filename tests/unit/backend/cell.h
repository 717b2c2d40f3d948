// A space on a real server, and somebody who stands in it in some way: what they try there.
#pragma once

#include <array>
#include <stdexcept>

#include "tests/unit/backend/rpc_client.h"

namespace collega::test {

enum Standing { Nobody, Stranger, Asked, Professional, Broker, Coordinator, Left, Removed, Revoked };
inline constexpr std::array<const char*, 9> standings{
    "without a session", "a stranger", "who asked to come in", "a professional",          "a broker",
    "a coordinator",     "who left",   "who was removed",      "whose device was revoked"};

inline std::string nameOf(v1::RefusalReason reason) {
  const std::string prefix = "REFUSAL_REASON_";
  return v1::RefusalReason_Name(reason).substr(prefix.size());
}

inline std::string nameOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  return error == nullptr ? std::string("ok") : std::string(connect::name(error->code));
}

// A space of Ayla's in which somebody stands in some way, and what they try there.
class Cell {
 public:
  Cell(quint16 port, Standing standing) : client_(port), aylas_(port), carlas_(port) {
    aylas_.open(ayla);
    aylas_.found(space);
    addCarla();
    write(aylas_, space.commit(ayla, "hers"));
    stand(standing);
    if (standing != Nobody) client_.open(device());
  }

  const Someone ayla = Someone::random();
  const Someone carla = Someone::random();  // a professional with a second device
  const ledger::DeviceKeys carlasTablet = ledger::DeviceKeys::random();
  const Someone subject = Someone::random();
  TestSpace space = TestSpace::found(ayla);

  [[nodiscard]] RpcClient& client() { return client_; }
  // The device the subject is at: a second one, where that was revoked.
  [[nodiscard]] const Someone& device() const { return phone_ ? *phone_ : subject; }
  [[nodiscard]] v1::Entry by(const google::protobuf::Message& body) const { return space.compose(device(), body); }

  std::string append(const v1::Entry& entry) { return append(space.id(), entry); }
  std::string append(const Id& to, const v1::Entry& entry) {
    v1::AppendRequest request;
    request.set_space_id(to.bytes());
    *request.add_entries() = entry;
    const auto answered = client_.call(ledgerService + "Append", request);
    if (!std::holds_alternative<std::string>(answered)) return nameOf(answered);
    v1::AppendResponse response;
    response.ParseFromString(std::get<std::string>(answered));
    return response.has_refusal() ? nameOf(response.refusal().reason()) : "ok";
  }
  std::string append(const google::protobuf::Message& body) { return append(by(body)); }

  // Ayla, Carla or the subject writes, and the server takes it.
  void write(RpcClient& client, const v1::Entry& entry) {
    const auto answer = client.append(space.id(), {entry});
    if (answer.has_refusal()) throw std::runtime_error(answer.refusal().message());
    if (space.append(entry) != v1::REFUSAL_REASON_UNSPECIFIED) throw std::runtime_error("the fixture");
  }
  void writeAsAyla(const google::protobuf::Message& body) { write(aylas_, space.compose(ayla, body)); }
  [[nodiscard]] RpcClient& aylas() { return aylas_; }

  // A link of Ayla's that is open.
  ledger::InviteLink invite(v1::Role role) {
    ledger::InviteLink link{"https://collega.example", crypto::randomSecret(16), space.id(), ayla.id(), {}};
    link.head = *Id::from(space.state().head.chain.view().substr(0, Id::size));
    v1::Invite body;
    body.set_invite_pk(ledger::inviteKeys(link.secret).publicKey);
    body.set_role(role);
    body.set_uses(5);
    body.set_expires_ms(testNowMs + dayMs);
    writeAsAyla(body);
    return link;
  }

 private:
  void addCarla() {
    writeAsAyla(space.approval(joinRequest(invite(v1::ROLE_PROFESSIONAL), carla), v1::ROLE_PROFESSIONAL));
    carlas_.open(carla);
    addDevice(carlas_, carla, carlasTablet);
  }

  void addDevice(RpcClient& client, const Someone& owner, const ledger::DeviceKeys& device) {
    v1::DeviceAdd add;
    *add.mutable_device() = ledger::vouchedByCode(device, owner.account, owner.code);
    for (auto& box : ledger::boxesFor(space.id(), space.secrets(), {&add.device(), 1}))
      *add.add_boxes() = std::move(box);
    write(client, space.compose(owner, add));
  }

  void stand(Standing standing) {
    if (standing == Nobody || standing == Stranger) return;
    RpcClient client(client_.port());
    client.open(subject);
    const auto role = standing == Broker        ? v1::ROLE_BROKER
                      : standing == Coordinator ? v1::ROLE_COORDINATOR
                                                : v1::ROLE_PROFESSIONAL;
    const auto request = joinRequest(invite(role), subject);
    if (standing == Asked) {
      v1::RequestJoinRequest asking;
      asking.set_space_id(space.id().bytes());
      *asking.mutable_request() = request;
      client.expect<v1::RequestJoinResponse>(joinService + "RequestJoin", asking);
      return;
    }
    writeAsAyla(space.approval(request, role));
    write(client, space.commit(subject, "what they wrote"));
    if (standing == Left) write(client, space.compose(subject, v1::Leave{}));
    if (standing == Removed) remove(subject);
    if (standing == Revoked) revokePhone(client);
  }

  void remove(const Someone& who) {
    auto next = crypto::randomSecret(32);
    v1::MemberRemove body;
    body.set_account_id(who.id().bytes());
    *body.mutable_rotate() = space.rotation(next, keyHoldersOf(who));
    writeAsAyla(body);
    space.keep(space.state().epoch, std::move(next));
  }

  void revokePhone(RpcClient& client) {
    auto keys = ledger::DeviceKeys::random();
    addDevice(client, subject, keys);
    auto next = crypto::randomSecret(32);
    v1::DeviceRevoke body;
    body.set_device_id(keys.id.bytes());
    *body.mutable_rotate() = space.rotation(next, {keys.id});
    write(client, space.compose(subject, body));
    space.keep(space.state().epoch, std::move(next));
    auto code = *ledger::RecoveryCode::parse(subject.code.text().view());
    auto vouched = ledger::vouchedByCode(keys, subject.account, code);
    phone_ = std::make_unique<Someone>(Someone{std::move(code), subject.account, std::move(keys), std::move(vouched)});
  }

  RpcClient client_;
  RpcClient aylas_;
  RpcClient carlas_;
  std::unique_ptr<Someone> phone_;
};

}  // namespace collega::test
