// All visits one can read, or those of one space.
#pragma once

#include "app/viewmodels/place.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {

class VisitsModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  // Of which they are; empty: all there are.
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged)
  Q_PROPERTY(QString place READ place NOTIFY placeChanged)
  Q_PROPERTY(QAbstractItemModel* visits READ visits CONSTANT)

 public:
  using ProfileModel::ProfileModel;
  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space) {
    if (space_ == space) return;
    space_ = space;
    reloadSoon();
    Q_EMIT spaceChanged();
  }
  [[nodiscard]] QString place() const { return place_; }  // its name
  [[nodiscard]] QAbstractItemModel* visits() { return &visits_; }
  Q_INVOKABLE void showMore() { visits_.showMore(); }

 Q_SIGNALS:
  void spaceChanged();
  void placeChanged();

 protected:
  void reload() override {
    load(
        [space = spaceOf(space_)](Session& session) -> Result<std::pair<QString, std::vector<VisitRow>>> {
          COLLEGA_ASSIGN(place, placeOf(session, space));
          COLLEGA_ASSIGN(rows, visitRows(session, space));
          return {{std::move(place), std::move(rows)}};
        },
        [this](const auto& read) {
          place_ = read.first;
          visits_.setAll(read.second);
          Q_EMIT placeChanged();
        });
  }

 private:
  QString space_;
  QString place_;
  PagedRows<VisitRow> visits_;
};

}  // namespace collega::viewmodels
