// What an answer to a follow-up brings about.
#include <algorithm>
#include <map>

#include "app/domain/follow_ups/adoption.h"
#include "app/session/follow_ups/follow_ups.h"

namespace collega::session {

namespace {

using FollowUpItem = Item<v1::FollowUp>;

// When the latest of each series is due. Deleted ones too: what somebody took away does not come back.
using Latest = std::map<Id, std::string>;

Result<Latest> latestIn(Session& session, const Id& space) {
  COLLEGA_ASSIGN(rows,
                 session.list({.kind = records::kindOf<v1::FollowUp>().number, .space = space, .withDeleted = true}));
  Latest latest;
  for (const auto& row : rows) {
    const auto each = itemOf<v1::FollowUp>(row);
    if (!each) continue;
    auto& due = latest[domain::seriesOf(each->value, each->id)];
    due = std::max(due, each->value.due());
  }
  return latest;
}

// When the series began; where its first is gone, with this one.
domain::LocalTime beginningOf(Session& session, const FollowUpItem& item) {
  const auto row = session.row(domain::seriesOf(item.value, item.id));
  const auto first = row ? itemOf<v1::FollowUp>(*row) : Result<FollowUpItem>(Problem::NotFound);
  const auto began = domain::parseLocalTime(first ? first->value.due() : item.value.due());
  return began ? *began : domain::LocalTime{};
}

bool isDoneWith(const v1::FollowUp& followUp) { return !followUp.recurrence().empty() && !domain::isOpen(followUp); }

Result<bool> makeNext(Session& session, const FollowUpItem& item, const Latest& latest, domain::Day done) {
  const auto known = latest.find(domain::seriesOf(item.value, item.id));
  if (known != latest.end() && known->second > item.value.due()) return false;
  const auto next = domain::nextInSeries(item.value, item.id, beginningOf(session, item), done);
  if (!next) return false;
  COLLEGA_TRY(session.put(item.space, next->id, next->followUp));
  return true;
}

Result<void> makeNext(Session& session, const FollowUpItem& item, domain::Day done) {
  if (!isDoneWith(item.value)) return {};
  COLLEGA_ASSIGN(latest, latestIn(session, item.space));
  COLLEGA_TRY(makeNext(session, item, latest, done));
  return {};
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

Result<bool> continueSeries(Session& session, const Id& space) {
  COLLEGA_ASSIGN(all, session.all<v1::FollowUp>(space));
  std::erase_if(all, [&](const auto& item) {
    return !isDoneWith(item.value) || !domain::isAskedOf(item.value, session.account());
  });
  if (all.empty()) return false;
  COLLEGA_ASSIGN(latest, latestIn(session, space));
  bool written = false;
  for (const auto& item : all) {
    COLLEGA_ASSIGN(made, makeNext(session, item, latest, domain::doneOn(item.value)));
    written |= made;
  }
  return written;
}

}  // namespace collega::session
