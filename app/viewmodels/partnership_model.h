// One partnership: who takes part, what both sides learn, its rhythm, its pairs, visits and lessons, and who asks to
// join.
#pragma once

#include "app/viewmodels/lesson_rows.h"
#include "app/viewmodels/message_rows.h"
#include "app/viewmodels/person_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rhythm_rows.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {

struct PartnershipFacts {
  Q_GADGET
  QML_VALUE_TYPE(partnershipFacts)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString ours MEMBER ours)
  Q_PROPERTY(QString theirs MEMBER theirs)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(QString rhythm MEMBER rhythm)
  Q_PROPERTY(QString oneSided MEMBER oneSided)
  Q_PROPERTY(int tone MEMBER tone)
  Q_PROPERTY(bool quiet MEMBER quiet)
  Q_PROPERTY(bool rung MEMBER rung)
  Q_PROPERTY(bool mayInvite MEMBER mayInvite)
  Q_PROPERTY(bool moreVisits MEMBER moreVisits)
  Q_PROPERTY(bool moreLessons MEMBER moreLessons)
  Q_PROPERTY(bool earlierMessages MEMBER earlierMessages)

 public:
  QString name;
  QString note;  // since when, after what, on what
  QString ours;
  QString theirs;
  QString standing;
  QString rhythm;
  QString oneSided;  // empty where both sides have a goal
  int tone = 0;
  bool quiet = false;
  bool rung = false;
  bool mayInvite = false;
  // Than the page shows.
  bool moreVisits = false;
  bool moreLessons = false;
  bool earlierMessages = false;
};

// One line of the balance: a count on our side facing one on theirs.
struct BalanceRow {
  Q_GADGET
  Q_PROPERTY(QString label MEMBER id)
  Q_PROPERTY(int ours MEMBER ours)
  Q_PROPERTY(int theirs MEMBER theirs)

 public:
  QString id;
  int ours = 0;
  int theirs = 0;
};

struct RequestRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)

 public:
  QString id;
  QString name;
  QString note;
};

// How many lessons came up to a rung.
struct RungRow {
  Q_GADGET
  Q_PROPERTY(QString label MEMBER id)
  Q_PROPERTY(int lessons MEMBER lessons)

 public:
  QString id;
  int lessons = 0;
};

class PartnershipModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::PartnershipFacts facts READ facts NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* balance READ balance CONSTANT)
  Q_PROPERTY(QAbstractItemModel* rungs READ rungs CONSTANT)
  Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
  Q_PROPERTY(QAbstractItemModel* pairs READ pairs CONSTANT)
  Q_PROPERTY(QAbstractItemModel* visits READ visits CONSTANT)
  Q_PROPERTY(QAbstractItemModel* lessons READ lessons CONSTANT)
  Q_PROPERTY(QAbstractItemModel* messages READ messages CONSTANT)
  Q_PROPERTY(QAbstractItemModel* requests READ requests CONSTANT)
  // The last invitation made here; empty until there is one.
  Q_PROPERTY(QString link READ link NOTIFY linkChanged)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  [[nodiscard]] PartnershipFacts facts() const { return facts_; }
  [[nodiscard]] QAbstractItemModel* balance() { return &balance_; }
  [[nodiscard]] QAbstractItemModel* rungs() { return &rungs_; }
  [[nodiscard]] QAbstractItemModel* people() { return &people_; }
  [[nodiscard]] QAbstractItemModel* pairs() { return &pairs_; }
  [[nodiscard]] QAbstractItemModel* visits() { return &visits_; }
  [[nodiscard]] QAbstractItemModel* lessons() { return &lessons_; }
  [[nodiscard]] QAbstractItemModel* messages() { return &messages_; }
  [[nodiscard]] QAbstractItemModel* requests() { return &requests_; }
  [[nodiscard]] QString link() const { return link_; }

  Q_INVOKABLE void approve(const QString& request);
  // `role`: 0 professional, 1 broker, 2 coordinator.
  Q_INVOKABLE void invite(int role);
  Q_INVOKABLE void ring();
  Q_INVOKABLE void send(const QString& words);
  // At the next sync.
  Q_INVOKABLE void leave();

 Q_SIGNALS:
  void spaceChanged();
  void changed();
  void linkChanged();
  void rung(const QString& bell);
  void left();

 protected:
  void reload() override;

 private:
  struct Content;
  struct Learning;
  static Result<Content> read(Session& session, const Id& space);
  static Result<Learning> readLearning(Session& session, const Id& space);
  void take(const Content& content);
  void loadLearning();
  QString space_;
  QString link_;
  PartnershipFacts facts_;
  Rows<BalanceRow> balance_;
  Rows<RungRow> rungs_;
  Rows<PersonRow> people_;
  Rows<RhythmRow> pairs_;
  Rows<VisitRow> visits_;
  Rows<LessonRow> lessons_;
  Rows<MessageRow> messages_;
  Rows<RequestRow> requests_;
};

}  // namespace collega::viewmodels
