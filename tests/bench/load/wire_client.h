// One simulated device: a connection that speaks the real protocol, light enough that ten thousand of them fit into one
// thread. Throws when anything is not as it should be.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "collega/v1/services.pb.h"
#include "ledger/connect.h"
#include "tests/support/ledger_fixture.h"

namespace collega::bench {

namespace asio = boost::asio;

class WireClient {
 public:
  WireClient(const asio::any_io_executor& executor, std::uint16_t port) : socket_(executor), port_(port) {}

  // A session for the person; its token serves other connections too.
  asio::awaitable<void> openSession(const test::Someone& who);
  void use(const std::string& token) { token_ = token; }
  [[nodiscard]] const std::string& token() const { return token_; }

  template <class Response>
  asio::awaitable<Response> call(std::string path, const google::protobuf::Message& request) {
    const std::string body = co_await ask(std::move(path), request.SerializeAsString());
    Response response;
    if (!response.ParseFromString(body)) throw std::runtime_error("not a message of this kind");
    co_return response;
  }

  // Begins to follow; then events come one by one.
  asio::awaitable<void> follow(const v1::FollowRequest& request);
  asio::awaitable<v1::FollowResponse> next();

 private:
  struct Head {
    int status = 0;
    std::size_t length = 0;
  };

  asio::awaitable<void> send(std::string path, std::string type, std::string body);
  asio::awaitable<std::string> ask(std::string path, std::string body);
  asio::awaitable<Head> readHead();
  asio::awaitable<std::string> take(std::size_t count);
  asio::awaitable<std::string> takeUntil(std::string mark);

  asio::ip::tcp::socket socket_;
  std::uint16_t port_;
  std::string token_;
  std::string buffer_;
  connect::EnvelopeReader envelopes_{8 << 20};
};

}  // namespace collega::bench
