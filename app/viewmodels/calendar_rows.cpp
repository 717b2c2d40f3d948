#include "app/viewmodels/calendar_rows.h"

#include <QCoreApplication>

#include "app/session/calendar/planned.h"
#include "app/session/words/words.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using App = QCoreApplication;
using domain::Day;

const QDate epoch(1970, 1, 1);

Day dayOf(const QDate& date) { return Day(std::chrono::days(epoch.daysTo(date))); }
QDate dateOf(Day day) { return epoch.addDays(day.time_since_epoch().count()); }

void describe(const session::Item<v1::Visit>& visit, const Directory& directory, CalendarRow& row) {
  const auto shownVisit = visitRow(visit, directory, {});
  row.id = shownVisit.id;
  row.title = shownVisit.title;
  row.note = joined({shownVisit.when, shownVisit.who});
  row.opens = "visit";
  row.subject = row.id;
  row.side = shownVisit.side;
  row.isVisit = true;
}

// Answered where all of them are; what it is about is one step away.
void describe(session::Session& session, const session::DueFollowUp& followUp, const Directory& directory,
              CalendarRow& row) {
  const auto& value = followUp.item.value;
  row.id = shown(followUp.item.id);
  row.title = words::question(value);
  row.note = directory.names(value.people());
  row.opens = "follow-ups";
  row.overdue = followUp.due && followUp.mine;
  row.side = Neutral;
  const auto about = session.row(idOf(value.about()));
  if (!about || about->deleted) return;
  if (session::itemOf<v1::Lesson>(*about)) row.opens = "lesson";
  if (session::itemOf<v1::Visit>(*about)) row.opens = "visit";
  if (row.opens != "follow-ups") row.subject = shown(about->id);
}

QString marked(int visits, int followUps) {
  return enumerated({visits > 0 ? App::translate("Calendar", "%n visit(s)", nullptr, visits) : QString(),
                     followUps > 0 ? App::translate("Calendar", "%n follow-up(s)", nullptr, followUps) : QString()});
}

}  // namespace

Result<std::vector<CalendarRow>> calendarRows(session::Session& session, const QDate& from, const QDate& to) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(planned, session::plannedBetween(session, dayOf(from), dayOf(to)));
  std::vector<CalendarRow> rows;
  for (const auto& each : planned) {
    auto& row = rows.emplace_back();
    row.first = dateOf(each.first);
    row.last = dateOf(each.last);
    row.section = QLocale().toString(row.first, QLocale::LongFormat);
    if (each.visit)
      describe(*each.visit, directory, row);
    else
      describe(session, *each.followUp, directory, row);
  }
  return rows;
}

QVariantMap marksOf(const std::vector<CalendarRow>& rows, const QDate& from, const QDate& to) {
  QMap<QDate, std::pair<int, int>> counts;
  for (const auto& row : rows)
    for (auto day = std::max(row.first, from); day <= std::min(row.last, to); day = day.addDays(1))
      ++(row.isVisit ? counts[day].first : counts[day].second);
  QVariantMap marks;
  for (const auto& [day, count] : counts.toStdMap()) {
    const auto [visits, followUps] = count;
    marks.insert(day.toString(Qt::ISODate),
                 QVariantMap{{"visits", visits}, {"followUps", followUps}, {"words", marked(visits, followUps)}});
  }
  return marks;
}

}  // namespace collega::viewmodels
