#include "app/viewmodels/follow_up_acts.h"

#include "app/viewmodels/convert.h"

namespace collega::viewmodels {
namespace {

using Item = session::Item<v1::FollowUp>;

// As it was, with what was answered meanwhile.
WayBack::Work backTo(const Item& before) {
  return [before](Session& session) -> Result<void> {
    COLLEGA_ASSIGN(now, session.get<v1::FollowUp>(before.id));
    auto value = before.value;
    *value.mutable_answers() = now.value.answers();
    return session.update(before.id, value);
  };
}

}  // namespace

void FollowUpActs::answer(const QString& followUp, const QString& words) {
  ask([id = idOf(followUp), words = utf8(words)](Session& session) { return session.answerFollowUp(id, words); });
}

void FollowUpActs::later(const QString& followUp, int days) {
  ask(
      [id = idOf(followUp), days](Session& session) -> Result<Item> {
        COLLEGA_ASSIGN(before, session.get<v1::FollowUp>(id));
        COLLEGA_TRY(session.snoozeFollowUp(id, days));
        return before;
      },
      [this, days](const Item& before) { Q_EMIT putOff(days, WayBack::offered(*profile(), backTo(before))); });
}

void FollowUpActs::drop(const QString& followUp) {
  ask(
      [id = idOf(followUp)](Session& session) -> Result<Item> {
        COLLEGA_ASSIGN(before, session.get<v1::FollowUp>(id));
        COLLEGA_TRY(session.dropFollowUp(id));
        return before;
      },
      [this](const Item& before) { Q_EMIT dropped(WayBack::offered(*profile(), backTo(before))); });
}

}  // namespace collega::viewmodels
