// All lessons one can read or those of one space, the newest first; or those that have the words searched for, the
// best first.
#pragma once

#include "app/viewmodels/lesson_rows.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"

namespace collega::viewmodels {

class LessonsModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QAbstractItemModel* lessons READ lessons CONSTANT)
  // Of which they are; empty: all there are.
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged)
  Q_PROPERTY(QString place READ place NOTIFY moreChanged)
  Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
  Q_PROPERTY(bool more READ more NOTIFY moreChanged)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QAbstractItemModel* lessons() { return &lessons_; }
  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  [[nodiscard]] QString place() const { return place_; }  // its name
  [[nodiscard]] QString words() const { return words_; }
  void setWords(const QString& words);
  // Whether there are more than are shown.
  [[nodiscard]] bool more() const { return more_; }
  Q_INVOKABLE void showMore();

 Q_SIGNALS:
  void spaceChanged();
  void wordsChanged();
  void moreChanged();

 protected:
  void reload() override;

 private:
  QString space_;
  QString place_;
  QString words_;
  // More at once would hold the screens up for longer than somebody overlooks.
  static constexpr std::size_t page = 16;
  std::size_t wanted_ = page;
  bool more_ = false;
  Rows<LessonRow> lessons_;
};

}  // namespace collega::viewmodels
