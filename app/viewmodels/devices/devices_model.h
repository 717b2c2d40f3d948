// One's own devices: which there are, what is known of each, and shutting one out.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct DeviceRow {
  Q_GADGET
  Q_PROPERTY(QString deviceId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(bool self MEMBER self)
  Q_PROPERTY(bool revoked MEMBER revoked)

 public:
  QString id;
  QString name;
  QString note;  // since when, when it last wrote, where
  bool self = false;
  bool revoked = false;
};

class DevicesModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  // This one first, the revoked ones last.
  Q_PROPERTY(QAbstractItemModel* devices READ devices CONSTANT)

 public:
  using ProfileModel::ProfileModel;
  [[nodiscard]] QAbstractItemModel* devices() { return &devices_; }
  Q_INVOKABLE void revoke(const QString& device);

 Q_SIGNALS:
  void revoked();

 protected:
  void reload() override;

 private:
  Rows<DeviceRow> devices_;
};

// What this device is called on others, until somebody says otherwise.
QString nameOfThisDevice();

}  // namespace collega::viewmodels
