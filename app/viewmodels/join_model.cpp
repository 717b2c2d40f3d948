#include "app/viewmodels/join_model.h"

#include "app/viewmodels/convert.h"
#include "app/viewmodels/pictures.h"

namespace collega::viewmodels {

void JoinModel::join(const QString& link) {
  ask([link = utf8(link.trimmed())](Session& session) { return session.join(link); },
      [this](const Id&) {
        profile()->syncNow();
        Q_EMIT asked();
      });
}

void JoinModel::takePicture(const QUrl& picture) {
  forgetProblem();
  readQr(picture, this, [this](const QString& found, const QString& problem) {
    if (problem.isEmpty()) return Q_EMIT linkRead(found);
    setProblem(problem);
  });
}

void JoinModel::found(const QString& ourTown, const QString& theirTown, const QString& themes) {
  forgetProblem();
  v1::Partnership partnership;
  partnership.set_name(utf8(tr("%1 — %2").arg(ourTown.simplified(), theirTown.simplified())));
  partnership.add_towns(utf8(ourTown.simplified()));
  partnership.add_towns(utf8(theirTown.simplified()));
  for (const auto& theme : listed(themes)) partnership.add_themes(utf8(theme));
  ask([partnership](Session& session) { return session.createPartnership(partnership); },
      [this](const Id& space) { Q_EMIT founded(shown(space)); });
}

// There is nothing to read, and what went wrong stays on the screen.
void JoinModel::reload() {
  if (!ready()) load([](Session&) -> Result<bool> { return true; }, [](bool) {});
}

}  // namespace collega::viewmodels
