#include "app/session/asking.h"

#include <algorithm>

#include "app/session/keeping/keeper.h"
#include "app/sync/joiner.h"

namespace collega::session {

Result<std::vector<Asked>> asked(Session& session) {
  COLLEGA_ASSIGN(joins, Keeper::inside(session).store->joins());
  std::vector<Asked> all;
  for (const auto& [space, bytes] : joins) {
    v1::JoinRequest request;
    v1::JoinPetition petition;
    if (!request.ParseFromString(bytes) || !petition.ParseFromString(request.petition()))
      return {Problem::Damaged, "a request to join"};
    COLLEGA_ASSIGN(early, Keeper::inside(session).store->setting(sync::earlySetting(space)));
    all.push_back({space, petition.time_ms(), early && !early->empty()});
  }
  std::ranges::sort(all, std::ranges::greater(), &Asked::atMs);
  return all;
}

Result<void> stopAsking(Session& session, const Id& space) {
  auto& inside = Keeper::inside(session);
  COLLEGA_TRY(inside.store->dropJoin(space));
  inside.announce();
  return {};
}

}  // namespace collega::session
