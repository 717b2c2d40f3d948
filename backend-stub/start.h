// From a command line, the environment and a file to a server's settings.
#pragma once

#include <string>

#include "backend-stub/http/server.h"

namespace CLI {
class App;
}

namespace collega::server {

struct Arguments {
  std::string data;
  std::string listen = "127.0.0.1:8460";
  std::string origin;
  std::string tlsCertificate;
  std::string tlsKey;
  bool openFounding = true;
  std::uint64_t spaceAttachments = 1'000;  // MB
  std::string store;
  std::string logFormat = "human";
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
// "127.0.0.1:8460", "[::1]:8460"
Result<Address> parseAddress(const std::string& text);

// Milliseconds since 1970 of "2026-12-09", "2026-12-09T09:00" or "2026-12-09T09:00:00Z", in UTC.
Result<std::int64_t> parseTime(const std::string& text);

}  // namespace collega::server
