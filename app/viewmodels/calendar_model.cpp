#include "app/viewmodels/calendar_model.h"

namespace collega::viewmodels {
namespace {

// A month is shown with the days of its neighbours that fill its weeks.
constexpr int daysBeside = 6;
constexpr int daysOfAgenda = 400;

QDate firstOf(const QDate& day) { return {day.year(), day.month(), 1}; }

bool touches(const CalendarRow& row, const QDate& from, const QDate& to) { return row.first <= to && row.last >= from; }

}  // namespace

QDate CalendarModel::now() const { return profile() ? profile()->now().date() : QDate(); }

QString CalendarModel::today() const { return now().toString(Qt::ISODate); }

void CalendarModel::setMonth(const QString& month) {
  const auto first = QDate::fromString(month + "-01", Qt::ISODate);
  if (!first.isValid() || first == month_) return;
  month_ = first;
  if (day_.isValid() && firstOf(day_) != month_) setDay({});
  reloadSoon();
  Q_EMIT monthChanged();
}

void CalendarModel::setDay(const QString& day) {
  const auto chosen = QDate::fromString(day, Qt::ISODate);
  if (chosen == day_) return;
  day_ = chosen;
  if (chosen.isValid()) setMonth(chosen.toString(QStringLiteral("yyyy-MM")));
  reloadSoon();
  Q_EMIT dayChanged();
}

void CalendarModel::setAgenda(bool agenda) {
  if (agenda_ == agenda) return;
  agenda_ = agenda;
  reloadSoon();
  Q_EMIT agendaChanged();
}

void CalendarModel::reload() {
  if (!month_.isValid()) setMonth(now().toString(QStringLiteral("yyyy-MM")));
  const auto from = agenda_ ? now() : month_.addDays(-daysBeside);
  const auto to = agenda_ ? now().addDays(daysOfAgenda) : month_.addMonths(1).addDays(daysBeside);
  load([from, to](Session& session) { return calendarRows(session, from, to); },
       [this](const std::vector<CalendarRow>& rows) { take(rows); });
}

void CalendarModel::take(const std::vector<CalendarRow>& rows) {
  const auto last = month_.addMonths(1).addDays(-1);
  if (!agenda_) marks_ = marksOf(rows, month_.addDays(-daysBeside), last.addDays(daysBeside));
  std::vector<CalendarRow> chosen;
  for (const auto& row : rows)
    if (agenda_ || touches(row, day_.isValid() ? day_ : month_, day_.isValid() ? day_ : last)) chosen.push_back(row);
  entries_.set(std::move(chosen));
  Q_EMIT changed();
}

}  // namespace collega::viewmodels
