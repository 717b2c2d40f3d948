// Coming into a partnership: by a colleague's invitation link, or by founding one.
#pragma once

#include <QUrl>

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

// A partnership that one asked to join: what it waits for.
struct WaitingRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString asked MEMBER asked)
  Q_PROPERTY(bool early MEMBER early)

 public:
  QString id;
  QString asked;       // when
  bool early = false;  // the invitation is not at the server yet
};

class JoinModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* waiting READ waiting CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QAbstractItemModel* waiting() { return &waiting_; }
  Q_INVOKABLE void stopAsking(const QString& space);
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

 private:
  Rows<WaitingRow> waiting_;
};

}  // namespace collega::viewmodels
