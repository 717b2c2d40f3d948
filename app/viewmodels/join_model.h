// Coming into a partnership: by a colleague's invitation link, or by founding one.
#pragma once

#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

class JoinModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  using ProfileModel::ProfileModel;

  Q_INVOKABLE void join(const QString& link);
  Q_INVOKABLE void found(const QString& ourTown, const QString& theirTown, const QString& themes);

 Q_SIGNALS:
  // The request is made: somebody there lets one in.
  void asked();
  void founded(const QString& space);

 protected:
  void reload() override;
};

}  // namespace collega::viewmodels
