// What today asks for: follow-ups that are due, ties gone quiet, the next visit, proposals to answer; and what
// colleagues wrote of late.
#pragma once

#include "app/viewmodels/desk_rows.h"
#include "app/viewmodels/follow_up_acts.h"
#include "app/viewmodels/follow_up_rows.h"
#include "app/viewmodels/lesson_rows.h"
#include "app/viewmodels/rhythm_rows.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {

struct ProposalRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString goal MEMBER goal)
  Q_PROPERTY(int side MEMBER side)

 public:
  QString id;
  QString name;
  QString note;
  QString goal;
  int side = Neutral;
};

class TodayModel : public collega::viewmodels::FollowUpActs {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
  Q_PROPERTY(QString date READ date NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* followUps READ followUps CONSTANT)
  // Of a broker: requests for help and bells, as on their desk.
  Q_PROPERTY(QAbstractItemModel* requests READ requests CONSTANT)
  Q_PROPERTY(QAbstractItemModel* bells READ bells CONSTANT)
  Q_PROPERTY(QAbstractItemModel* quiet READ quiet CONSTANT)
  Q_PROPERTY(QAbstractItemModel* visits READ visits CONSTANT)
  Q_PROPERTY(QAbstractItemModel* proposals READ proposals CONSTANT)
  Q_PROPERTY(QAbstractItemModel* news READ news CONSTANT)
  // That one asked to join a partnership and waits to be let in; empty where one does not.
  Q_PROPERTY(QString asked READ asked NOTIFY changed)
  // Nothing to answer: follow-ups, requests, bells and proposals.
  Q_PROPERTY(bool calm READ calm NOTIFY changed)
  Q_PROPERTY(bool nothing READ nothing NOTIFY changed)
  Q_PROPERTY(bool alone READ alone NOTIFY changed)

 public:
  using FollowUpActs::FollowUpActs;

  [[nodiscard]] QString greeting() const;
  [[nodiscard]] QString date() const;
  [[nodiscard]] QAbstractItemModel* followUps() { return &followUps_; }
  [[nodiscard]] QAbstractItemModel* requests() { return &requests_; }
  [[nodiscard]] QAbstractItemModel* bells() { return &bells_; }
  [[nodiscard]] QAbstractItemModel* quiet() { return &quiet_; }
  [[nodiscard]] QAbstractItemModel* visits() { return &visits_; }
  [[nodiscard]] QAbstractItemModel* proposals() { return &proposals_; }
  [[nodiscard]] QAbstractItemModel* news() { return &news_; }
  [[nodiscard]] QString asked() const { return asked_; }
  [[nodiscard]] bool calm() const;
  [[nodiscard]] bool nothing() const;
  // Member of no space yet.
  [[nodiscard]] bool alone() const { return alone_; }

  Q_INVOKABLE void ring(const QString& space);
  Q_INVOKABLE void accept(const QString& pair);
  Q_INVOKABLE void decline(const QString& pair);

 Q_SIGNALS:
  void changed();
  void rung(const QString& bell);
  void accepted(const QString& space);

 protected:
  void reload() override;

 private:
  struct Facts;
  static Result<Facts> read(Session& session);
  Rows<FollowUpRow> followUps_;
  Rows<AskedRow> requests_;
  Rows<AskedRow> bells_;
  Rows<RhythmRow> quiet_;
  Rows<VisitRow> visits_;
  Rows<ProposalRow> proposals_;
  Rows<LessonRow> news_;
  QString asked_;
  bool alone_ = false;
};

}  // namespace collega::viewmodels
