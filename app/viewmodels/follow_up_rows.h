// Follow-ups as lists show them; the same on Today, on a pair, a visit and a lesson, and on the page of all.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <optional>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct FollowUpRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString question MEMBER question)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString due MEMBER due)
  Q_PROPERTY(QString answers MEMBER answers)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString about MEMBER about)
  Q_PROPERTY(QString aboutKind MEMBER aboutKind)
  Q_PROPERTY(QString part MEMBER part)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool isDue MEMBER isDue)
  Q_PROPERTY(bool mine MEMBER mine)
  Q_PROPERTY(bool open MEMBER open)
  Q_PROPERTY(bool asksForLessons MEMBER asksForLessons)
  Q_PROPERTY(bool doneIsEnough MEMBER doneIsEnough)

 public:
  QString id;
  QString question;
  QString note;
  QString due;
  QString answers;
  QString standing;  // empty once it is in step
  QString name;      // of whoever else it concerns
  QString about;
  QString aboutKind;  // "visit", "lesson" or empty
  QString part;       // of the page of all, in words
  int side = Neutral;
  bool isDue = false;
  bool mine = false;
  bool open = false;
  bool asksForLessons = false;  // of the visit it is about
  bool doneIsEnough = false;    // of an answer; otherwise it asks for words
};

// Which follow-ups: those that satisfy all that is given.
struct FollowUpChoice {
  bool onlyMineDue = false;
  std::optional<Id> space;
  std::optional<Id> about;
};

Result<std::vector<FollowUpRow>> followUpRows(session::Session& session, const FollowUpChoice& choice);

}  // namespace collega::viewmodels
