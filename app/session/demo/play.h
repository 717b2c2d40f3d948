// Plays the demo network: people found it, invite, come in, and do what the script says, each in their own session.
#pragma once

#include "app/session/demo.h"
#include "app/session/demo/acts.h"
#include "app/session/demo/cast.h"

namespace collega::session {

class Play {
 public:
  Play(Cast& cast, DemoSigns& signs, DemoProgress progress);

  // In this order. A circle is the network, or a partnership in it, by the name of its file.
  Result<void> found(const QStringList& circles, const Id& parent = {});  // and everybody in them comes in
  Result<void> perform(const QStringList& circles);
  Result<void> meetAgain();  // everybody has read everything, and how all of it fares

  [[nodiscard]] Id spaceOf(const QString& circle) const { return spaces_.value(circle); }

 private:
  void tell(const char* what) const;
  Result<void> foundOne(const QString& circle, const QJsonObject& file, const Id& parent);
  Result<void> invite(const QString& circle, const QJsonObject& file);
  Result<void> assemble(const QStringList& founders, const QStringList& others);
  Result<void> performRound(const std::vector<DemoAct>& round);
  Result<void> performPart(const QString& actor, const std::vector<DemoAct>& round);
  Result<void> perform(const DemoAct& act);
  Result<Id> placeOf(const DemoAct& act) const;

  Cast& cast_;
  DemoSigns& signs_;
  DemoProgress progress_;
  QMap<QString, Id> spaces_;
  std::map<QString, QMap<QString, std::string>> links_;  // by circle and name
};

}  // namespace collega::session
