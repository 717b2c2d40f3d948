// What is attached to a lesson: where it is, how far it has come, and pictures as pictures, which are fetched when they
// are looked at. Nothing of them is written to the disk but what somebody saves.
#pragma once

#include <QImage>
#include <QMap>
#include <QUrl>

#include "app/session/lessons/attachments.h"
#include "app/viewmodels/profile_model.h"
#include "app/viewmodels/rows.h"
#include "app/viewmodels/way_back.h"

namespace collega::viewmodels {

struct AttachmentRow {
  Q_GADGET
  Q_PROPERTY(QString attachment MEMBER id)
  Q_PROPERTY(QString name MEMBER name)
  Q_PROPERTY(QString note MEMBER note)
  Q_PROPERTY(bool isPicture MEMBER isPicture)
  Q_PROPERTY(bool here MEMBER here)
  Q_PROPERTY(bool coming MEMBER coming)
  Q_PROPERTY(bool sound MEMBER sound)
  Q_PROPERTY(double progress MEMBER progress)
  Q_PROPERTY(QImage picture MEMBER picture)

 public:
  QString id;  // its hash
  QString name;
  QString note;  // how large it is, and where
  bool isPicture = false;
  bool here = false;
  bool coming = false;
  bool sound = true;
  double progress = 0;  // 0 to 1, of what is on its way
  QImage picture;       // once it was looked at and is here
};

class AttachmentsModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString lesson READ lesson WRITE setLesson NOTIFY lessonChanged REQUIRED)
  Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
  Q_PROPERTY(int count READ count NOTIFY changed)

 public:
  using ProfileModel::ProfileModel;

  [[nodiscard]] QString lesson() const { return lesson_; }
  void setLesson(const QString& lesson);
  [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
  [[nodiscard]] int count() const { return rows_.rowCount(); }

  Q_INVOKABLE void add(const QList<QUrl>& files);
  // A picture that is looked at: shown if it is here, fetched if not.
  Q_INVOKABLE void look(const QString& attachment);
  Q_INVOKABLE void fetch(const QString& attachment);
  Q_INVOKABLE void stop(const QString& attachment);
  Q_INVOKABLE void save(const QString& attachment, const QUrl& file);
  Q_INVOKABLE void remove(const QString& attachment);

 Q_SIGNALS:
  void lessonChanged();
  void changed();
  void saved(const QString& name);
  void removed(collega::viewmodels::WayBack* way);

 protected:
  void reload() override;

 private:
  using Act = std::function<Result<void>(Session&, const Id&, const Hash&)>;
  void actOn(const QString& attachment, Act act);
  void followSync();
  void take(std::vector<AttachmentRow> rows);
  void show(const QString& attachment);

  QString lesson_;
  Rows<AttachmentRow> rows_;
  QMap<QString, QImage> pictures_;
  QMap<QString, bool> looked_;  // and whether its picture was asked for
  bool follows_ = false;
};

}  // namespace collega::viewmodels
