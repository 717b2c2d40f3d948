#include "app/viewmodels/follow_up_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "app/session/words/words.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using App = QCoreApplication;
using session::DueFollowUp;

// Whoever else it concerns: the one who asks, otherwise another of those asked.
Id other(const DueFollowUp& followUp, const Id& me) {
  if (const auto& asker = followUp.item.created.account; !asker.isNull() && asker != me) return asker;
  for (const auto& each : followUp.item.value.people())
    if (const auto person = idOf(each); person != me) return person;
  return me;
}

QString dueWords(const DueFollowUp& followUp, std::int64_t nowMs) {
  const auto day = [](std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms).date(); };
  const auto days = static_cast<int>(day(nowMs).daysTo(day(followUp.dueMs)));
  return App::translate("FollowUps", "Due %1").arg(words::daysFromNow(days));
}

void describeSubject(session::Session& session, const Id& about, FollowUpRow& row) {
  if (about.isNull()) return;
  const auto found = session.row(about);
  if (!found || found->deleted) return;
  row.about = shown(about);
  if (const auto visit = session::itemOf<v1::Visit>(*found)) {
    row.aboutKind = "visit";
    row.note = joined({row.note, App::translate("FollowUps", "visit of %1").arg(words::day(visit->value.starts()))});
  } else if (session::itemOf<v1::Lesson>(*found)) {
    row.aboutKind = "lesson";
  }
}

QString answersOf(const v1::FollowUp& followUp, const Directory& directory) {
  QStringList lines;
  for (const auto& answer : followUp.answers()) {
    const auto said = joined({words::label(answer.application()), text(answer.text())});
    lines << App::translate("FollowUps", "%1: %2").arg(directory.name(answer.person()), said);
  }
  return lines.join('\n');
}

FollowUpRow rowOf(session::Session& session, const DueFollowUp& followUp, const Directory& directory) {
  const auto& value = followUp.item.value;
  const auto person = other(followUp, directory.me());
  FollowUpRow row;
  row.id = shown(followUp.item.id);
  row.question = words::question(value);
  row.note = joined({directory.name(person), directory.town(person)});
  row.due = dueWords(followUp, session.nowMs());
  row.answers = answersOf(value, directory);
  row.name = directory.name(person);
  row.side = directory.side(person);
  row.isDue = followUp.due;
  row.mine = followUp.mine;
  row.standing = underWay(followUp.item.standing);
  row.open = value.state() == v1::FOLLOW_UP_STATE_OPEN || value.state() == v1::FOLLOW_UP_STATE_UNSPECIFIED;
  describeSubject(session, idOf(value.about()), row);
  row.asksForLessons = value.prompt() == v1::FOLLOW_UP_PROMPT_LOG_LESSONS && row.aboutKind == "visit";
  row.doneIsEnough = row.asksForLessons || value.prompt() == v1::FOLLOW_UP_PROMPT_THANK;
  return row;
}

bool chosen(const DueFollowUp& followUp, const FollowUpChoice& choice) {
  if (choice.onlyMineDue && !(followUp.due && followUp.mine)) return false;
  if (choice.space && followUp.item.space != *choice.space) return false;
  return !choice.about || idOf(followUp.item.value.about()) == *choice.about;
}

}  // namespace

Result<std::vector<FollowUpRow>> followUpRows(session::Session& session, const FollowUpChoice& choice) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(all, session.followUps(choice.onlyMineDue));
  std::ranges::stable_sort(all, {}, &DueFollowUp::dueMs);
  std::vector<FollowUpRow> rows;
  for (const auto& each : all)
    if (chosen(each, choice)) rows.push_back(rowOf(session, each, directory));
  return rows;
}

}  // namespace collega::viewmodels
