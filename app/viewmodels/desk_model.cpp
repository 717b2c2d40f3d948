#include "app/viewmodels/desk_model.h"

#include "app/session/rhythm/bells.h"

namespace collega::viewmodels {

void DeskModel::reload() {
  load(
      [](Session& session) -> Result<DeskRows> {
        COLLEGA_ASSIGN(broker, session::brokersSomewhere(session));
        return broker ? deskRows(session) : DeskRows();
      },
      [this](const DeskRows& rows) {
        requests_.set(rows.requests);
        bells_.set(rows.bells);
        silent_.set(rows.silent);
        bridges_.set(rows.bridges);
        translations_.set(rows.translations);
        voices_.set(rows.voices);
        Q_EMIT changed();
      });
}

bool DeskModel::nothing() const {
  return requests_.rows().empty() && bells_.rows().empty() && silent_.rows().empty() && bridges_.rows().empty() &&
         translations_.rows().empty() && voices_.rows().empty();
}

void DeskModel::take(const QString& request) {
  ask([id = idOf(request)](Session& session) { return session::takeHelp(session, id); }, [this] { Q_EMIT taken(); });
}

void DeskModel::finish(const QString& request, const QString& answer) {
  ask([id = idOf(request),
       answer = utf8(answer.trimmed())](Session& session) { return session::finishHelp(session, id, answer); },
      [this] { Q_EMIT finished(); });
}

void DeskModel::ring(const QString& space) {
  ask([id = idOf(space)](Session& session) { return session::ringBell(session, {id}); },
      [this](const Id&) { Q_EMIT rung(); });
}

void DeskModel::answerBell(const QString& bell, const QString& answer) {
  ask([id = idOf(bell), answer = utf8(answer.trimmed())](
          Session& session) { return session::answerBell(session, id, answer, v1::SILENCE_REASON_UNSPECIFIED); },
      [this] { Q_EMIT finished(); });
}

}  // namespace collega::viewmodels
