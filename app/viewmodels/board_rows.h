// What a coordinator's board shows: partnerships with their signs, obstacles over all of them, brokers' voices.
#pragma once

#include <QObject>

#include "app/viewmodels/rhythm_rows.h"

namespace collega::viewmodels {

struct BoardRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString ours MEMBER ours)
  Q_PROPERTY(QString theirs MEMBER theirs)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(QString rhythm MEMBER rhythm)
  Q_PROPERTY(QString broker MEMBER broker)
  Q_PROPERTY(QString ringer MEMBER ringer)
  Q_PROPERTY(QString practice MEMBER practice)
  Q_PROPERTY(QStringList signs MEMBER signs)
  Q_PROPERTY(int tone MEMBER tone)
  Q_PROPERTY(int oursLearned MEMBER oursLearned)
  Q_PROPERTY(int theirsLearned MEMBER theirsLearned)
  Q_PROPERTY(bool quiet MEMBER quiet)
  Q_PROPERTY(bool rung MEMBER rung)

 public:
  QString id, name, ours, theirs;
  QString standing, rhythm;
  QString broker;     // their names; empty where there is none
  QString ringer;     // who should ring; empty for oneself
  QString practice;   // the share of lessons that were put into practice; empty where there are none
  QStringList signs;  // what is one-sided, in words
  int tone = 0;
  int oursLearned = 0;
  int theirsLearned = 0;
  int applied = 0;  // in hundredths of what was learned
  int silentDays = 0;
  bool quiet = false;
  bool dormant = false;
  bool rung = false;
  bool oneSided = false;
  bool withoutGoal = false;
};

// So many of all.
struct ShareRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString number MEMBER number)
  Q_PROPERTY(double share MEMBER share)
  Q_PROPERTY(int tone MEMBER tone)

 public:
  QString id, label, note, number;
  double share = 0;
  int tone = 0;
};

struct BoardSums {
  int dormant = 0;
  int cooling = 0;
  int overdue = 0;
  int oursLearned = 0;
  int theirsLearned = 0;
};

struct Board {
  std::vector<BoardRow> partnerships;
  std::vector<ShareRow> obstacles;
  std::vector<ShareRow> voices;
  BoardSums sums;
};
Result<Board> readBoard(session::Session& session);

}  // namespace collega::viewmodels
