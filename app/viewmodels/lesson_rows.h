// Lessons as lists show them.
#pragma once

#include <QObject>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct LessonRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString rung MEMBER rung)
  Q_PROPERTY(QString application MEMBER application)
  Q_PROPERTY(QString author MEMBER author)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(int applicationTone MEMBER applicationTone)
  Q_PROPERTY(QString standing MEMBER standing)

 public:
  QString id;
  QString title;
  QString note;
  QString rung;
  QString application;
  QString author;
  QString standing;  // empty once it is in step
  int side = Neutral;
  int applicationTone = 0;  // as Tag.Tone has it
};

LessonRow lessonRow(const session::Item<v1::Lesson>& lesson, const Directory& directory);
int toneOf(v1::Application application);

}  // namespace collega::viewmodels
