#include "backend-stub/http/listener.h"

#include <netinet/tcp.h>
#include <spdlog/spdlog.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "backend-stub/http/connection.h"

namespace collega::server {
namespace {

using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

// After accepting failed, mostly for want of file descriptors.
constexpr std::chrono::milliseconds breather{100};

template <int name>
using TcpOption = asio::detail::socket_option::integer<IPPROTO_TCP, name>;

// Small messages at once; a client that vanished without a word is noticed within about two minutes.
void configure(tcp::socket& socket) {
  ErrorCode ignored;
  socket.set_option(tcp::no_delay(true), ignored);
  socket.set_option(asio::socket_base::keep_alive(true), ignored);
  socket.set_option(TcpOption<TCP_KEEPIDLE>(60), ignored);
  socket.set_option(TcpOption<TCP_KEEPINTVL>(15), ignored);
  socket.set_option(TcpOption<TCP_KEEPCNT>(4), ignored);
}

void logFailure(const std::exception_ptr& failure) {
  if (!failure) return;
  try {
    std::rethrow_exception(failure);
  } catch (const std::exception& exception) {
    spdlog::error("a connection failed: {}", exception.what());
  }
}

}  // namespace

Result<void> Listener::listen(const std::string& host, std::uint16_t port) {
  ErrorCode error;
  const auto address = asio::ip::make_address(host == "localhost" ? "127.0.0.1" : host, error);
  if (error) return {Problem::InvalidInput, "--listen: '" + host + "' is not an address"};
  const tcp::endpoint endpoint(address, port);
  acceptor_.open(endpoint.protocol(), error);
  if (!error) acceptor_.set_option(asio::socket_base::reuse_address(true), error);
  if (!error) acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
  if (error) return {Problem::Unreachable, "cannot listen on port " + std::to_string(port) + ": " + error.message()};
  return {};
}

void Listener::accept() { asio::co_spawn(acceptor_.get_executor(), acceptAll(), logFailure); }

void Listener::stop() {
  asio::post(acceptor_.get_executor(), [this] {
    ErrorCode ignored;
    acceptor_.close(ignored);
  });
}

asio::awaitable<void> Listener::acceptAll() {
  asio::steady_timer pause(acceptor_.get_executor());
  while (acceptor_.is_open()) {
    ErrorCode error;
    tcp::socket socket(asio::make_strand(io_));
    co_await acceptor_.async_accept(socket, asio::redirect_error(asio::use_awaitable, error));
    if (!error) {
      take(std::move(socket));
    } else if (acceptor_.is_open()) {
      spdlog::warn("cannot accept a connection: {}", error.message());
      pause.expires_after(breather);
      co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
    }
  }
}

void Listener::take(tcp::socket socket) {
  ErrorCode gone;
  const IpAddress peer = socket.remote_endpoint(gone).address();
  if (gone) return;
  auto lease = context_.connections.lease(peer, context_.proxies.trusts(peer));
  if (!lease) return context_.metrics.refused("connections");  // closes it: there are too many
  configure(socket);
  const auto executor = socket.get_executor();
  Plain stream(std::move(socket));
  if (certificate_ == nullptr) {
    asio::co_spawn(executor, serve(context_, std::move(lease), std::move(stream)), logFailure);
  } else {
    Encrypted encrypted(std::move(stream), *certificate_->current());
    asio::co_spawn(executor, serve(context_, std::move(lease), std::move(encrypted)), logFailure);
  }
}

}  // namespace collega::server
