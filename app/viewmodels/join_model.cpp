#include "app/viewmodels/join_model.h"

#include "app/session/asking.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/pictures.h"

namespace collega::viewmodels {
namespace {

Result<std::vector<WaitingRow>> rowsOf(Session& session) {
  COLLEGA_ASSIGN(asked, session::asked(session));
  std::vector<WaitingRow> rows;
  for (const auto& each : asked) rows.push_back({shown(each.space), session::words::moment(each.atMs), each.early});
  return rows;
}

}  // namespace

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

void JoinModel::stopAsking(const QString& space) {
  ask([id = idOf(space)](Session& session) { return session::stopAsking(session, id); });
}

void JoinModel::reload() {
  load(&rowsOf, [this](const std::vector<WaitingRow>& rows) { waiting_.set(rows); });
}

}  // namespace collega::viewmodels
