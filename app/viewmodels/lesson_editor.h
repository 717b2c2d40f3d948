// Writing a lesson: one field is enough, everything is kept at each pause, and leaving asks nothing.
#pragma once

#include "app/viewmodels/lesson_draft.h"
#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

class LessonEditor : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  // A lesson to go on with, a visit or space it comes from, or nothing.
  Q_PROPERTY(QString origin READ origin WRITE setOrigin NOTIFY originChanged REQUIRED)
  // Its id, once it is kept: only then something can be attached to it.
  Q_PROPERTY(QString lesson READ lesson NOTIFY keptChanged)
  Q_PROPERTY(QString seen READ seen WRITE setSeen NOTIFY changed)
  Q_PROPERTY(QString meaning READ meaning WRITE setMeaning NOTIFY changed)
  Q_PROPERTY(QString plan READ plan WRITE setPlan NOTIFY changed)
  // 0: our side, 1: theirs, 2: both; -1: not said.
  Q_PROPERTY(int learner READ learner WRITE setLearner NOTIFY changed)
  Q_PROPERTY(int rung READ rung WRITE setRung NOTIFY changed)
  Q_PROPERTY(QList<int> obstacles READ obstacles NOTIFY changed)
  Q_PROPERTY(QStringList obstacleNames READ obstacleNames CONSTANT)
  // Months until both are asked; 0: not.
  Q_PROPERTY(int reminder READ reminder WRITE setReminder NOTIFY changed)
  Q_PROPERTY(QString reminderDay READ reminderDay NOTIFY changed)
  Q_PROPERTY(QStringList places READ places NOTIFY begun)
  Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
  // Once it is kept somewhere, it stays there.
  Q_PROPERTY(bool placed READ placed NOTIFY changed)
  Q_PROPERTY(QString visit READ visit NOTIFY changed)
  Q_PROPERTY(QString ourTown READ ourTown NOTIFY changed)
  Q_PROPERTY(QString theirTown READ theirTown NOTIFY changed)
  Q_PROPERTY(bool kept READ kept NOTIFY keptChanged)
  Q_PROPERTY(bool isNew READ isNew NOTIFY begun)

 public:
  explicit LessonEditor(QObject* parent = nullptr);
  ~LessonEditor() override;  // keeps what is not kept yet

  [[nodiscard]] QString origin() const { return origin_; }
  void setOrigin(const QString& origin) { origin_ = origin; }
  [[nodiscard]] QString lesson() const { return shown(id_); }
  [[nodiscard]] QString seen() const { return text(lesson_.seen()); }
  void setSeen(const QString& words);
  [[nodiscard]] QString meaning() const { return text(lesson_.meaning()); }
  void setMeaning(const QString& words);
  [[nodiscard]] QString plan() const { return text(lesson_.plan()); }
  void setPlan(const QString& words);
  [[nodiscard]] int learner() const;
  void setLearner(int learner);
  [[nodiscard]] int rung() const { return lesson_.rung() - 1; }
  void setRung(int rung);
  [[nodiscard]] QList<int> obstacles() const;
  [[nodiscard]] QStringList obstacleNames() const;
  Q_INVOKABLE void toggleObstacle(int number);
  [[nodiscard]] int reminder() const { return reminder_; }
  void setReminder(int months);
  [[nodiscard]] QString reminderDay() const;
  [[nodiscard]] QStringList places() const;
  [[nodiscard]] int place() const { return place_; }
  void setPlace(int place);
  [[nodiscard]] bool placed() const { return placed_; }
  [[nodiscard]] QString visit() const { return visit_; }
  [[nodiscard]] QString ourTown() const { return current().ours; }
  [[nodiscard]] QString theirTown() const { return current().theirs; }
  [[nodiscard]] bool kept() const { return placed_ && !edited_; }
  [[nodiscard]] bool isNew() const { return new_; }
  Q_INVOKABLE void keep();

 Q_SIGNALS:
  void originChanged();
  void changed();
  void begun();
  void keptChanged();

 protected:
  void reload() override;

 private:
  void begin(const LessonBeginning& beginning);
  void touched();
  [[nodiscard]] LessonPlace current() const;
  [[nodiscard]] bool worthKeeping() const;

  QString origin_;
  Id id_;
  v1::Lesson lesson_;
  std::shared_ptr<LessonDraft> draft_ = std::make_shared<LessonDraft>();
  std::vector<LessonPlace> places_;
  int place_ = 0;
  QString visit_;
  int reminder_ = 0;
  int keptReminder_ = 0;
  bool begun_ = false;
  bool new_ = true;
  bool placed_ = false;
  bool edited_ = false;
  QTimer pause_;
};

}  // namespace collega::viewmodels
