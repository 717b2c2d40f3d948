// The way into a session for what is about all there is in a profile: backup, erasure, devices, and opening it in
// another way. For app/session/keeping, app/session/devices, asking.cpp, newer.cpp and opening.cpp alone.
#pragma once

#include "app/session/session_p.h"

namespace collega::session {

struct Keeper {
  using Inside = Session::Impl;
  static Inside& inside(Session& session) { return *session.impl_; }
  static std::unique_ptr<Session> over(std::unique_ptr<store::Store> store, sync::Self self, v1::Person person,
                                       Session::Clock clock) {
    auto impl = std::make_unique<Session::Impl>(std::move(store), std::move(self), std::move(person), std::move(clock));
    return std::unique_ptr<Session>(new Session(std::move(impl)));
  }

  // A new profile of somebody who is there already: of a device that another, or the recovery code, vouches for. An
  // empty person is taken from what arrives.
  static Result<std::unique_ptr<Session>> begin(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                                sync::Self self, const v1::Person& person, Session::Clock clock);
  // "https://host[:port]" as it is kept, or InvalidInput.
  static Result<std::string> serverOrigin(std::string_view text);
};

}  // namespace collega::session
