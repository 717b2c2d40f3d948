// The spaces that one asked to join and was not let into yet.
#pragma once

#include "app/session/session.h"

namespace collega::session {

struct Asked {
  Id space;
  std::int64_t atMs = 0;
  bool early = false;  // the server does not know the invitation yet: it is asked again with every sync
};

// The newest first.
Result<std::vector<Asked>> asked(Session& session);
// Asks no more.
Result<void> stopAsking(Session& session, const Id& space);

}  // namespace collega::session
