// Bytes on a connection to a real server in this process: it answers in HTTP or closes, and goes on serving others.
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>

#include "tests/fuzz/target.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::fuzz;

namespace {

// Everything from here is at once, and more than any address may.
void withoutRates(server::ServerSettings& settings) {
  auto& limits = settings.http;
  for (auto* rate :
       {&limits.perAddress, &limits.sessionsPerAddress, &limits.joinsPerAddress, &limits.foundingsPerAddress})
    *rate = {1e9, 1e9};
  limits.header = limits.body = limits.idle = limits.firstByte = std::chrono::milliseconds(500);
}

// What is answered to these bytes by the time the connection ends.
std::string said(std::uint16_t port, std::string_view bytes) {
  const int connection = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in server{};
  server.sin_family = AF_INET;
  server.sin_port = htons(port);
  server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const timeval patience{5, 0};
  setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  must(connect(connection, reinterpret_cast<const sockaddr*>(&server), sizeof server) == 0);
  static_cast<void>(send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL));
  shutdown(connection, SHUT_WR);
  std::string answer;
  char buffer[4096];
  for (ssize_t got = 0; (got = recv(connection, buffer, sizeof buffer, 0)) > 0;)
    answer.append(buffer, static_cast<std::size_t>(got));
  close(connection);
  return answer;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::RunningServer server(withoutRates);
  static std::uint32_t times = 0;
  const auto answer = said(server.port(), bytesOf(data, size));
  must(answer.empty() || answer.starts_with("HTTP/1.1 "));
  if (++times % 64 == 1)
    must(said(server.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
             .starts_with("HTTP/1.1 200"));
  return 0;
}
