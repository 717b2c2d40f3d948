// A TCP or TLS stream with the few things a connection does on it, each with its time limit. No exceptions: a failed
// operation says so and the connection ends.
#pragma once

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include "backend-stub/http/connection.h"
#include "backend-stub/http/http_answers.h"

namespace collega::server {

using ErrorCode = boost::system::error_code;
using Parser = http::request_parser<http::string_body>;

template <class Stream>
class Wire {
 public:
  explicit Wire(Stream stream) : stream_(std::move(stream)) {}

  Plain& tcp() { return boost::beast::get_lowest_layer(stream_); }

  asio::awaitable<bool> open(const HttpLimits& limits) {
    ErrorCode error;
    if constexpr (std::is_same_v<Stream, Encrypted>) {
      tcp().expires_after(limits.header);
      co_await stream_.async_handshake(asio::ssl::stream_base::server,
                                       asio::redirect_error(asio::use_awaitable, error));
    }
    co_return !error;
  }

  // Until the first byte of a request is there.
  asio::awaitable<bool> awaitRequest(std::chrono::milliseconds limit) {
    if (buffer_.size() > 0) co_return true;
    constexpr std::size_t firstRead = 4096;
    tcp().expires_after(limit);
    ErrorCode error;
    const std::size_t count =
        co_await stream_.async_read_some(buffer_.prepare(firstRead), asio::redirect_error(asio::use_awaitable, error));
    buffer_.commit(count);
    co_return !error;
  }

  asio::awaitable<ErrorCode> readHead(Parser& parser, std::chrono::milliseconds limit) {
    tcp().expires_after(limit);
    ErrorCode error;
    co_await http::async_read_header(stream_, buffer_, parser, asio::redirect_error(asio::use_awaitable, error));
    co_return error;
  }

  asio::awaitable<ErrorCode> readBody(Parser& parser, std::chrono::milliseconds limit) {
    tcp().expires_after(limit);
    ErrorCode error;
    co_await http::async_read(stream_, buffer_, parser, asio::redirect_error(asio::use_awaitable, error));
    co_return error;
  }

  asio::awaitable<bool> write(const HttpAnswer& answer, std::chrono::milliseconds limit) {
    tcp().expires_after(limit);
    ErrorCode error;
    http::response_serializer<http::string_body> serializer(const_cast<HttpAnswer&>(answer));
    co_await http::async_write(stream_, serializer, asio::redirect_error(asio::use_awaitable, error));
    co_return !error;
  }

  template <class Buffers>
  asio::awaitable<bool> writeBytes(const Buffers& buffers, std::chrono::milliseconds limit) {
    tcp().expires_after(limit);
    ErrorCode error;
    co_await asio::async_write(stream_, buffers, asio::redirect_error(asio::use_awaitable, error));
    co_return !error;
  }

  asio::awaitable<bool> writeHead(http::response<http::empty_body> head, std::chrono::milliseconds limit) {
    tcp().expires_after(limit);
    ErrorCode error;
    http::response_serializer<http::empty_body> serializer(head);
    co_await http::async_write_header(stream_, serializer, asio::redirect_error(asio::use_awaitable, error));
    co_return !error;
  }

  // Returns when the client has gone, or has sent what no request announced.
  asio::awaitable<void> awaitEnd() {
    tcp().expires_never();
    ErrorCode error;
    char byte = 0;
    co_await stream_.async_read_some(asio::buffer(&byte, 1), asio::redirect_error(asio::use_awaitable, error));
  }

  // Says goodbye, and lets the client read what it was sent: closing over unread bytes would take that away.
  asio::awaitable<void> close(std::chrono::milliseconds limit) {
    ErrorCode error;
    tcp().expires_after(limit);
    if constexpr (std::is_same_v<Stream, Encrypted>) {
      co_await stream_.async_shutdown(asio::redirect_error(asio::use_awaitable, error));
    } else {
      tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
      co_await drain();
    }
    tcp().close();
  }

 private:
  asio::awaitable<void> drain() {
    constexpr std::size_t most = 8 << 20;
    std::string thrownAway(64 << 10, '\0');
    ErrorCode error;
    for (std::size_t total = 0; !error && total < most;) {
      total +=
          co_await stream_.async_read_some(asio::buffer(thrownAway), asio::redirect_error(asio::use_awaitable, error));
    }
  }

  Stream stream_;
  boost::beast::flat_buffer buffer_;
};

}  // namespace collega::server
