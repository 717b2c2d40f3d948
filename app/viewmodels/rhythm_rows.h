// Partnerships and pairs with their rhythm, as lists show them.
#pragma once

#include <QObject>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct RhythmRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(QString ringer MEMBER ringer)
  Q_PROPERTY(int tone MEMBER tone)
  Q_PROPERTY(bool quiet MEMBER quiet)
  Q_PROPERTY(bool rung MEMBER rung)
  Q_PROPERTY(bool isPair MEMBER isPair)

 public:
  QString id;
  QString name;
  QString note;
  QString standing;
  QString ringer;  // who should ring; empty for oneself
  int tone = 0;    // as Tag.Tone has it
  bool quiet = false;
  bool rung = false;  // a bell waits for an answer
  bool isPair = false;
};

Result<RhythmRow> rhythmRow(session::Session& session, const session::SpaceInfo& space, const Directory& directory);
// Partnerships and pairs, those that were silent longest first.
Result<std::vector<RhythmRow>> rhythmRows(session::Session& session);

}  // namespace collega::viewmodels
