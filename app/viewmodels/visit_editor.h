// Planning a visit: with whom, where, what kind and when. What to prepare and what follows come by themselves.
#pragma once

#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

struct VisitPlace {
  Id space;
  QString name;
  QStringList towns;
};

class VisitEditor : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  // The pair or partnership it is planned in; empty: the first there is.
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged REQUIRED)
  Q_PROPERTY(QStringList places READ places NOTIFY changed)
  Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed)
  Q_PROPERTY(QStringList towns READ towns NOTIFY changed)
  Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
  Q_PROPERTY(QString tomorrow READ tomorrow CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space) { space_ = space; }
  [[nodiscard]] QStringList places() const;
  [[nodiscard]] int place() const { return place_; }
  void setPlace(int place);
  [[nodiscard]] QStringList towns() const;
  [[nodiscard]] QStringList kinds() const;
  [[nodiscard]] QString tomorrow() const;
  // `kind` and `town` are places in kinds and towns.
  Q_INVOKABLE void save(const QString& title, int kind, int town, const QString& starts, const QString& ends);

 Q_SIGNALS:
  void spaceChanged();
  void changed();
  void saved(const QString& visit);

 protected:
  void reload() override;

 private:
  QString space_;
  std::vector<VisitPlace> places_;
  int place_ = 0;
};

}  // namespace collega::viewmodels
