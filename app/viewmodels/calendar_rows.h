// Visits and follow-ups as a calendar lists them, and what marks each day of a month.
#pragma once

#include <QDate>
#include <QObject>
#include <QVariantMap>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct CalendarRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString section MEMBER section)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString opens MEMBER opens)
  Q_PROPERTY(QString subject MEMBER subject)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool isVisit MEMBER isVisit)
  Q_PROPERTY(bool overdue MEMBER overdue)

 public:
  QString id;
  QString section;  // its first day, in words
  QString title;
  QString note;
  QString opens;
  QString subject;
  int side = Neutral;
  bool isVisit = false;
  bool overdue = false;
  QDate first;
  QDate last;
};

// What touches the days from `from` to `to`, in order.
Result<std::vector<CalendarRow>> calendarRows(session::Session& session, const QDate& from, const QDate& to);

// By day as 2026-12-09: {visits, followUps, words}; days without anything are left out.
QVariantMap marksOf(const std::vector<CalendarRow>& rows, const QDate& from, const QDate& to);

}  // namespace collega::viewmodels
