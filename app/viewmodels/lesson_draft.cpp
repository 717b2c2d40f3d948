#include "app/viewmodels/lesson_draft.h"

#include <algorithm>

#include "app/domain/calendar.h"
#include "app/session/words/words.h"
#include "app/viewmodels/edits.h"
#include "app/viewmodels/sides.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using session::Session;

// The other town of a pair is that of the other person.
QString townOfOther(Session& session, const Id& pair) {
  const auto members = session.members(pair);
  if (!members) return {};
  for (const auto& member : *members)
    if (!member.self && member.person.part() != v1::PART_BROKER) return text(member.person.town());
  return {};
}

LessonPlace placeOf(Session& session, const session::SpaceInfo& space, const Directory& directory) {
  auto sides = sidesOf(space, directory);
  if (sides.theirs.isEmpty()) sides.theirs = townOfOther(session, space.id);
  return {space.id, text(space.name), sides.ours, sides.theirs, space.kind == v1::SPACE_KIND_PAIR};
}

// Pairs first: what one learns from a colleague is theirs and one's own.
Result<std::vector<LessonPlace>> placesOf(Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<LessonPlace> places;
  for (const auto& space : spaces)
    if (space.kind != v1::SPACE_KIND_NETWORK) places.push_back(placeOf(session, space, directory));
  std::ranges::stable_partition(places, &LessonPlace::pair);
  return places;
}

void choosePlace(LessonBeginning& beginning, const Id& space) {
  const auto found = std::ranges::find(beginning.places, space, &LessonPlace::space);
  if (found != beginning.places.end()) beginning.place = static_cast<int>(found - beginning.places.begin());
}

void comeFrom(LessonBeginning& beginning, const session::Item<v1::Visit>& visit) {
  choosePlace(beginning, visit.space);
  beginning.lesson.set_visit(visit.id.bytes());
  beginning.visit = joined({titleOf(visit.value), words::days(visit.value.starts(), visit.value.ends())});
}

Result<void> comeFromLatestVisit(Session& session, LessonBeginning& beginning) {
  COLLEGA_ASSIGN(visits, session.all<v1::Visit>());
  std::erase_if(visits, [&, me = session.account().bytes(), today = session.today()](const auto& visit) {
    return visit.value.starts() > today || std::ranges::count(visit.value.participants(), me) == 0;
  });
  const auto latest = std::ranges::max_element(visits, {}, [](const auto& visit) { return visit.value.starts(); });
  if (latest != visits.end()) comeFrom(beginning, *latest);
  return {};
}

Result<void> goOn(Session& session, LessonBeginning& beginning, const session::Item<v1::Lesson>& lesson) {
  beginning.id = lesson.id;
  if (const auto visit = session.get<v1::Visit>(idOf(lesson.value.visit()))) comeFrom(beginning, *visit);
  choosePlace(beginning, lesson.space);
  beginning.lesson = lesson.value;
  return {};
}

}  // namespace

Result<LessonBeginning> beginLesson(Session& session, const Id& origin) {
  LessonBeginning beginning;
  COLLEGA_ASSIGN(places, placesOf(session));
  beginning.places = std::move(places);
  if (origin.isNull())
    COLLEGA_TRY(comeFromLatestVisit(session, beginning));
  else if (const auto lesson = session.get<v1::Lesson>(origin))
    COLLEGA_TRY(goOn(session, beginning, *lesson));
  else if (const auto visit = session.get<v1::Visit>(origin))
    comeFrom(beginning, *visit);
  else
    choosePlace(beginning, origin);
  return beginning;
}

Result<void> LessonDraft::keep(Session& session, const Id& space, const v1::Lesson& lesson) {
  if (id_.isNull()) {
    COLLEGA_ASSIGN(id, session.addLesson(space, lesson));
    id_ = id;
  } else {
    COLLEGA_ASSIGN(current, session.get<v1::Lesson>(id_));
    COLLEGA_ASSIGN(merged, withEdits(base_, lesson, current.value));
    COLLEGA_TRY(session.update(id_, merged));
  }
  base_ = lesson;
  return {};
}

Result<void> LessonDraft::remind(Session& session, const Id& space, int months, const std::string& question) {
  if (!reminder_.isNull()) COLLEGA_TRY(session.dropFollowUp(reminder_));
  reminder_ = {};
  if (months == 0) return {};
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  v1::FollowUp followUp;
  followUp.set_question(question);
  followUp.set_about(id_.bytes());
  followUp.set_due(domain::text(domain::addMonths(today, months)));
  COLLEGA_ASSIGN(id, session.addFollowUp(space, followUp));
  reminder_ = id;
  return {};
}

}  // namespace collega::viewmodels
