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

void FollowUpsModel::answer(const QString& followUp, const QString& words) {
  ask([id = idOf(followUp), words = utf8(words)](Session& session) { return session.answerFollowUp(id, words); });
}

void FollowUpsModel::later(const QString& followUp, int days) {
  ask([id = idOf(followUp), days](Session& session) { return session.snoozeFollowUp(id, days); });
}

void FollowUpsModel::drop(const QString& followUp) {
  ask([id = idOf(followUp)](Session& session) { return session.dropFollowUp(id); });
}

}  // namespace collega::viewmodels
