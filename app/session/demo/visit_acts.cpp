// Before and after visits: preparation, debriefing, and the follow-ups that are answered, put off or dropped.
#include <QJsonArray>
#include <algorithm>

#include "app/domain/follow_ups/follow_up_plan.h"
#include "app/domain/follow_ups/follow_up_series.h"
#include "app/session/demo/acts.h"
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/visits/visits.h"

namespace collega::session {

namespace {

// What is named beside the answer itself: which of the questions about something is answered.
QJsonObject without(QJsonObject what, const char* name) {
  what.remove(QLatin1String(name));
  return what;
}

// Ticks tasks of the preparation list, by their keys.
Result<Id> prepare(const Doing& doing) {
  COLLEGA_ASSIGN(id, doing.about());
  COLLEGA_ASSIGN(visit, doing.by.get<v1::Visit>(id));
  const auto done = doing.what[u"done"].toArray();
  for (auto& task : *visit.value.mutable_preparation())
    if (done.contains(QString::fromStdString(task.id()))) task.set_done(true);
  COLLEGA_TRY(doing.by.update(id, visit.value));
  return Id();
}

Result<Id> debrief(const Doing& doing) {
  COLLEGA_ASSIGN(visit, doing.about());
  COLLEGA_TRY(debriefVisit(doing.by, visit, doing.what[u"words"].toString().toStdString()));
  return Id();
}

// Whether `item` is the question that is meant: the one itself or a later one of its series; of a visit or lesson, the
// one that came by itself and is `asked`.
bool isMeant(const Item<v1::FollowUp>& item, const Id& about, v1::FollowUpPrompt asked) {
  if (asked != v1::FOLLOW_UP_PROMPT_UNSPECIFIED)
    return item.value.about() == about.view() && item.value.prompt() == asked;
  return item.id == about || item.value.series() == about.view();
}

// The earliest that waits for who does it.
Result<Id> question(const Doing& doing, const QJsonValue& asked) {
  COLLEGA_ASSIGN(about, doing.about());
  v1::FollowUp named;
  COLLEGA_TRY(readDemo({{QStringLiteral("prompt"), asked}}, named));
  COLLEGA_ASSIGN(all, doing.by.all<v1::FollowUp>());
  std::erase_if(all, [&](const auto& item) {
    return !isMeant(item, about, named.prompt()) || !domain::isOpen(item.value) ||
           !domain::isAskedOf(item.value, doing.by.account()) || domain::hasAnswered(item.value, doing.by.account());
  });
  const auto first = std::ranges::min_element(all, {}, [](const auto& item) { return item.value.due(); });
  if (first == all.end())
    return {Problem::NotFound,
            "the demo: a question about " + doing.act.about.toStdString() + ": " + asked.toString().toStdString()};
  return first->id;
}

Result<Id> answer(const Doing& doing) {
  COLLEGA_ASSIGN(id, question(doing, doing.what[u"asked"]));
  COLLEGA_ASSIGN(said, demoValue<v1::Answer>(without(doing.what, "asked")));
  COLLEGA_TRY(answerFollowUp(doing.by, id, said));
  return Id();
}

Result<Id> snooze(const Doing& doing) {
  COLLEGA_ASSIGN(id, question(doing, doing.what[u"asked"]));
  COLLEGA_TRY(doing.by.snoozeFollowUp(id, doing.what[u"days"].toInt()));
  return Id();
}

// One or several.
Result<Id> drop(const Doing& doing) {
  const auto asked = doing.what[u"asked"];
  for (const QJsonValue each : asked.isArray() ? asked.toArray() : QJsonArray{asked}) {
    COLLEGA_ASSIGN(id, question(doing, each));
    COLLEGA_TRY(dropFollowUp(doing.by, id));
  }
  return Id();
}

}  // namespace

DemoVerbs visitVerbs() {
  return {{QStringLiteral("prepare"), prepare},
          {QStringLiteral("debrief"), debrief},
          {QStringLiteral("answer"), answer},
          {QStringLiteral("snooze"), snooze},
          {QStringLiteral("drop"), drop}};
}

}  // namespace collega::session
