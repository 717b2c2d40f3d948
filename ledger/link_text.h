// Links that people send, copy and scan: a server, a path that says what the link is, and bytes in the fragment, which
// never reaches a server.
#pragma once

#include <string>
#include <string_view>

#include "ledger/result.h"

namespace collega::ledger {

struct LinkText {
  std::string server;   // "https://host[:port]", without a path
  std::string content;  // the reader's to wipe
};

// `content` is wiped.
std::string writeLink(const std::string& server, std::string_view path, std::string content);
// LinkMalformed if it is not such a link, whole; `what` names it: "an invitation".
Result<LinkText> readLink(std::string_view text, std::string_view path, std::size_t contentBytes, const char* what);

}  // namespace collega::ledger
