// All follow-ups: those that ask something of this person now, those that ask it of somebody else, those to come, and
// those that were answered.
#pragma once

#include "app/viewmodels/follow_up_acts.h"
#include "app/viewmodels/follow_up_rows.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class FollowUpsModel : public collega::viewmodels::FollowUpActs {
  Q_OBJECT
  QML_ELEMENT
  // Part after part.
  Q_PROPERTY(QAbstractItemModel* followUps READ followUps CONSTANT)

 public:
  using FollowUpActs::FollowUpActs;

  [[nodiscard]] QAbstractItemModel* followUps() { return &followUps_; }
  Q_INVOKABLE void showMore() { followUps_.showMore(); }

 protected:
  void reload() override;

 private:
  PagedRows<FollowUpRow> followUps_;
};

}  // namespace collega::viewmodels
