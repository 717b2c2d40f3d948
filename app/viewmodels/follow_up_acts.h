// What can be done with a follow-up wherever it is shown: answered, put off, dropped.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/way_back.h"

namespace collega::viewmodels {

class FollowUpActs : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  using ProfileModel::ProfileModel;

  Q_INVOKABLE void answer(const QString& followUp, const QString& words);
  Q_INVOKABLE void later(const QString& followUp, int days);
  Q_INVOKABLE void drop(const QString& followUp);

 Q_SIGNALS:
  void putOff(int days, collega::viewmodels::WayBack* way);
  void dropped(collega::viewmodels::WayBack* way);
};

}  // namespace collega::viewmodels
