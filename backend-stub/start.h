// From a command line, the environment and a file to a server's settings.
#pragma once

#include <string>
#include <vector>

#include "backend-stub/http/server.h"

namespace CLI {
class App;
}

namespace collega::server {

struct Arguments {
  std::string data;
  std::string store;
  std::string logFormat = "human";
  // The network.
  std::string listen = "127.0.0.1:8460";
  std::string origin;
  std::string tlsCertificate;
  std::string tlsKey;
  std::vector<std::string> trustedProxies;
  std::string proxyHeader = "x-forwarded-for";
  std::string metrics;
  unsigned drain = 0;  // seconds
  // What people may.
  bool openFounding = true;
  std::uint64_t spaceEntries = 2'000;      // MB
  std::uint64_t spaceAttachments = 1'000;  // MB
  std::size_t connections = HttpLimits{}.connections;
  std::size_t connectionsPerAddress = HttpLimits{}.connectionsPerAddress;
  std::size_t streamsPerAccount = HttpLimits{}.streamsPerAccount;
  double requestsPerAddress = HttpLimits{}.perAddress.perSecond;
  double requestsPerAccount = HttpLimits{}.perAccount.perSecond;
  double sessionsPerAddress = HttpLimits{}.sessionsPerAddress.perSecond;
  double joinsPerAddress = HttpLimits{}.joinsPerAddress.perSecond;
  double foundingsPerAddress = HttpLimits{}.foundingsPerAddress.perSecond;
  // Of the commands.
  std::string account;
  bool remove = false;
  std::string file;
  std::string target;
};

// The settings, which are the same for all commands.
void describe(CLI::App& app, Arguments& arguments);
void describeCommands(CLI::App& app, Arguments& arguments);

// InvalidInput names the argument that makes no sense.
Result<ServerSettings> settingsFrom(const Arguments& arguments);

struct Address {
  std::string host;
  std::uint16_t port = 0;
};
// "127.0.0.1:8460", "[::1]:8460"; `option` is named where it is none.
Result<Address> parseAddress(const std::string& text, const std::string& option = "--listen");

// Milliseconds since 1970 of "2026-12-09", "2026-12-09T09:00" or "2026-12-09T09:00:00Z", in UTC.
Result<std::int64_t> parseTime(const std::string& text);

}  // namespace collega::server
