// A broker's desk: what is asked of them, who they could ring or bridge, and how much of the talking is theirs.
#pragma once

#include "app/viewmodels/desk_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class DeskModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* requests READ requests CONSTANT)
  Q_PROPERTY(QAbstractItemModel* bells READ bells CONSTANT)
  Q_PROPERTY(QAbstractItemModel* silent READ silent CONSTANT)
  Q_PROPERTY(QAbstractItemModel* bridges READ bridges CONSTANT)
  Q_PROPERTY(QAbstractItemModel* translations READ translations CONSTANT)
  Q_PROPERTY(QAbstractItemModel* voices READ voices CONSTANT)
  Q_PROPERTY(bool nothing READ nothing NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QAbstractItemModel* requests() { return &requests_; }
  [[nodiscard]] QAbstractItemModel* bells() { return &bells_; }
  [[nodiscard]] QAbstractItemModel* silent() { return &silent_; }
  [[nodiscard]] QAbstractItemModel* bridges() { return &bridges_; }
  [[nodiscard]] QAbstractItemModel* translations() { return &translations_; }
  [[nodiscard]] QAbstractItemModel* voices() { return &voices_; }
  [[nodiscard]] bool nothing() const;

  Q_INVOKABLE void take(const QString& request);
  Q_INVOKABLE void finish(const QString& request, const QString& answer);
  Q_INVOKABLE void ring(const QString& space);
  Q_INVOKABLE void answerBell(const QString& bell, const QString& answer);

 Q_SIGNALS:
  void changed();
  void taken();
  void finished();
  void rung();

 protected:
  void reload() override;

 private:
  Rows<AskedRow> requests_;
  Rows<AskedRow> bells_;
  Rows<RhythmRow> silent_;
  Rows<ChanceRow> bridges_;
  Rows<ChanceRow> translations_;
  Rows<ChanceRow> voices_;
};

}  // namespace collega::viewmodels
