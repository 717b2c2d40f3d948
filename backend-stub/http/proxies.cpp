#include "backend-stub/http/proxies.h"

#include <algorithm>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/field.hpp>
#include <charconv>
#include <optional>

namespace collega::server {
namespace {

namespace ip = boost::asio::ip;
namespace http = boost::beast::http;
using Bytes = std::vector<unsigned char>;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\"");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\"") - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char by) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(by);
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

IpAddress plain(const IpAddress& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, address.to_v6());
  return address;
}

std::optional<IpAddress> parsed(std::string_view text) {
  boost::system::error_code error;
  const auto address = ip::make_address(std::string(text), error);
  return error ? std::nullopt : std::optional(plain(address));
}

// As proxies write it: 192.0.2.1, 192.0.2.1:4711, 2001:db8::1, [2001:db8::1]:4711.
std::optional<IpAddress> parsedNode(std::string_view text) {
  if (text.starts_with('[')) return parsed(text.substr(1, text.find(']') - 1));
  const auto colon = text.find(':');
  const bool hasPort = colon != std::string_view::npos && text.find(':', colon + 1) == std::string_view::npos;
  return parsed(hasPort ? text.substr(0, colon) : text);
}

Bytes bytesOf(const IpAddress& address) {
  const auto to = [](const auto& bytes) { return Bytes(bytes.begin(), bytes.end()); };
  return address.is_v4() ? to(address.to_v4().to_bytes()) : to(address.to_v6().to_bytes());
}

bool sameBits(const Bytes& one, const Bytes& other, unsigned bits) {
  for (unsigned bit = 0; bit < bits; ++bit) {
    const unsigned mask = 0x80U >> (bit % 8);
    if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) return false;
  }
  return true;
}

// "for=192.0.2.1;proto=https" names 192.0.2.1.
std::string_view forOf(std::string_view element) {
  for (const auto pair : split(element, ';')) {
    const auto equals = pair.find('=');
    if (equals != std::string_view::npos && boost::beast::iequals(pair.substr(0, equals), "for"))
      return trimmed(pair.substr(equals + 1));
  }
  return {};
}

}  // namespace

Result<Proxies> Proxies::from(const std::vector<std::string>& networks, ProxyHeader header) {
  Proxies proxies;
  proxies.header_ = header;
  for (const auto& text : networks) {
    const Error wrong{Problem::InvalidInput, "--trusted-proxy: '" + text + "' is no address or network"};
    const std::string_view whole = text;
    const auto slash = whole.find('/');
    const auto address = parsed(whole.substr(0, slash));
    if (!address) return wrong;
    Network network{*address, address->is_v4() ? 32U : 128U};
    if (slash != std::string_view::npos) {
      const unsigned most = network.bits;
      const char* end = whole.data() + whole.size();
      const auto read = std::from_chars(whole.data() + slash + 1, end, network.bits);
      if (read.ec != std::errc{} || read.ptr != end || network.bits > most) return wrong;
    }
    proxies.networks_.push_back(network);
  }
  return proxies;
}

bool Proxies::trusts(const IpAddress& peer) const {
  const IpAddress address = plain(peer);
  return std::ranges::any_of(networks_, [&](const Network& network) {
    return network.address.is_v4() == address.is_v4() &&
           sameBits(bytesOf(network.address), bytesOf(address), network.bits);
  });
}

IpAddress Proxies::clientOf(const IpAddress& peer, const http::request_header<>& head) const {
  IpAddress client = plain(peer);
  if (!trusts(client)) return client;
  auto named = namedIn(head);
  std::ranges::reverse(named);
  for (const auto& node : named) {
    const auto address = parsedNode(node);
    if (!address) return client;
    client = *address;
    if (!trusts(client)) return client;
  }
  return client;
}

// A header may come several times; that is as if its values stood in one.
std::vector<std::string> Proxies::namedIn(const http::request_header<>& head) const {
  std::vector<std::string> named;
  const bool forwarded = header_ == ProxyHeader::Forwarded;
  const auto range = head.equal_range(forwarded ? "Forwarded" : "X-Forwarded-For");
  for (auto each = range.first; each != range.second; ++each) {
    const std::string_view value(each->value().data(), each->value().size());
    for (const auto part : split(value, ',')) named.emplace_back(forwarded ? forOf(part) : part);
  }
  return named;
}

std::string addressKey(const IpAddress& address) {
  const auto bytes = bytesOf(plain(address));
  constexpr std::size_t network = 8;
  return {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), network))};
}

}  // namespace collega::server
