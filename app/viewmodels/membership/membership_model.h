// The spaces that one shares with somebody, and putting them out of those one coordinates.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct MembershipRow {
  Q_GADGET
  Q_PROPERTY(QString spaceId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(bool mayRemove MEMBER mayRemove)

 public:
  QString id;
  QString name;
  QString note;  // what it is, and in which role they are there
  bool mayRemove = false;
};

class MembershipModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED)
  Q_PROPERTY(QAbstractItemModel* spaces READ spaces CONSTANT)
  // Of any of them: what is about the person can then be erased there too.
  Q_PROPERTY(bool coordinates READ coordinates NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString person() const { return person_; }
  void setPerson(const QString& person);
  [[nodiscard]] QAbstractItemModel* spaces() { return &spaces_; }
  [[nodiscard]] bool coordinates() const { return coordinates_; }
  Q_INVOKABLE void remove(const QString& space);

 Q_SIGNALS:
  void personChanged();
  void changed();
  void removed();

 protected:
  void reload() override;

 private:
  QString person_;
  Rows<MembershipRow> spaces_;
  bool coordinates_ = false;
};

// The networks and partnerships that a person is in and this profile coordinates; a pair ends in another way.
Result<std::vector<Id>> coordinatedWith(Session& session, const Id& person);

}  // namespace collega::viewmodels
