// The way into a session for what is about all there is in a profile: backup, erasure, devices. For
// app/session/keeping and app/session/devices alone.
#pragma once

#include "app/session/session_p.h"

namespace collega::session {

struct Keeper {
  using Inside = Session::Impl;
  static Inside& inside(Session& session) { return *session.impl_; }

  // A new profile of somebody who is there already: of a device that another, or the recovery code, vouches for. An
  // empty person is taken from what arrives.
  static Result<std::unique_ptr<Session>> begin(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                                sync::Self self, const v1::Person& person, Session::Clock clock);
  // "https://host[:port]" as it is kept, or InvalidInput.
  static Result<std::string> serverOrigin(std::string_view text);
};

}  // namespace collega::session
