// Coming into a partnership: by a colleague's invitation link, or by founding one.
#pragma once

#include <QUrl>

#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

class JoinModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  using ProfileModel::ProfileModel;

  Q_INVOKABLE void join(const QString& link);
  // The link that a QR code in a picture holds.
  Q_INVOKABLE void takePicture(const QUrl& picture);
  Q_INVOKABLE void found(const QString& ourTown, const QString& theirTown, const QString& themes);

 Q_SIGNALS:
  void linkRead(const QString& link);
  // The request is made: somebody there lets one in.
  void asked();
  void founded(const QString& space);

 protected:
  void reload() override;
};

}  // namespace collega::viewmodels
