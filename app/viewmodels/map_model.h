// The towns of one's partnerships and the ties between them, for the map and for the list that says the same in words.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rhythm_rows.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct MapTown {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(double longitude MEMBER longitude)
  Q_PROPERTY(double latitude MEMBER latitude)
  Q_PROPERTY(int side MEMBER side)
  Q_PROPERTY(bool known MEMBER known)

 public:
  QString id;  // the name: a town has no record of its own everywhere
  QString name;
  double longitude = 0;
  double latitude = 0;
  int side = Neutral;
  bool known = false;  // where it lies
};

struct MapTie {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(QString missing MEMBER missing)
  Q_PROPERTY(QStringList towns MEMBER towns)
  Q_PROPERTY(int tone MEMBER tone)
  Q_PROPERTY(bool quiet MEMBER quiet)

 public:
  QString id;
  QString name;
  QString note;
  QString standing;
  QString missing;  // which of its towns are not on the map
  QStringList towns;
  int tone = 0;  // as Tag.Tone has it
  bool quiet = false;
};

class MapModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  // MapTown each, those whose place is known.
  Q_PROPERTY(QVariantList towns READ towns NOTIFY changed)
  // MapTie each.
  Q_PROPERTY(QVariantList ties READ ties NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* list READ list CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QVariantList towns() const { return towns_; }
  [[nodiscard]] QVariantList ties() const { return ties_; }
  [[nodiscard]] QAbstractItemModel* list() { return &list_; }

 Q_SIGNALS:
  void changed();

 protected:
  void reload() override;

 private:
  QVariantList towns_;
  QVariantList ties_;
  Rows<MapTie> list_;
};

}  // namespace collega::viewmodels
