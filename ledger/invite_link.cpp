// The link itself: what a person sends, copies, scans.
#include "ledger/invitation.h"
#include "ledger/link_text.h"

namespace collega::ledger {

namespace {

constexpr std::string_view path = "/j#1.";
constexpr std::size_t secretBytes = 16;
constexpr std::size_t contentBytes = secretBytes + 3 * Id::size;

Id idAt(std::string_view content, std::size_t index) {
  return *Id::from(content.substr(secretBytes + index * Id::size, Id::size));
}

}  // namespace

std::string InviteLink::text() const {
  std::string content = std::string(secret.view()) + space.bytes() + inviter.bytes() + head.bytes();
  return writeLink(server, path, std::move(content));
}

Result<InviteLink> InviteLink::parse(std::string_view text) {
  COLLEGA_ASSIGN(read, readLink(text, path, contentBytes, "an invitation"));
  InviteLink link{std::move(read.server), crypto::Secret(std::string_view(read.content).substr(0, secretBytes)),
                  idAt(read.content, 0), idAt(read.content, 1), idAt(read.content, 2)};
  crypto::wipe(read.content);
  return link;
}

InviteLink InviteLink::clone() const { return {server, secret.clone(), space, inviter, head}; }

}  // namespace collega::ledger
