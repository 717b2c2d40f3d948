// The script of the demo: who does what on which day, and in which rounds, so that whoever speaks of something has read
// it. Pure; what the acts do is in acts.h.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <vector>

#include "ledger/result.h"

namespace collega::session {

// One line of the script.
struct DemoAct {
  QString by;
  int daysAgo = 0;
  QString verb;       // "lesson", "climb"
  QString about;      // the entry it is done to, or that has to be there before; empty: none
  QString circle;     // the network or partnership it is done in, by the name of its file
  QString pair;       // of what is done in a pair's own space: the name of its proposal
  QJsonValue what;    // what is said
  QStringList names;  // of the entries that it makes
};

// The acts of a network's or partnership's file and of the pairs in it, in order. InvalidInput where one has no verb.
Result<std::vector<DemoAct>> actsOf(const QString& circle, const QJsonObject& file);

// In rounds: an act that is about something comes a round after what somebody else did to it before, and one that
// speaks of something, or is done in a pair, a round after it was made. InvalidInput where something is never made.
Result<std::vector<std::vector<DemoAct>>> inRounds(const std::vector<DemoAct>& acts);

}  // namespace collega::session
