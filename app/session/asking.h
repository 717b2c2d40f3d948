// The spaces that one asked to join and was not let into yet.
#pragma once

#include "app/session/session.h"

namespace collega::session {

struct Asked {
  Id space;
  std::int64_t atMs = 0;
};

// The newest first.
Result<std::vector<Asked>> asked(Session& session);

}  // namespace collega::session
