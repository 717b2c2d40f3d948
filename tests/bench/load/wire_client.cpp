#include "tests/bench/load/wire_client.h"

#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace collega::bench {
namespace {

using asio::use_awaitable;

const std::string host = "127.0.0.1";
const std::string authService = "/collega.v1.AuthService/";

}  // namespace

asio::awaitable<void> WireClient::openSession(const test::Someone& who) {
  const auto challenge = co_await call<v1::ChallengeResponse>(authService + "Challenge", v1::ChallengeRequest());
  v1::OpenSessionRequest request;
  request.set_account_init(who.account.bytes);
  *request.add_devices() = who.vouched;
  request.set_device_id(who.device.id.bytes());
  request.set_nonce(challenge.nonce());
  request.set_origin("http://" + host);
  request.set_signature(ledger::signSession(who.device, who.id(), request.nonce(), request.origin()));
  const auto opened = co_await call<v1::OpenSessionResponse>(authService + "OpenSession", request);
  token_ = opened.token();
}

asio::awaitable<void> WireClient::send(std::string path, std::string type, std::string body) {
  if (!socket_.is_open()) {
    const asio::ip::tcp::endpoint server(asio::ip::make_address(host), port_);
    co_await socket_.async_connect(server, use_awaitable);
    socket_.set_option(asio::ip::tcp::no_delay(true));
  }
  std::string request = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: " + type + "\r\n";
  if (!token_.empty()) request += "Authorization: Bearer " + token_ + "\r\n";
  request += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  co_await asio::async_write(socket_, asio::buffer(request), use_awaitable);
}

asio::awaitable<std::string> WireClient::ask(std::string path, std::string body) {
  co_await send(path, "application/proto", std::move(body));
  const Head head = co_await readHead();
  std::string answer = co_await take(head.length);
  if (head.status != 200) throw std::runtime_error(path + ": " + std::to_string(head.status) + " " + answer);
  co_return answer;
}

asio::awaitable<WireClient::Head> WireClient::readHead() {
  const std::string text = co_await takeUntil("\r\n\r\n");
  Head head;
  head.status = std::stoi(text.substr(9, 3));
  const std::string length = "Content-Length: ";
  const auto at = text.find(length);
  if (at != std::string::npos) head.length = std::stoul(text.substr(at + length.size()));
  co_return head;
}

asio::awaitable<std::string> WireClient::take(std::size_t count) {
  if (buffer_.size() < count) {
    const std::size_t lacking = count - buffer_.size();
    co_await asio::async_read(socket_, asio::dynamic_buffer(buffer_), asio::transfer_at_least(lacking), use_awaitable);
  }
  std::string taken = buffer_.substr(0, count);
  buffer_.erase(0, count);
  co_return taken;
}

asio::awaitable<std::string> WireClient::takeUntil(std::string mark) {
  const std::size_t count =
      co_await asio::async_read_until(socket_, asio::dynamic_buffer(buffer_), mark, use_awaitable);
  co_return co_await take(count);
}

asio::awaitable<void> WireClient::follow(const v1::FollowRequest& request) {
  const std::string body = connect::envelope(request.SerializeAsString());
  co_await send("/collega.v1.LedgerService/Follow", "application/connect+proto", body);
  const Head head = co_await readHead();
  if (head.status != 200) throw std::runtime_error("a stream began with " + std::to_string(head.status));
}

asio::awaitable<v1::FollowResponse> WireClient::next() {
  while (true) {
    auto envelope = envelopes_.next();
    if (!envelope) throw std::runtime_error(envelope.error().detail);
    if (!envelope->has_value()) {
      const std::string length = co_await takeUntil("\r\n");
      const std::string chunk = co_await take(std::stoul(length, nullptr, 16) + 2);
      envelopes_.feed(std::string_view(chunk).substr(0, chunk.size() - 2));
      continue;
    }
    if (((*envelope)->flags & connect::flagEnd) != 0)
      throw std::runtime_error("a stream ended: " + (*envelope)->message);
    v1::FollowResponse response;
    if (!response.ParseFromString((*envelope)->message)) throw std::runtime_error("not a FollowResponse");
    co_return response;
  }
}

}  // namespace collega::bench
