// Plays the demo network: people found partnerships, invite, join, pair up and write, each in their own session.
#pragma once

#include <QJsonArray>

#include "app/session/demo.h"
#include "app/session/demo/cast.h"

namespace collega::session {

class Play {
 public:
  Play(Cast& cast, DemoSigns& signs, QJsonArray partnerships, DemoProgress progress);

  // In this order.
  Result<void> foundPartnerships();
  Result<void> assemble();  // everybody is invited, asks and comes in
  Result<void> pairUp();
  Result<void> write();

 private:
  struct Scene {
    Id space;
    QJsonArray entries;
  };
  void tell(const char* what) const;
  Result<void> found(const QJsonObject& partnership);
  Result<void> invite(const QJsonObject& partnership, const Id& space);
  Result<void> propose(const QJsonObject& pair);
  Result<void> answer(const QJsonObject& pair);
  Result<void> writeEntry(const Id& space, const QJsonObject& entry);
  Result<Id> add(Session& by, const Id& space, const QString& kind, const google::protobuf::Message& value);
  // Calls `step` for each pair of each partnership.
  Result<void> forEachPair(Result<void> (Play::*step)(const QJsonObject&));

  Cast& cast_;
  DemoSigns& signs_;
  QJsonArray partnerships_;
  DemoProgress progress_;
  std::vector<Scene> scenes_;
};

}  // namespace collega::session
