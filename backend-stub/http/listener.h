// Accepts connections and hands each to a coroutine of its own.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>

#include "backend-stub/http/certificate.h"
#include "backend-stub/http/context.h"
#include "backend-stub/http/waiting.h"

namespace collega::server {

class Listener {
 public:
  // `certificate` may be null: then it speaks without TLS. Otherwise it outlives this.
  Listener(asio::io_context& io, Context& context, const Certificate* certificate)
      : io_(io), acceptor_(asio::make_strand(io)), context_(context), certificate_(certificate) {}

  // Unreachable, with the reason, if nobody can listen there.
  Result<void> listen(const std::string& host, std::uint16_t port);
  [[nodiscard]] asio::ip::tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }
  void accept();
  void stop();

 private:
  asio::awaitable<void> acceptAll();
  void take(asio::ip::tcp::socket socket);

  asio::io_context& io_;
  asio::ip::tcp::acceptor acceptor_;
  Context& context_;
  const Certificate* certificate_;
};

}  // namespace collega::server
