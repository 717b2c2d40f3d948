// What leaves the program as a file: a backup, all that is kept about oneself, the calendar, the page of what was made
// public.
#pragma once

#include <QUrl>

#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

class KeepingModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool working READ working NOTIFY workingChanged)

 public:
  using ProfileModel::ProfileModel;
  enum What { Backup, OwnData, Calendar, PublicPage };
  Q_ENUM(What)

  [[nodiscard]] bool working() const { return working_; }
  // Where people look for it, under a name that is free.
  Q_INVOKABLE QUrl suggestedFile(int what) const;
  // The backup needs the passphrase, which opens it later.
  Q_INVOKABLE void backUp(const QUrl& file, const QString& passphrase);
  Q_INVOKABLE void save(int what, const QUrl& file);

 Q_SIGNALS:
  void workingChanged();
  void saved(const QString& name);

 protected:
  void reload() override {}  // there is nothing to read

 private:
  using Work = std::function<Result<void>(Session&)>;
  void run(Work work, const QUrl& file);
  void setWorking(bool working);
  bool working_ = false;
};

}  // namespace collega::viewmodels
