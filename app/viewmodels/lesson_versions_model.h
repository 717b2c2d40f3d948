// The versions of a lesson: what was written at the same time, to decide between, and what it said before.
#pragma once

#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/way_back.h"
#include "app/viewmodels/wording_rows.h"

namespace collega::viewmodels {

class LessonVersionsModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString lesson READ lesson WRITE setLesson NOTIFY lessonChanged REQUIRED)
  Q_PROPERTY(QAbstractItemModel* disagreements READ disagreements CONSTANT)
  Q_PROPERTY(QAbstractItemModel* versions READ versions CONSTANT)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString lesson() const { return lesson_; }
  void setLesson(const QString& lesson);
  [[nodiscard]] QAbstractItemModel* disagreements() { return &disagreements_; }
  [[nodiscard]] QAbstractItemModel* versions() { return &versions_; }

  // This text stands from now on.
  Q_INVOKABLE void settle(int field, const QString& words);

 Q_SIGNALS:
  void lessonChanged();
  void settled(collega::viewmodels::WayBack* way);

 protected:
  void reload() override;

 private:
  QString lesson_;
  Rows<DisagreementRow> disagreements_;
  Rows<VersionRow> versions_;
};

}  // namespace collega::viewmodels
