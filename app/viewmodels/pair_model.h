// One pair: what each side wants to learn, their visits, lessons and follow-ups, and the conversation.
#pragma once

#include "app/viewmodels/follow_up_rows.h"
#include "app/viewmodels/lesson_rows.h"
#include "app/viewmodels/message_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {

struct PairFacts {
  Q_GADGET
  QML_VALUE_TYPE(pairFacts)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString myName MEMBER myName)
  Q_PROPERTY(QString ours MEMBER ours)
  Q_PROPERTY(QString theirs MEMBER theirs)
  Q_PROPERTY(QString person MEMBER person)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(QString rhythm MEMBER rhythm)
  Q_PROPERTY(int tone MEMBER tone)
  Q_PROPERTY(bool quiet MEMBER quiet)
  Q_PROPERTY(bool rung MEMBER rung)
  Q_PROPERTY(bool moreVisits MEMBER moreVisits)
  Q_PROPERTY(bool moreLessons MEMBER moreLessons)
  Q_PROPERTY(bool moreFollowUps MEMBER moreFollowUps)
  Q_PROPERTY(bool earlierMessages MEMBER earlierMessages)

 public:
  QString name, note, myName;
  QString ours, theirs;
  QString person;
  QString standing, rhythm;
  int tone = 0;
  bool quiet = false;
  bool rung = false;
  // Than the page shows.
  bool moreVisits = false;
  bool moreLessons = false;
  bool moreFollowUps = false;
  bool earlierMessages = false;
};

struct GoalRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString text MEMBER words)
  Q_PROPERTY(bool ours MEMBER ours)
  Q_PROPERTY(bool reached MEMBER reached)

 public:
  QString id;
  QString words;
  bool ours = false;
  bool reached = false;
};

class PairModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::PairFacts facts READ facts NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* ourGoals READ ourGoals CONSTANT)
  Q_PROPERTY(QAbstractItemModel* theirGoals READ theirGoals CONSTANT)
  Q_PROPERTY(QAbstractItemModel* visits READ visits CONSTANT)
  Q_PROPERTY(QAbstractItemModel* lessons READ lessons CONSTANT)
  Q_PROPERTY(QAbstractItemModel* followUps READ followUps CONSTANT)
  Q_PROPERTY(QAbstractItemModel* messages READ messages CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  [[nodiscard]] PairFacts facts() const { return facts_; }
  [[nodiscard]] QAbstractItemModel* ourGoals() { return &ourGoals_; }
  [[nodiscard]] QAbstractItemModel* theirGoals() { return &theirGoals_; }
  [[nodiscard]] QAbstractItemModel* visits() { return &visits_; }
  [[nodiscard]] QAbstractItemModel* lessons() { return &lessons_; }
  [[nodiscard]] QAbstractItemModel* followUps() { return &followUps_; }
  [[nodiscard]] QAbstractItemModel* messages() { return &messages_; }

  Q_INVOKABLE void addGoal(const QString& words);
  Q_INVOKABLE void setReached(const QString& goal, bool reached);
  Q_INVOKABLE void send(const QString& words);
  Q_INVOKABLE void ring();

 Q_SIGNALS:
  void spaceChanged();
  void changed();
  void rung();

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session, const Id& space);
  QString space_;
  PairFacts facts_;
  Rows<GoalRow> ourGoals_;
  Rows<GoalRow> theirGoals_;
  Rows<VisitRow> visits_;
  Rows<LessonRow> lessons_;
  Rows<FollowUpRow> followUps_;
  Rows<MessageRow> messages_;
};

}  // namespace collega::viewmodels
