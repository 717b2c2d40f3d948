// Asks to join where a person followed a link, once in every connection until the space arrives.
#pragma once

#include "app/sync/calls.h"
#include "app/sync/spaces.h"

namespace collega::sync {

class Joiner {
 public:
  Joiner(Context& context, Calls& calls, Spaces& spaces) : context_(context), calls_(calls), spaces_(spaces) {}

  void begin();
  // Sends the requests that were not sent yet in this connection, and drops those that were granted.
  Result<void> ask();
  [[nodiscard]] bool busy() const { return underWay_ > 0; }

 private:
  void send(const Id& space, const std::string& request);
  Result<void> answered(const Id& space, const Result<v1::RequestJoinResponse>& answer);

  Context& context_;
  Calls& calls_;
  Spaces& spaces_;
  std::set<Id> asked_;
  std::size_t underWay_ = 0;
};

}  // namespace collega::sync
