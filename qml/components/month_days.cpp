#include "qml/components/month_days.h"

#include <QLocale>

namespace collega::components {
namespace {

constexpr int week = 7;

QDate dateOf(const QString& day) { return QDate::fromString(day, Qt::ISODate); }

QString shown(const QDate& date) { return date.toString(Qt::ISODate); }

int placeInWeek(const QDate& date) { return (date.dayOfWeek() - QLocale().firstDayOfWeek() + week) % week; }

QStringList namesOfDays(QLocale::FormatType format) {
  QStringList names;
  for (int i = 0; i < week; ++i)
    names << QLocale().standaloneDayName((QLocale().firstDayOfWeek() - 1 + i) % week + 1, format);
  return names;
}

}  // namespace

void MonthDays::setMonth(const QString& month) {
  const auto first = dateOf(month + "-01");
  if (!first.isValid() || first == first_) return;
  first_ = first;
  Q_EMIT monthChanged();
}

QString MonthDays::title() const { return QLocale().toString(first_, QStringLiteral("MMMM yyyy")); }

QStringList MonthDays::days() const {
  const auto begin = first_.addDays(-placeInWeek(first_));
  const auto last = first_.addMonths(1).addDays(-1);
  const auto end = last.addDays(week - 1 - placeInWeek(last));
  QStringList days;
  for (auto day = begin; day <= end; day = day.addDays(1)) days << shown(day);
  return days;
}

QStringList MonthDays::weekdays() const {
  auto names = namesOfDays(QLocale::ShortFormat);
  // Where the short names are long, as in Arabic, seven of them do not fit side by side.
  for (const auto& name : names)
    if (name.size() > 3) return namesOfDays(QLocale::NarrowFormat);
  return names;
}

QStringList MonthDays::weekdayNames() const { return namesOfDays(QLocale::LongFormat); }

QString MonthDays::monthAfter(int months) const { return first_.addMonths(months).toString(QStringLiteral("yyyy-MM")); }

QString MonthDays::weekStart(const QString& day) const {
  const auto date = dateOf(day);
  return shown(date.addDays(-placeInWeek(date)));
}

QString MonthDays::sameDayAfter(const QString& day, int months) const { return shown(dateOf(day).addMonths(months)); }

QString MonthDays::monthOf(const QString& day) const { return dateOf(day).toString(QStringLiteral("yyyy-MM")); }

QString MonthDays::number(const QString& day) const { return QLocale().toString(dateOf(day).day()); }

QString MonthDays::today() const { return shown(QDate::currentDate()); }

}  // namespace collega::components
