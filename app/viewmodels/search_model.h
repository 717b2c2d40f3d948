// Searching everything from anywhere: people, partnerships, lessons, visits, follow-ups, and what was said.
#pragma once

#include "app/viewmodels/found_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class SearchModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* found READ found CONSTANT)
  Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
  // The answer to the words as they are now is there.
  Q_PROPERTY(bool answered READ answered NOTIFY answeredChanged)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QAbstractItemModel* found() { return &found_; }
  [[nodiscard]] QString words() const { return words_; }
  void setWords(const QString& words);
  [[nodiscard]] bool answered() const { return answered_ == words_.trimmed(); }

 Q_SIGNALS:
  void wordsChanged();
  void answeredChanged();

 protected:
  void reload() override;

 private:
  QString words_;
  QString answered_;
  Rows<FoundRow> found_;
};

}  // namespace collega::viewmodels
