// The coordinator's board: all partnerships, sorted and filtered as one likes; what stands in the way; whose voice is
// heard.
#pragma once

#include "app/viewmodels/board_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class BoardModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* partnerships READ partnerships CONSTANT)
  Q_PROPERTY(QAbstractItemModel* obstacles READ obstacles CONSTANT)
  Q_PROPERTY(QAbstractItemModel* voices READ voices CONSTANT)
  Q_PROPERTY(int order READ order WRITE setOrder NOTIFY orderChanged)
  Q_PROPERTY(int kept READ kept WRITE setKept NOTIFY keptChanged)
  Q_PROPERTY(int dormant READ dormant NOTIFY changed)
  Q_PROPERTY(int cooling READ cooling NOTIFY changed)
  Q_PROPERTY(int overdue READ overdue NOTIFY changed)
  Q_PROPERTY(QString learning READ learning NOTIFY changed)
  Q_PROPERTY(bool nothing READ nothing NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  enum Order { BySilence, ByName, ByBalance, ByPractice };
  Q_ENUM(Order)
  enum Kept { All, Quiet, OneSided, WithoutGoal };
  Q_ENUM(Kept)

  [[nodiscard]] QAbstractItemModel* partnerships() { return &partnerships_; }
  [[nodiscard]] QAbstractItemModel* obstacles() { return &obstacles_; }
  [[nodiscard]] QAbstractItemModel* voices() { return &voices_; }
  [[nodiscard]] int order() const { return order_; }
  void setOrder(int order);
  [[nodiscard]] int kept() const { return kept_; }
  void setKept(int kept);
  [[nodiscard]] int dormant() const { return board_.sums.dormant; }
  [[nodiscard]] int cooling() const { return board_.sums.cooling; }
  [[nodiscard]] int overdue() const { return board_.sums.overdue; }
  // "31 / 69": lessons of one's own side and of the others, in hundredths.
  [[nodiscard]] QString learning() const;
  [[nodiscard]] bool nothing() const { return board_.partnerships.empty(); }

  Q_INVOKABLE void ring(const QString& space);

 Q_SIGNALS:
  void changed();
  void orderChanged();
  void keptChanged();
  void rung();

 protected:
  void reload() override;

 private:
  void arrange();

  Board board_;
  Rows<BoardRow> partnerships_;
  Rows<ShareRow> obstacles_;
  Rows<ShareRow> voices_;
  int order_ = BySilence;
  int kept_ = All;
};

}  // namespace collega::viewmodels
