// All follow-ups: those that ask something of this person now, those that ask it of somebody else, those to come, and
// those that were answered.
#pragma once

#include <array>

#include "app/viewmodels/follow_up_acts.h"
#include "app/viewmodels/follow_up_rows.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class FollowUpsModel : public collega::viewmodels::FollowUpActs {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* due READ due CONSTANT)
  Q_PROPERTY(QAbstractItemModel* elsewhere READ elsewhere CONSTANT)
  Q_PROPERTY(QAbstractItemModel* coming READ coming CONSTANT)
  Q_PROPERTY(QAbstractItemModel* answered READ answered CONSTANT)
  Q_PROPERTY(bool nothing READ nothing NOTIFY changed)

 public:
  using FollowUpActs::FollowUpActs;

  [[nodiscard]] QAbstractItemModel* due() { return &due_; }
  [[nodiscard]] QAbstractItemModel* elsewhere() { return &elsewhere_; }
  [[nodiscard]] QAbstractItemModel* coming() { return &coming_; }
  [[nodiscard]] QAbstractItemModel* answered() { return &answered_; }
  [[nodiscard]] bool nothing() const;
  Q_INVOKABLE void showMore();

 Q_SIGNALS:
  void changed();

 protected:
  void reload() override;

 private:
  PagedRows<FollowUpRow>& partOf(const FollowUpRow& row);

  PagedRows<FollowUpRow> due_;
  PagedRows<FollowUpRow> elsewhere_;
  PagedRows<FollowUpRow> coming_;
  PagedRows<FollowUpRow> answered_;
  const std::array<PagedRows<FollowUpRow>*, 4> parts_{&due_, &elsewhere_, &coming_, &answered_};
};

}  // namespace collega::viewmodels
