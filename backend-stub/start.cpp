#include "backend-stub/start.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

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

Result<void> setNetwork(const Arguments& arguments, ServerSettings& settings) {
  COLLEGA_ASSIGN(address, parseAddress(arguments.listen));
  COLLEGA_ASSIGN(origin, checkedOrigin(arguments.origin));
  const auto header = arguments.proxyHeader == "forwarded" ? ProxyHeader::Forwarded : ProxyHeader::XForwardedFor;
  COLLEGA_ASSIGN(proxies, Proxies::from(arguments.trustedProxies, header));
  settings.host = address.host;
  settings.port = address.port;
  settings.origin = origin;
  settings.tlsCertificate = arguments.tlsCertificate;
  settings.tlsKey = arguments.tlsKey;
  settings.proxies = std::move(proxies);
  settings.http.drain = std::chrono::seconds(arguments.drain);
  if (arguments.metrics.empty()) return {};
  COLLEGA_ASSIGN(metrics, parseAddress(arguments.metrics, "--metrics"));
  settings.metricsHost = metrics.host;
  settings.metricsPort = metrics.port;
  return {};
}

// A rate's burst stays in proportion.
Rate scaled(const Rate& rate, double perSecond) { return {perSecond, perSecond * rate.burst / rate.perSecond}; }

void setLimits(const Arguments& arguments, ServerSettings& settings) {
  settings.ledger = {arguments.openFounding, arguments.spaceEntries * 1'000'000};
  settings.blobs.spaceBytes = arguments.spaceAttachments * 1'000'000;
  auto& http = settings.http;
  http.connections = arguments.connections;
  http.connectionsPerAddress = arguments.connectionsPerAddress;
  http.streamsPerAccount = arguments.streamsPerAccount;
  http.perAddress = scaled(http.perAddress, arguments.requestsPerAddress);
  http.perAccount = scaled(http.perAccount, arguments.requestsPerAccount);
  http.sessionsPerAddress = scaled(http.sessionsPerAddress, arguments.sessionsPerAddress);
  http.joinsPerAddress = scaled(http.joinsPerAddress, arguments.joinsPerAddress);
  http.foundingsPerAddress = scaled(http.foundingsPerAddress, arguments.foundingsPerAddress);
}

}  // namespace

Result<ServerSettings> settingsFrom(const Arguments& arguments) {
  ServerSettings settings;
  settings.data = arguments.data;
  settings.store = arguments.store;
  COLLEGA_TRY(setNetwork(arguments, settings));
  setLimits(arguments, settings);
  settings.threads = std::clamp(std::thread::hardware_concurrency(), 2U, 8U);
  COLLEGA_ASSIGN(clock, clockFromEnvironment());
  settings.clock = std::move(clock);
  return settings;
}

Result<Address> parseAddress(const std::string& text, const std::string& option) {
  const Error wrong{Problem::InvalidInput, option + ": '" + text + "' is not of the form HOST:PORT"};
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
