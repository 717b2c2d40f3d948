#include "app/viewmodels/follow_ups_model.h"

#include <algorithm>
#include <map>

namespace collega::viewmodels {

void FollowUpsModel::reload() {
  load([](Session& session) { return followUpRows(session, {}); },
       [this](const std::vector<FollowUpRow>& rows) {
         std::map<PagedRows<FollowUpRow>*, std::vector<FollowUpRow>> parts;
         for (const auto& row : rows) parts[&partOf(row)].push_back(row);
         for (auto* part : parts_) part->setAll(std::move(parts[part]));
         Q_EMIT changed();
       });
}

PagedRows<FollowUpRow>& FollowUpsModel::partOf(const FollowUpRow& row) {
  if (!row.open) return answered_;
  if (!row.isDue) return coming_;
  return row.mine ? due_ : elsewhere_;
}

void FollowUpsModel::showMore() {
  for (auto* part : parts_) part->showMore();
}

bool FollowUpsModel::nothing() const {
  return std::ranges::all_of(parts_, [](const auto* part) { return part->rows().empty(); });
}

}  // namespace collega::viewmodels
