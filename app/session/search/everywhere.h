// Searching all there is at once: the best of each kind of record.
#pragma once

#include "app/session/session.h"

namespace collega::session {

struct FoundKind {
  std::uint32_t kind = 0;
  std::vector<store::Row> rows;  // best first
  bool more = false;             // than were asked for
};

// What people look for most comes first: people, partnerships, lessons, visits, follow-ups; then the rest. A person is
// found once, in however many spaces; what only machinery keeps is left out, and so are kinds of which nothing is
// found.
Result<std::vector<FoundKind>> searchEverywhere(Session& session, std::string_view words, std::size_t ofEach);

}  // namespace collega::session
