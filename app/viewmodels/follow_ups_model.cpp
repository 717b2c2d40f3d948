#include "app/viewmodels/follow_ups_model.h"

#include <algorithm>

namespace collega::viewmodels {
namespace {

enum class Part { Due, Elsewhere, Coming, Answered };

Part partOf(const FollowUpRow& row) {
  if (!row.open) return Part::Answered;
  if (!row.isDue) return Part::Coming;
  return row.mine ? Part::Due : Part::Elsewhere;
}

QString wordsOf(Part part) {
  switch (part) {
    case Part::Due:
      return FollowUpsModel::tr("Asked of you now");
    case Part::Elsewhere:
      return FollowUpsModel::tr("Asked of your colleagues");
    case Part::Coming:
      return FollowUpsModel::tr("To come");
    case Part::Answered:
      return FollowUpsModel::tr("Answered");
  }
  return {};
}

}  // namespace

void FollowUpsModel::reload() {
  load([](Session& session) { return followUpRows(session, {}); },
       [this](std::vector<FollowUpRow> rows) {
         std::ranges::stable_sort(rows, {}, partOf);
         for (auto& row : rows) row.part = wordsOf(partOf(row));
         followUps_.setAll(std::move(rows));
       });
}

}  // namespace collega::viewmodels
