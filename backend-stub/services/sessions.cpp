#include "backend-stub/services/sessions.h"

#include <charconv>

namespace collega::server {
namespace {

constexpr std::size_t nonceBytes = 24;
constexpr std::string_view purpose = "session token";

// Account, the device and those that vouch for it, then the time in digits.
std::string plainOf(const Session& session, std::int64_t expiresMs) {
  std::string plain(1, static_cast<char>(session.vouching.size()));
  plain += session.account.view();
  for (const auto& device : session.vouching) plain += device.view();
  return plain + std::to_string(expiresMs);
}

Id takeId(std::string_view& rest) {
  const Id id = Id::from(rest.substr(0, Id::size)).value_or(Id{});
  rest.remove_prefix(std::min(Id::size, rest.size()));
  return id;
}

std::int64_t timeFrom(std::string_view digits) {
  std::int64_t time = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), time);
  return time;
}

}  // namespace

std::string Sessions::seal(const Session& session, std::int64_t expiresMs) const {
  const std::string nonce = crypto::randomBytes(nonceBytes);
  return crypto::toBase64Url(nonce + crypto::encrypt(key_, nonce, purpose, plainOf(session, expiresMs)));
}

std::optional<Session> Sessions::open(std::string_view token, std::int64_t nowMs) const {
  const auto bytes = crypto::fromBase64Url(token);
  if (!bytes || bytes->size() <= nonceBytes) return std::nullopt;
  const std::string_view whole = *bytes;
  const auto plain = crypto::decrypt(key_, whole.substr(0, nonceBytes), purpose, whole.substr(nonceBytes));
  if (!plain || plain->empty()) return std::nullopt;
  std::string_view rest = *plain;
  const auto devices = static_cast<std::uint8_t>(rest.front());
  rest.remove_prefix(1);
  Session session;
  session.account = takeId(rest);
  for (unsigned i = 0; i < devices; ++i) session.vouching.push_back(takeId(rest));
  if (session.vouching.empty() || timeFrom(rest) <= nowMs) return std::nullopt;
  session.device = session.vouching.front();
  return session;
}

}  // namespace collega::server
