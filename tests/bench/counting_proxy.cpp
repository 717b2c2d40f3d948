#include "tests/bench/counting_proxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

#include "tests/bench/measured.h"

namespace collega::bench {
namespace {

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

int connectTo(std::uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const auto address = loopback(port);
  const int at_once = 1;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
  if (connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return socket;
  close(socket);
  return -1;
}

bool sendAll(int to, const char* bytes, ssize_t count) {
  while (count > 0) {
    const auto sent = send(to, bytes, static_cast<std::size_t>(count), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes += sent;
    count -= sent;
  }
  return true;
}

// What there is to read goes to the other side. False at the end.
bool passOn(int from, int to, std::atomic<std::uint64_t>& counted) {
  std::array<char, 65536> buffer;
  const auto count = recv(from, buffer.data(), buffer.size(), 0);
  if (count <= 0) return false;
  counted += static_cast<std::uint64_t>(count);
  return sendAll(to, buffer.data(), count);
}

}  // namespace

CountingProxy::CountingProxy(std::uint16_t serverPort) : serverPort_(serverPort) {
  listener_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  auto address = loopback(0);
  socklen_t size = sizeof address;
  const bool listening = bind(listener_, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                         listen(listener_, 64) == 0 &&
                         getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  must(listening, "listen");
  port_ = ntohs(address.sin_port);
  accepting_ = std::thread([this] { acceptAll(); });
}

CountingProxy::~CountingProxy() {
  shutdown(listener_, SHUT_RDWR);
  accepting_.join();
  close(listener_);
}

void CountingProxy::acceptAll() {
  std::vector<std::jthread> connections;
  while (true) {
    const int client = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0) return;
    connections.emplace_back([this, client] { pass(client); });
  }
}

void CountingProxy::pass(int client) {
  const int server = connectTo(serverPort_);
  std::array<pollfd, 2> both{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
  bool open = server >= 0;
  while (open && poll(both.data(), both.size(), -1) > 0) {
    if (both[0].revents != 0) open = passOn(client, server, up_);
    if (open && both[1].revents != 0) open = passOn(server, client, down_);
  }
  close(client);
  if (server >= 0) close(server);
}

}  // namespace collega::bench
