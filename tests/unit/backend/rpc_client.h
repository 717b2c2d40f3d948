// A small client of the server under test: calls, sessions, streams, each over a connection of its own.
#pragma once

#include <variant>

#include "collega/v1/services.pb.h"
#include "ledger/connect.h"
#include "tests/support/ledger_fixture.h"
#include "tests/unit/backend/raw_connection.h"

namespace collega::test {

// The bare message, or the error that was answered.
using Answered = std::variant<std::string, connect::RpcError>;

class RpcClient {
 public:
  explicit RpcClient(quint16 port) : port_(port) {}

  Answered call(const std::string& path, const google::protobuf::Message& request) {
    return callBytes(path, request.SerializeAsString());
  }
  Answered callBytes(const std::string& path, const std::string& request);

  // The response, or a thrown error with what was answered instead.
  template <class Response>
  Response expect(const std::string& path, const google::protobuf::Message& request) {
    return parsed<Response>(call(path, request));
  }

  v1::OpenSessionRequest sessionRequest(const Someone& who);
  // From now on calls are made in this session.
  void open(const Someone& who);

  // What a thief of a token would do.
  void useSessionOf(const RpcClient& other) { token_ = other.token_; }

  // The place of a space's first entry, and those of more.
  v1::CreateSpaceResponse found(const TestSpace& space);
  v1::AppendResponse append(const Id& space, const std::vector<v1::Entry>& entries);

  [[nodiscard]] std::string authorization() const {
    return token_.empty() ? "" : "Authorization: Bearer " + token_ + "\r\n";
  }
  [[nodiscard]] quint16 port() const { return port_; }

 private:
  template <class Response>
  static Response parsed(const Answered& answered) {
    Response response;
    response.ParseFromString(bodyOf(answered));
    return response;
  }
  static std::string bodyOf(const Answered& answered);

  quint16 port_;
  std::string token_;
};

// A Follow stream.
class FollowStream {
 public:
  FollowStream(const RpcClient& client, const v1::FollowRequest& request);

  // The next event; nothing if none came in time or the stream ended.
  std::optional<v1::FollowResponse> next(int waitMs = 10'000);
  // All entries of a space up to CaughtUp.
  std::vector<v1::Placed> untilCaughtUp(const Id& space);
  // Whether the end message came, and the error in it.
  [[nodiscard]] bool ended() const { return ended_; }
  [[nodiscard]] const std::optional<connect::RpcError>& error() const { return error_; }
  RawConnection& connection() { return connection_; }

 private:
  void takeEnd(const std::string& json);

  RawConnection connection_;
  connect::EnvelopeReader envelopes_{8 << 20};
  bool ended_ = false;
  std::optional<connect::RpcError> error_;
};

v1::FollowRequest followRequest(bool live, const std::vector<std::pair<Id, std::uint64_t>>& positions = {});

inline const std::string authService = "/collega.v1.AuthService/";
inline const std::string ledgerService = "/collega.v1.LedgerService/";
inline const std::string joinService = "/collega.v1.JoinService/";

}  // namespace collega::test
