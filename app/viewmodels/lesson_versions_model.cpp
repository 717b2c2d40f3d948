#include "app/viewmodels/lesson_versions_model.h"

#include "app/session/lessons/lesson_versions.h"

namespace collega::viewmodels {
namespace {

struct Versions {
  std::vector<DisagreementRow> disagreements;
  std::vector<VersionRow> versions;
};

Result<Versions> read(Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(disagreements, disagreementRows(session, lesson));
  COLLEGA_ASSIGN(versions, versionRows(session, lesson));
  return Versions{std::move(disagreements), std::move(versions)};
}

}  // namespace

void LessonVersionsModel::setLesson(const QString& lesson) {
  if (lesson_ == lesson) return;
  lesson_ = lesson;
  reloadSoon();
  Q_EMIT lessonChanged();
}

void LessonVersionsModel::reload() {
  if (lesson_.isEmpty()) return;
  load([id = idOf(lesson_)](Session& session) { return read(session, id); },
       [this](const Versions& all) {
         disagreements_.set(all.disagreements);
         versions_.set(all.versions);
       });
}

void LessonVersionsModel::settle(int field, const QString& words) {
  const auto id = idOf(lesson_);
  ask(
      [id, field, words = utf8(words)](Session& session) -> Result<v1::Lesson> {
        COLLEGA_ASSIGN(before, session.get<v1::Lesson>(id));
        COLLEGA_TRY(session::settleText(session, id, static_cast<std::uint32_t>(field), words));
        return before.value;
      },
      [this, id](const v1::Lesson& before) {
        Q_EMIT settled(
            WayBack::offered(*profile(), [id, before](Session& session) { return session.update(id, before); }));
      });
}

}  // namespace collega::viewmodels
