// The days of a month as a calendar on the wall has them: whole weeks, from the locale's first day of the week on.
// Days are written as 2026-12-09 and months as 2026-12 everywhere, so that no zone moves them.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QDate>
#include <QObject>
#include <QStringList>

namespace collega::components {

class MonthDays : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString month READ month WRITE setMonth NOTIFY monthChanged)
  Q_PROPERTY(QString title READ title NOTIFY monthChanged)
  Q_PROPERTY(QStringList days READ days NOTIFY monthChanged)
  // From the first day of the week on: short, as a column's head, and whole.
  Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY monthChanged)
  Q_PROPERTY(QStringList weekdayNames READ weekdayNames NOTIFY monthChanged)

 public:
  using QObject::QObject;

  [[nodiscard]] QString month() const { return first_.toString(QStringLiteral("yyyy-MM")); }
  // What is no month changes nothing.
  void setMonth(const QString& month);
  [[nodiscard]] QString title() const;
  [[nodiscard]] QStringList days() const;
  [[nodiscard]] QStringList weekdays() const;
  [[nodiscard]] QStringList weekdayNames() const;

  Q_INVOKABLE QString monthAfter(int months) const;
  // The first day of its week.
  Q_INVOKABLE QString weekStart(const QString& day) const;
  Q_INVOKABLE QString sameDayAfter(const QString& day, int months) const;
  Q_INVOKABLE QString monthOf(const QString& day) const;
  Q_INVOKABLE QString number(const QString& day) const;
  Q_INVOKABLE QString today() const;

 Q_SIGNALS:
  void monthChanged();

 private:
  QDate first_ = QDate(QDate::currentDate().year(), QDate::currentDate().month(), 1);
};

}  // namespace collega::components
