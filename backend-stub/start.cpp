#include "backend-stub/start.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "backend-stub/settings_file.h"

namespace collega::server {
namespace {

// Scheme, host and port, as the client writes them into what it signs.
Result<std::string> checkedOrigin(const std::string& origin) {
  const bool known = origin.starts_with("http://") || origin.starts_with("https://");
  const auto afterScheme = origin.find("://");
  const bool bare = known && origin.find_first_of("/?# ", afterScheme + 3) == std::string::npos;
  if (origin.empty() || bare) return origin;
  return {Problem::InvalidInput, "--origin: '" + origin + "' is not of the form https://HOST[:PORT]"};
}

// In tests the server's clock starts where the other programs' clocks do.
Result<Clock> clockFromEnvironment() {
  const char* now = std::getenv("COLLEGA_NOW");
  if (now == nullptr || *now == '\0') return Clock(systemTimeMs);
  COLLEGA_ASSIGN(start, parseTime(now));
  return clockFrom(start);
}

// --tls-cert is also COLLEGA_SERVER_TLS_CERT.
void nameInEnvironment(CLI::Option& option) {
  if (option.get_lnames().empty() || option.get_lnames().front() == "help") return;
  std::string name = "COLLEGA_SERVER_";
  for (const char c : option.get_lnames().front()) name += c == '-' ? '_' : static_cast<char>(std::toupper(c));
  option.envname(name);
}

}  // namespace

void describe(CLI::App& app, Arguments& arguments) {
  app.add_option("--data", arguments.data, "Folder of the store and its key; made on the first start");
  app.add_option("--store", arguments.store,
                 "postgresql://…: a database that several servers share, instead of --data");
  app.add_option("--listen", arguments.listen, "HOST:PORT; port 0 takes any that is free")->capture_default_str();
  app.add_option("--origin", arguments.origin, "What clients reach this server by: https://HOST[:PORT]");
  app.add_option("--tls-cert", arguments.tlsCertificate, "Certificate chain, PEM");
  app.add_option("--tls-key", arguments.tlsKey, "Its key, PEM");
  app.add_option("--open-founding", arguments.openFounding, "Whether anybody may found a space")->capture_default_str();
  app.add_option("--space-attachments", arguments.spaceAttachments, "How many MB of attachments a space may have")
      ->check(CLI::Range(0, 1'000'000))
      ->capture_default_str();
  app.add_option("--log", arguments.logFormat, "How to log to stderr: human or json")
      ->check(CLI::IsMember({"human", "json"}))
      ->capture_default_str();
  for (auto* option : app.get_options()) nameInEnvironment(*option);
  app.set_config("--config", "", "A settings file in TOML, with these names: listen = \"0.0.0.0:8460\"")
      ->envname("COLLEGA_SERVER_CONFIG");
  app.config_formatter(std::make_shared<SettingsFile>());
  app.allow_config_extras(CLI::config_extras_mode::error);
}

void describeCommands(CLI::App& app, Arguments& arguments) {
  app.fallthrough();
  app.require_subcommand(0, 1);
  app.add_subcommand("serve", "Serves; what it does without a command");
  auto* invite = app.add_subcommand("invite", "Who may found spaces where --open-founding is false; lists them");
  invite->add_option("account", arguments.account, "An account that from now on may, as its owner's refusal shows it");
  invite->add_flag("--remove", arguments.remove, "From now on it may not");
  app.add_subcommand("spaces", "Lists the spaces: members, entries, bytes");
  auto* backup = app.add_subcommand("backup", "Copies the store while it is in use; the same again copies what is new");
  backup->add_option("file", arguments.file, "A folder, which gets a key of its own")->required();
  auto* restore = app.add_subcommand("restore", "Brings a backup back into an empty store");
  restore->add_option("file", arguments.file, "What backup made")->required();
  app.add_subcommand("check", "Verifies every entry of every space");
  auto* migrate = app.add_subcommand("migrate", "Copies --data to a database; goes on where it was interrupted");
  migrate->add_option("--to", arguments.target, "postgresql://…")->required();
}

Result<ServerSettings> settingsFrom(const Arguments& arguments) {
  COLLEGA_ASSIGN(address, parseAddress(arguments.listen));
  COLLEGA_ASSIGN(origin, checkedOrigin(arguments.origin));
  COLLEGA_ASSIGN(clock, clockFromEnvironment());
  ServerSettings settings;
  settings.data = arguments.data;
  settings.store = arguments.store;
  settings.host = address.host;
  settings.port = address.port;
  settings.origin = origin;
  settings.tlsCertificate = arguments.tlsCertificate;
  settings.tlsKey = arguments.tlsKey;
  settings.openFounding = arguments.openFounding;
  settings.blobs.spaceBytes = arguments.spaceAttachments * 1'000'000;
  settings.threads = std::clamp(std::thread::hardware_concurrency(), 2U, 8U);
  settings.clock = std::move(clock);
  return settings;
}

Result<Address> parseAddress(const std::string& text) {
  const Error wrong{Problem::InvalidInput, "--listen: '" + text + "' is not of the form HOST:PORT"};
  const auto colon = text.rfind(':');
  if (colon == std::string::npos || colon == 0) return wrong;
  Address address;
  address.host = text.substr(0, colon);
  const bool bracketed = address.host.starts_with('[') && address.host.ends_with(']');
  if (bracketed) address.host = address.host.substr(1, address.host.size() - 2);
  const char* const end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data() + colon + 1, end, address.port);
  if (parsed.ec != std::errc{} || parsed.ptr != end) return wrong;
  return address;
}

Result<std::int64_t> parseTime(const std::string& text) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  unsigned hour = 0;
  unsigned minute = 0;
  unsigned second = 0;
  const int read = std::sscanf(text.c_str(), "%4d-%2u-%2uT%2u:%2u:%2u", &year, &month, &day, &hour, &minute, &second);
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  const bool complete = read == 3 || read >= 5;
  if (!complete || !date.ok() || hour > 23 || minute > 59 || second > 59) {
    return {Problem::NoSuchDate, "COLLEGA_NOW: '" + text + "' is no time"};
  }
  const auto time = std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
                    std::chrono::seconds(second);
  return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
}

}  // namespace collega::server
