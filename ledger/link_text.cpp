#include "ledger/link_text.h"

#include <algorithm>
#include <charconv>

#include "ledger/crypto.h"

namespace collega::ledger {

namespace {

constexpr std::size_t maxServerBytes = 300;

bool isAlphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool isHost(std::string_view host) {
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  if (bracketed) host = host.substr(1, host.size() - 2);
  const auto fits = [&](char c) { return isAlphanumeric(c) || c == '.' || (bracketed ? c == ':' : c == '-'); };
  return !host.empty() && std::all_of(host.begin(), host.end(), fits);
}

bool isPort(std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc() && end == text.data() + text.size() && port != 0;
}

// http(s)://host[:port], nothing after it.
bool isServer(std::string_view server) {
  if (server.size() > maxServerBytes) return false;
  const std::string_view scheme = server.starts_with("https://") ? "https://" : "http://";
  if (!server.starts_with(scheme)) return false;
  server.remove_prefix(scheme.size());
  const auto colon = server.find(':', server.find(']') == std::string_view::npos ? 0 : server.find(']'));
  return isHost(server.substr(0, colon)) && (colon == std::string_view::npos || isPort(server.substr(colon + 1)));
}

// People copy a blank or a line's end along with it.
std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace

std::string writeLink(const std::string& server, std::string_view path, std::string content) {
  std::string text = server + std::string(path) + crypto::toBase64Url(content);
  crypto::wipe(content);
  return text;
}

Result<LinkText> readLink(std::string_view text, std::string_view path, std::size_t contentBytes, const char* what) {
  text = trimmed(text);
  const auto split = text.find(path);
  if (split == std::string_view::npos) return {Problem::LinkMalformed, std::string("it is not ") + what};
  if (!isServer(text.substr(0, split))) return {Problem::LinkMalformed, "its server's address"};
  auto content = crypto::fromBase64Url(text.substr(split + path.size()));
  if (!content || content->size() != contentBytes) return {Problem::LinkMalformed, "it is cut off or changed"};
  return LinkText{std::string(text.substr(0, split)), *std::move(content)};
}

}  // namespace collega::ledger
