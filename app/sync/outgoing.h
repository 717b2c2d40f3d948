// How far the sending of one space's entries has come, and what the server's last refusal asks for.
#pragma once

#include <optional>

#include "collega/v1/services.pb.h"

namespace collega::sync {

struct Refused {
  v1::Refusal why;
  v1::EntryKind kind = v1::ENTRY_KIND_UNSPECIFIED;
  std::uint64_t seen = 0;  // the place up to which its author had read
};

struct Outgoing {
  std::uint64_t placed = 0;  // the last place the server gave to one of our entries
  std::optional<Refused> refused;
  std::uint32_t tries = 0;  // how often in a row reading on did not help
  std::uint64_t stuckAt = 0;
  bool blocked = false;      // nothing goes out any more in this connection, unless the roster changes
  std::uint64_t roster = 0;  // its version when something went out last

  // Whether the last refusal may pass by reading on.
  [[nodiscard]] bool mayPass() const;
  // Whether more must be read before the next entry can be sent.
  [[nodiscard]] bool waitsAt(std::uint64_t head) const;
  // All there is was read, up to `head`: what waited for that is tried again, but not for ever.
  void caughtUp(std::uint64_t head);
  // Whether the server gives our entries places behind others that it does not show us.
  [[nodiscard]] bool isKeptOut() const;
};

}  // namespace collega::sync
