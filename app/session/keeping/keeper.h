// The way into a session for what is about all there is in a profile: backup and erasure. For app/session/keeping
// alone.
#pragma once

#include "app/session/session_p.h"

namespace collega::session {

struct Keeper {
  using Inside = Session::Impl;
  static Inside& inside(Session& session) { return *session.impl_; }
};

}  // namespace collega::session
