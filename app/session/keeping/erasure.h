// A person's erasure (GDPR, article 17). In every space: what they wrote, and every entry that holds something personal
// about them, loses its body, on the server, on every device, and in backups made afterwards. What is to stay of the
// records in it, a lesson without its author, is written anew before; a record that is nothing without them, their
// profile, their pairs, what they said in conversations, is deleted. Whose a field is, the schema says (personal.h).
#pragma once

#include <memory>
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

// The whole ledger of every space is read for it: in turns, with which it can be told how far it is, and left at any
// time before act(). Keeps nothing of the session between the turns.
class Erasure {
 public:
  static Result<std::unique_ptr<Erasure>> begin(Session& session, const Id& person);
  ~Erasure();

  // The spaces as they are by now; what did not change since it was read is not read again.
  Result<void> lookAround(Session& session);
  // Some of it, in a few hundredths of a second; whether that was all.
  Result<bool> readOn(Session& session);
  [[nodiscard]] double part() const;  // of it that has been read, 0 to 1

  // Once all is read. As erase() below has it; what came in since is read too.
  Result<Erased> plan(Session& session);
  Result<Erased> act(Session& session);

 private:
  class Inside;
  explicit Erasure(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

// All of it is written, or nothing; it goes out with the next sync. Of oneself: one leaves every space after it, but
// where one is the last coordinator, and one's profile is published no more until it is written again.
// NotAllowed while something waits to be sent there: it would bring back what goes. NotFound for somebody of whom there
// is nothing.
Result<Erased> erase(Session& session, const Id& person, Erasing how);

}  // namespace collega::session
