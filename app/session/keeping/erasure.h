// A person's erasure (GDPR, article 17). In every space: what they wrote, and every entry that holds something personal
// about them, loses its body, on the server, on every device, and in backups made afterwards. What is to stay of the
// records in it, a lesson without its author, is written anew before; a record that is nothing without them, their
// profile, their pairs, what they said in conversations, is deleted. Whose a field is, the schema says (personal.h).
#pragma once

#include <string>
#include <vector>

#include "app/session/session.h"

namespace collega::session {

struct Erased {
  std::size_t spaces = 0;
  std::size_t entries = 0;     // that lose their bodies
  std::size_t anew = 0;        // records that are written again without the person
  std::size_t deleted = 0;     // records that go
  std::vector<Id> notAllowed;  // spaces in which it takes a coordinator, or the person
};

enum class Erasing {
  Plan,  // only says what would go
  Act,
};

// All of it is written, or nothing; it goes out with the next sync. Of oneself: one leaves every space after it, but
// where one is the last coordinator, and one's profile is published no more until it is written again.
// NotAllowed while something waits to be sent there: it would bring back what goes. NotFound for somebody of whom there
// is nothing.
Result<Erased> erase(Session& session, const Id& person, Erasing how);

}  // namespace collega::session
