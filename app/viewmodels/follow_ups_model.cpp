#include "app/viewmodels/follow_ups_model.h"

namespace collega::viewmodels {

void FollowUpsModel::reload() {
  load([](Session& session) { return followUpRows(session, {}); },
       [this](const std::vector<FollowUpRow>& rows) {
         std::vector<FollowUpRow> due;
         std::vector<FollowUpRow> coming;
         std::vector<FollowUpRow> answered;
         for (const auto& row : rows) (!row.open ? answered : row.isDue && row.mine ? due : coming).push_back(row);
         due_.setAll(std::move(due));
         coming_.setAll(std::move(coming));
         answered_.setAll(std::move(answered));
         Q_EMIT changed();
       });
}

void FollowUpsModel::showMore() {
  for (auto* rows : {&due_, &coming_, &answered_}) rows->showMore();
}

bool FollowUpsModel::nothing() const {
  return due_.rows().empty() && coming_.rows().empty() && answered_.rows().empty();
}

}  // namespace collega::viewmodels
