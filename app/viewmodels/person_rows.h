// People as lists show them.
#pragma once

#include <QObject>

#include "app/viewmodels/directory.h"

namespace collega::viewmodels {

struct PersonRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString part MEMBER part)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool self MEMBER self)

 public:
  QString id;
  QString name;
  QString note;
  QString part;  // broker or coordinator; empty for a professional
  int side = Neutral;
  bool self = false;
};

PersonRow personRow(const Id& account, const Directory& directory);

}  // namespace collega::viewmodels
