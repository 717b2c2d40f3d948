// The report of a partnership, as it will be printed: in a language of one's choice, looked at before it is saved.
#pragma once

#include <QUrl>

#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

class ReportModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString space READ space WRITE setSpace NOTIFY spaceChanged REQUIRED)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QStringList languages READ languages CONSTANT)
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
  // Its pages as pictures, and all that they say, to be read aloud.
  Q_PROPERTY(QStringList pages READ pages NOTIFY changed)
  Q_PROPERTY(QString words READ words NOTIFY changed)
  Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY changed)

 public:
  explicit ReportModel(QObject* parent = nullptr);

  [[nodiscard]] QString space() const { return space_; }
  void setSpace(const QString& space);
  [[nodiscard]] QString title() const { return title_; }
  [[nodiscard]] QStringList languages() const;
  [[nodiscard]] QString language() const { return language_; }
  void setLanguage(const QString& language);
  [[nodiscard]] QStringList pages() const { return pages_; }
  [[nodiscard]] QString words() const { return words_; }
  [[nodiscard]] QUrl suggestedFile() const;

  Q_INVOKABLE void save(const QUrl& file);

 Q_SIGNALS:
  void spaceChanged();
  void languageChanged();
  void changed();
  void saved(const QString& file);

 protected:
  void reload() override;

 private:
  struct Content;
  static Result<Content> read(Session& session, const Id& space, const QString& language);
  QString space_;
  QString language_;
  QString title_;
  QString words_;
  QStringList pages_;
};

}  // namespace collega::viewmodels
