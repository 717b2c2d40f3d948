// Colleagues one could learn from, each with the reasons in words, and who could bridge what is in the way.
#pragma once

#include "app/viewmodels/directory.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

struct SuggestionRow {
  Q_GADGET
  Q_PROPERTY(QString recordId MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(QStringList good MEMBER good)
  Q_PROPERTY(QStringList different MEMBER different)
  Q_PROPERTY(QStringList inTheWay MEMBER inTheWay)
  Q_PROPERTY(QString bridge MEMBER bridge)
  Q_PROPERTY(int fit MEMBER fit)
  Q_PROPERTY(int side MEMBER side)

 public:
  QString id;
  QString name;
  QString note;
  QStringList good;
  QStringList different;
  QStringList inTheWay;
  QString bridge;
  int fit = 0;
  int side = Neutral;
};

class SuggestionsModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  // A partnership to look in; empty: all of one's own.
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged)
  Q_PROPERTY(QString about READ about NOTIFY changed)
  Q_PROPERTY(QAbstractItemModel* suggestions READ suggestions CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  // Whom they are for, in words.
  [[nodiscard]] QString about() const { return about_; }
  [[nodiscard]] QAbstractItemModel* suggestions() { return &suggestions_; }
  Q_INVOKABLE void propose(const QString& person, const QString& goal);

 Q_SIGNALS:
  void spaceChanged();
  void changed();
  void proposed(const QString& pair);

 protected:
  void reload() override;

 private:
  QString space_;
  QString about_;
  Rows<SuggestionRow> suggestions_;
};

}  // namespace collega::viewmodels
