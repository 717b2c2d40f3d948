// The sync seen whole: each space with the code to compare, and what of its ledger was set aside.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct LedgerRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(QStringList setAside MEMBER setAside)

 public:
  QString id;
  QString name;
  QString note;
  QString code;          // 8 digits, equal on devices that are in step
  QStringList setAside;  // why, and who signed it when, as it says
};

class SyncModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* ledgers READ ledgers CONSTANT)
  // That a newer version wrote, and this one cannot show.
  Q_PROPERTY(int newer READ newer NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;
  [[nodiscard]] QAbstractItemModel* ledgers() { return &ledgers_; }
  [[nodiscard]] int newer() const { return newer_; }

 Q_SIGNALS:
  void changed();

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session);
  Rows<LedgerRow> ledgers_;
  int newer_ = 0;
};

}  // namespace collega::viewmodels
