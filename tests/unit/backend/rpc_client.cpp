#include "tests/unit/backend/rpc_client.h"

#include <stdexcept>

namespace collega::test {

Answered RpcClient::callBytes(const std::string& path, const std::string& request) {
  RawConnection connection(port_);
  connection.send(post(path, protoType + authorization(), request));
  const RawReply reply = connection.read();
  if (reply.status == 200) return reply.body;
  const auto error = connect::parseErrorJson(reply.body);
  if (!error) throw std::runtime_error("status " + std::to_string(reply.status) + " without an error: " + reply.body);
  if (connect::httpStatus(error->code) != reply.status) throw std::runtime_error("status and code do not agree");
  return *error;
}

std::string RpcClient::bodyOf(const Answered& answered) {
  if (const auto* error = std::get_if<connect::RpcError>(&answered)) throw std::runtime_error(error->message);
  return std::get<std::string>(answered);
}

v1::OpenSessionRequest RpcClient::sessionRequest(const Someone& who) {
  const auto challenge = expect<v1::ChallengeResponse>(authService + "Challenge", v1::ChallengeRequest());
  v1::OpenSessionRequest request;
  request.set_account_init(who.account.bytes);
  *request.add_devices() = who.vouched;
  request.set_device_id(who.device.id.bytes());
  request.set_nonce(challenge.nonce());
  request.set_origin("http://test");  // the Host that post() names
  request.set_signature(ledger::signSession(who.device, who.id(), request.nonce(), request.origin()));
  return request;
}

void RpcClient::open(const Someone& who) {
  token_.clear();
  token_ = expect<v1::OpenSessionResponse>(authService + "OpenSession", sessionRequest(who)).token();
}

v1::CreateSpaceResponse RpcClient::found(const TestSpace& space) {
  v1::CreateSpaceRequest request;
  *request.mutable_entry() = space.entries().front().entry();
  return expect<v1::CreateSpaceResponse>(ledgerService + "CreateSpace", request);
}

v1::AppendResponse RpcClient::append(const Id& space, const std::vector<v1::Entry>& entries) {
  v1::AppendRequest request;
  request.set_space_id(space.bytes());
  for (const auto& entry : entries) *request.add_entries() = entry;
  return expect<v1::AppendResponse>(ledgerService + "Append", request);
}

FollowStream::FollowStream(const RpcClient& client, const v1::FollowRequest& request) : connection_(client.port()) {
  connection_.send(post(ledgerService + "Follow", streamingType + client.authorization(),
                        connect::envelope(request.SerializeAsString())));
  const RawReply head = connection_.readHead();
  if (head.status != 200) throw std::runtime_error("the stream began with " + std::to_string(head.status));
}

std::optional<v1::FollowResponse> FollowStream::next(int waitMs) {
  while (!ended_) {
    auto envelope = envelopes_.next();
    if (!envelope) throw std::runtime_error(envelope.error().detail);
    if (!envelope->has_value()) {
      const auto chunk = connection_.readChunk(waitMs);
      if (!chunk || chunk->empty()) return std::nullopt;
      envelopes_.feed(*chunk);
    } else if (((*envelope)->flags & connect::flagEnd) != 0) {
      takeEnd((*envelope)->message);
    } else {
      v1::FollowResponse response;
      if (!response.ParseFromString((*envelope)->message)) throw std::runtime_error("not a FollowResponse");
      return response;
    }
  }
  return std::nullopt;
}

void FollowStream::takeEnd(const std::string& json) {
  auto end = connect::parseEnd(json);
  if (!end) throw std::runtime_error(end.error().detail);
  ended_ = true;
  error_ = *end;
}

std::vector<v1::Placed> FollowStream::untilCaughtUp(const Id& space) {
  std::vector<v1::Placed> entries;
  while (auto event = next()) {
    if (event->has_caught_up()) return entries;
    if (!event->has_page() || event->page().space_id() != space.view()) continue;
    entries.insert(entries.end(), event->page().entries().begin(), event->page().entries().end());
  }
  throw std::runtime_error("the stream did not catch up");
}

v1::FollowRequest followRequest(bool live, const std::vector<std::pair<Id, std::uint64_t>>& positions) {
  v1::FollowRequest request;
  request.set_live(live);
  for (const auto& [space, seq] : positions) {
    auto* position = request.add_positions();
    position->set_space_id(space.bytes());
    position->set_seq(seq);
  }
  return request;
}

}  // namespace collega::test
