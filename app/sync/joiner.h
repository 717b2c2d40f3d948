// Asks to join where a person followed a link, once in every connection until the space arrives. A link may come before
// its invitation has reached the server: then it is asked again for a fortnight, every minute of a live connection.
#pragma once

#include "app/sync/calls.h"
#include "app/sync/spaces.h"

namespace collega::sync {

// The name of the store's setting that says that the server did not know the invitation to this space yet.
std::string earlySetting(const Id& space);

class Joiner {
 public:
  Joiner(Context& context, Calls& calls, Spaces& spaces) : context_(context), calls_(calls), spaces_(spaces) {}

  void begin();
  // Sends the requests that were not sent yet in this connection, and drops those that were granted.
  Result<void> ask();
  [[nodiscard]] bool busy() const { return underWay_ > 0; }
  // Whether an invitation is still to come; and what is done about it now and then.
  [[nodiscard]] bool waits() const { return !early_.empty(); }
  void tryAgain();

 private:
  void send(const Id& space, const std::string& request);
  Result<void> answered(const Id& space, std::int64_t askedMs, const Result<v1::RequestJoinResponse>& answer);
  Result<void> refused(const Id& space, std::int64_t askedMs, const Error& error);
  Result<void> waitFor(const Id& space);
  Result<void> drop(const Id& space);
  Result<void> say(const Id& space, std::string_view early);

  Context& context_;
  Calls& calls_;
  Spaces& spaces_;
  std::set<Id> asked_;
  std::set<Id> early_;  // asked for, and unknown to the server
  std::int64_t askedMs_ = 0;
  std::size_t underWay_ = 0;
};

}  // namespace collega::sync
