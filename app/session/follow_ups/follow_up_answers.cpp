// What an answer to a follow-up brings about.
#include <algorithm>

#include "app/domain/follow_ups/adoption.h"
#include "app/session/follow_ups/follow_ups.h"

namespace collega::session {

namespace {

using FollowUpItem = Item<v1::FollowUp>;

// Deleted ones too: what somebody took away does not come back.
Result<bool> goesOn(Session& session, const FollowUpItem& item) {
  COLLEGA_ASSIGN(
      rows, session.list({.kind = records::kindOf<v1::FollowUp>().number, .space = item.space, .withDeleted = true}));
  const auto series = domain::seriesOf(item.value, item.id);
  return std::ranges::any_of(rows, [&](const auto& row) {
    const auto each = itemOf<v1::FollowUp>(row);
    return each && domain::seriesOf(each->value, each->id) == series && each->value.due() > item.value.due();
  });
}

// When the series began; where its first is gone, with this one.
domain::LocalTime beginningOf(Session& session, const FollowUpItem& item) {
  const auto row = session.row(domain::seriesOf(item.value, item.id));
  const auto first = row ? itemOf<v1::FollowUp>(*row) : Result<FollowUpItem>(Problem::NotFound);
  const auto began = domain::parseLocalTime(first ? first->value.due() : item.value.due());
  return began ? *began : domain::LocalTime{};
}

Result<bool> makeNext(Session& session, const FollowUpItem& item, domain::Day done) {
  if (item.value.recurrence().empty() || domain::isOpen(item.value)) return false;
  COLLEGA_ASSIGN(already, goesOn(session, item));
  if (already) return false;
  const auto next = domain::nextInSeries(item.value, item.id, beginningOf(session, item), done);
  if (!next) return false;
  COLLEGA_TRY(session.put(item.space, next->id, next->followUp));
  return true;
}

Result<void> showOnLesson(Session& session, const FollowUpItem& item, const v1::Answer& answer) {
  const auto about = Id::from(item.value.about());
  auto lesson = about ? session.get<v1::Lesson>(*about) : Result<Item<v1::Lesson>>(Problem::NotFound);
  if (!lesson) return {};  // it is about something else
  const auto application = domain::applicationAfter(lesson->value.application(), answer);
  if (application == lesson->value.application()) return {};
  lesson->value.set_application(application);
  return session.update(lesson->id, lesson->value);
}

Result<void> dropLaterChecks(Session& session, const FollowUpItem& item) {
  COLLEGA_ASSIGN(all, session.all<v1::FollowUp>(item.space));
  for (auto& each : all) {
    if (!domain::comesAfter(each.value, item.value) || !domain::isOpen(each.value)) continue;
    each.value.set_state(v1::FOLLOW_UP_STATE_DROPPED);
    COLLEGA_TRY(session.update(each.id, each.value));
  }
  return {};
}

Result<void> drop(Session& session, const Id& id, bool series) {
  COLLEGA_ASSIGN(item, session.get<v1::FollowUp>(id));
  item.value.set_state(v1::FOLLOW_UP_STATE_DROPPED);
  if (series) item.value.clear_recurrence();
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.update(id, item.value));
    COLLEGA_TRY(makeNext(session, item, today));
    return {};
  });
}

}  // namespace

Result<void> answerFollowUp(Session& session, const Id& id, v1::Answer answer) {
  COLLEGA_TRY(domain::checkAnswer(answer));
  COLLEGA_ASSIGN(item, session.get<v1::FollowUp>(id));
  if (item.value.state() == v1::FOLLOW_UP_STATE_DROPPED) return {Problem::NotAllowed, "it was dropped"};
  answer.set_person(session.account().bytes());
  answer.set_answered_on(session.today());
  domain::takeAnswer(item.value, answer);
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.update(id, item.value));
    COLLEGA_TRY(showOnLesson(session, item, answer));
    if (domain::isSettled(answer)) COLLEGA_TRY(dropLaterChecks(session, item));
    COLLEGA_TRY(makeNext(session, item, domain::doneOn(item.value)));
    return {};
  });
}

Result<void> dropFollowUp(Session& session, const Id& id) { return drop(session, id, false); }

Result<void> endSeries(Session& session, const Id& id) { return drop(session, id, true); }

Result<bool> continueSeries(Session& session) {
  COLLEGA_ASSIGN(all, session.all<v1::FollowUp>());
  bool written = false;
  for (const auto& item : all) {
    if (item.value.recurrence().empty() || !domain::isAskedOf(item.value, session.account())) continue;
    COLLEGA_ASSIGN(made, makeNext(session, item, domain::doneOn(item.value)));
    written |= made;
  }
  return written;
}

}  // namespace collega::session
