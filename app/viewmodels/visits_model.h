// All visits one can read.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {

class VisitsModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* visits READ visits CONSTANT)

 public:
  using ProfileModel::ProfileModel;
  [[nodiscard]] QAbstractItemModel* visits() { return &visits_; }
  Q_INVOKABLE void showMore() { visits_.showMore(); }

 protected:
  void reload() override {
    load([](Session& session) { return visitRows(session); },
         [this](const std::vector<VisitRow>& rows) { visits_.setAll(rows); });
  }

 private:
  PagedRows<VisitRow> visits_;
};

}  // namespace collega::viewmodels
