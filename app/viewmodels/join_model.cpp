#include "app/viewmodels/join_model.h"

#include "app/viewmodels/convert.h"

namespace collega::viewmodels {

void JoinModel::join(const QString& link) {
  forgetProblem();
  ask([link = utf8(link.trimmed())](Session& session) { return session.join(link); },
      [this](const Id&) {
        profile()->syncNow();
        Q_EMIT asked();
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

// There is nothing to read.
void JoinModel::reload() {
  load([](Session&) -> Result<bool> { return true; }, [](bool) {});
}

}  // namespace collega::viewmodels
