// One lesson to read: its words, where it stands on the ladder, what is in the way, and what follows from it.
#pragma once

#include "app/viewmodels/follow_up_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/way_back.h"

namespace collega::viewmodels {

struct LessonFacts {
  Q_GADGET
  QML_VALUE_TYPE(lessonFacts)
  Q_PROPERTY(QString seen MEMBER seen)
  Q_PROPERTY(QString meaning MEMBER meaning)
  Q_PROPERTY(QString plan MEMBER plan)
  Q_PROPERTY(QString author MEMBER author)
  Q_PROPERTY(QString place MEMBER place)
  Q_PROPERTY(QString learnedOn MEMBER learnedOn)
  Q_PROPERTY(QString learners MEMBER learners)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(QString evidence MEMBER evidence)
  Q_PROPERTY(QString homeEffect MEMBER homeEffect)
  Q_PROPERTY(QString visit MEMBER visit)
  Q_PROPERTY(QString visitTitle MEMBER visitTitle)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(bool needsUpdate MEMBER needsUpdate)
  Q_PROPERTY(QStringList obstacles MEMBER obstacles)
  Q_PROPERTY(QStringList themes MEMBER themes)
  Q_PROPERTY(QStringList overwritten MEMBER overwritten)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(int rung MEMBER rung)
  Q_PROPERTY(int application MEMBER application)

 public:
  QString seen, meaning, plan;
  QString author, place, learnedOn, learners, kind, evidence, homeEffect;
  QString visit, visitTitle;
  QString standing;          // empty once it is in step
  bool needsUpdate = false;  // a newer version wrote parts that this one does not know
  QStringList obstacles, themes;
  QStringList overwritten;  // what was also written at the same time
  int side = Neutral;
  int rung = 0;         // 1 to 4; 0: not said
  int application = 0;  // 1 to 5; 0: not said
};

class LessonModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString lesson READ lesson WRITE setLesson NOTIFY lessonChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::LessonFacts facts READ facts NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* followUps READ followUps CONSTANT)
  Q_PROPERTY(QStringList rungs READ rungs CONSTANT)
  Q_PROPERTY(QStringList applications READ applications CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString lesson() const { return lesson_; }
  void setLesson(const QString& lesson);
  [[nodiscard]] LessonFacts facts() const { return facts_; }
  [[nodiscard]] QAbstractItemModel* followUps() { return &followUps_; }
  [[nodiscard]] QStringList rungs() const;
  [[nodiscard]] QStringList applications() const;

  Q_INVOKABLE void setApplication(int application);
  Q_INVOKABLE void climb(int rung, const QString& evidence);
  Q_INVOKABLE void remove();

 Q_SIGNALS:
  void lessonChanged();
  void changed();
  void removed(collega::viewmodels::WayBack* way);

 protected:
  void reload() override;

 private:
  void change(std::function<void(v1::Lesson&)> edit);
  QString lesson_;
  LessonFacts facts_;
  Rows<FollowUpRow> followUps_;
};

}  // namespace collega::viewmodels
