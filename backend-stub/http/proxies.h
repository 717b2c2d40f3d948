// Who a request is from: whoever connected, or, where that is a reverse proxy of the host, whom the proxy names.
#pragma once

#include <boost/asio/ip/address.hpp>
#include <boost/beast/http/message.hpp>
#include <string>
#include <vector>

#include "ledger/result.h"

namespace collega::server {

using IpAddress = boost::asio::ip::address;

enum class ProxyHeader { XForwardedFor, Forwarded };

class Proxies {
 public:
  // `networks`: "10.0.0.5", "10.0.0.0/8", "fd00::/8". InvalidInput names what is none.
  static Result<Proxies> from(const std::vector<std::string>& networks, ProxyHeader header);

  [[nodiscard]] bool trusts(const IpAddress& peer) const;
  // The last address in the header that is no trusted proxy's own: what stands before it anybody may have written.
  [[nodiscard]] IpAddress clientOf(const IpAddress& peer, const boost::beast::http::request_header<>& head) const;

 private:
  struct Network {
    IpAddress address;
    unsigned bits = 0;
  };
  [[nodiscard]] std::vector<std::string> namedIn(const boost::beast::http::request_header<>& head) const;

  std::vector<Network> networks_;
  ProxyHeader header_ = ProxyHeader::XForwardedFor;
};

// What counts as one address: of IPv6 a household's or office's network. IPv4 may come in the clothes of IPv6.
std::string addressKey(const IpAddress& address);

}  // namespace collega::server
