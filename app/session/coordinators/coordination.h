// What a coordinator looks at: the six dimensions, the network model, the contributions, what stands in the way of
// lessons, and how they climb. Each of a space and all that one can read beneath it.
#pragma once

#include "app/domain/coordinators/contributions.h"
#include "app/domain/coordinators/dimensions.h"
#include "app/domain/coordinators/funnel.h"
#include "app/domain/coordinators/network_model.h"
#include "app/domain/coordinators/obstacles.h"
#include "app/session/session.h"

namespace collega::session {

struct Dimensions {
  SpaceInfo space;
  std::vector<std::string> towns;
  std::vector<domain::DimensionPicture> pictures;
};
// Of this space alone: learning can be mutual in a partnership and not in one of its pairs.
Result<Dimensions> dimensionsOf(Session& session, const Id& space);
// One speaks for one's own town; a coordinator writes down what another said. NotAllowed, InvalidInput.
Result<Id> addReflection(Session& session, const Id& space, v1::Reflection reflection);

struct NetworkModelOf {
  SpaceInfo space;
  domain::ModelFinding finding;
};
Result<NetworkModelOf> networkModelOf(Session& session, const Id& space);

struct Contributions {
  SpaceInfo space;
  domain::ContributionLedger ledger;
};
Result<Contributions> contributionsOf(Session& session, const Id& space);

// The lessons of a space and of what one can read beneath it, each once. A copy that was published upwards stands for
// a lesson that one cannot read where it was written.
Result<std::vector<Item<v1::Lesson>>> lessonsOf(Session& session, const Id& space);

// Of each lesson once.
struct Obstacles {
  SpaceInfo space;
  domain::ObstaclePicture picture;
};
Result<Obstacles> obstaclesOf(Session& session, const Id& space);

struct FunnelOf {
  SpaceInfo space;
  domain::Period period;
  domain::Funnel funnel;
};
Result<FunnelOf> funnelOf(Session& session, const Id& space, const domain::Period& period);
// The year up to today.
Result<domain::Period> lastYear(Session& session);

}  // namespace collega::session
