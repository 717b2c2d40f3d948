// What lies on a broker's desk, as its page shows it.
#pragma once

#include <QObject>
#include <vector>

#include "app/session/brokers/brokers_desk.h"
#include "app/viewmodels/directory.h"
#include "app/viewmodels/rhythm_rows.h"

namespace collega::viewmodels {

// Somebody's request for help, or a bell that was rung for this broker.
struct AskedRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString question MEMBER question)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString why MEMBER why)
  Q_PROPERTY(QString opens MEMBER opens)
  Q_PROPERTY(QString subject MEMBER subject)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool taken MEMBER taken)

 public:
  QString id;
  QString question;
  QString name;  // of whoever asks
  QString note;
  QString why;      // it comes to this broker
  QString opens;    // the page of what it is about
  QString subject;  // of that page
  int side = Neutral;
  bool taken = false;  // by this broker
};

// Something this broker could do unasked: bridge a pair, translate a lesson, leave others more room.
struct ChanceRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString opens MEMBER opens)
  Q_PROPERTY(QString subject MEMBER subject)
  Q_PROPERTY(double part MEMBER part)

 public:
  QString id;
  QString title;
  QString note;
  QString opens;
  QString subject;
  double part = 0;  // 0 to 1: of the words; 0 where nothing is measured
};

// Those taken up first.
struct AskedRows {
  std::vector<AskedRow> requests;
  std::vector<AskedRow> bells;
};

struct DeskRows : AskedRows {
  std::vector<RhythmRow> silent;
  std::vector<ChanceRow> bridges;
  std::vector<ChanceRow> translations;
  std::vector<ChanceRow> voices;
};

// Empty where one is no broker.
Result<AskedRows> askedRows(session::Session& session);
// NotAllowed where one is no broker.
Result<DeskRows> deskRows(session::Session& session);

}  // namespace collega::viewmodels
