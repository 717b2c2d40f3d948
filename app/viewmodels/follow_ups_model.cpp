#include "app/viewmodels/follow_ups_model.h"

namespace collega::viewmodels {

void FollowUpsModel::reload() {
  load([](Session& session) { return followUpRows(session, {}); },
       [this](const std::vector<FollowUpRow>& rows) {
         std::vector<FollowUpRow> due;
         std::vector<FollowUpRow> coming;
         std::vector<FollowUpRow> answered;
         for (const auto& row : rows) (!row.open ? answered : row.isDue && row.mine ? due : coming).push_back(row);
         due_.set(std::move(due));
         coming_.set(std::move(coming));
         answered_.set(std::move(answered));
         Q_EMIT changed();
       });
}

bool FollowUpsModel::nothing() const {
  return due_.rows().empty() && coming_.rows().empty() && answered_.rows().empty();
}

}  // namespace collega::viewmodels
