// The people of all one's spaces; or those that have the words searched for.
#pragma once

#include "app/viewmodels/person_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class PeopleModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* people READ people CONSTANT)
  Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QAbstractItemModel* people() { return &people_; }
  [[nodiscard]] QString words() const { return words_; }
  void setWords(const QString& words);
  Q_INVOKABLE void showMore() { people_.showMore(); }

 Q_SIGNALS:
  void wordsChanged();

 protected:
  void reload() override;

 private:
  QString words_;
  PagedRows<PersonRow> people_;
};

}  // namespace collega::viewmodels
