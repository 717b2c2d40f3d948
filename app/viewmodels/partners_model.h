// The partnerships one is a member of, with how each fares, and the pairs in them.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct PartnerRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QString standing MEMBER standing)
  Q_PROPERTY(QString rhythm MEMBER rhythm)
  Q_PROPERTY(QString ourTown MEMBER ourTown)
  Q_PROPERTY(QString theirTown MEMBER theirTown)
  Q_PROPERTY(int tone MEMBER tone)
  Q_PROPERTY(int requests MEMBER requests)
  Q_PROPERTY(bool quiet MEMBER quiet)

 public:
  QString id;
  QString name;
  QString note;
  QString standing;
  QString rhythm;
  QString ourTown;
  QString theirTown;
  int tone = 0;
  int requests = 0;  // of people who ask to join
  bool quiet = false;
};

class PartnersModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* partnerships READ partnerships CONSTANT)
  Q_PROPERTY(QAbstractItemModel* pairs READ pairs CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QAbstractItemModel* partnerships() { return &partnerships_; }
  [[nodiscard]] QAbstractItemModel* pairs() { return &pairs_; }

 protected:
  void reload() override;

 private:
  Rows<PartnerRow> partnerships_;
  Rows<PartnerRow> pairs_;
};

}  // namespace collega::viewmodels
