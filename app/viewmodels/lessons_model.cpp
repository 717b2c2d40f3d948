#include "app/viewmodels/lessons_model.h"

#include "app/viewmodels/place.h"

namespace collega::viewmodels {
namespace {

using Lessons = std::vector<session::Item<v1::Lesson>>;

Result<Lessons> found(Session& session, const std::string& words, std::size_t limit) {
  COLLEGA_ASSIGN(hits, session.search(words, limit));
  Lessons lessons;
  for (const auto& hit : hits)
    if (auto lesson = session::itemOf<v1::Lesson>(hit.row)) lessons.push_back(*std::move(lesson));
  return lessons;
}

struct Listed {
  std::vector<LessonRow> rows;
  QString place;
};

Result<Listed> read(Session& session, const std::optional<Id>& space, const std::string& words, std::size_t limit) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(lessons, words.empty() ? session.all<v1::Lesson>(space, limit) : found(session, words, limit));
  COLLEGA_ASSIGN(place, placeOf(session, space));
  Listed listed{{}, std::move(place)};
  for (const auto& lesson : lessons) listed.rows.push_back(lessonRow(lesson, directory));
  return listed;
}

}  // namespace

void LessonsModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

void LessonsModel::setWords(const QString& words) {
  if (words_ == words) return;
  words_ = words;
  wanted_ = page;
  reloadSoon();
  Q_EMIT wordsChanged();
}

void LessonsModel::showMore() {
  if (!more_) return;
  wanted_ += page;
  reloadSoon();
}

void LessonsModel::reload() {
  const auto words = words_.trimmed();
  // One more than is shown, to know whether there are more.
  load([space = spaceOf(space_), words = utf8(words),
        limit = wanted_ + 1](Session& session) { return read(session, space, words, limit); },
       [this, words](const Listed& listed) {
         if (words != words_.trimmed()) return;  // typed on meanwhile: the next answer is under way
         const auto& rows = listed.rows;
         place_ = listed.place;
         more_ = rows.size() > wanted_;
         lessons_.set({rows.begin(), more_ ? rows.end() - 1 : rows.end()});
         Q_EMIT moreChanged();
       });
}

}  // namespace collega::viewmodels
