#include "app/session/asking.h"

#include <algorithm>

#include "app/session/keeping/keeper.h"

namespace collega::session {

Result<std::vector<Asked>> asked(Session& session) {
  COLLEGA_ASSIGN(joins, Keeper::inside(session).store->joins());
  std::vector<Asked> all;
  for (const auto& [space, bytes] : joins) {
    v1::JoinRequest request;
    v1::JoinPetition petition;
    if (!request.ParseFromString(bytes) || !petition.ParseFromString(request.petition()))
      return {Problem::Damaged, "a request to join"};
    all.push_back({space, petition.time_ms()});
  }
  std::ranges::sort(all, std::ranges::greater(), &Asked::atMs);
  return all;
}

}  // namespace collega::session
