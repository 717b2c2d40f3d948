// Making a profile: the invitation one comes with, who one is, the passphrase, and the recovery code that is shown
// once; or a profile made of a backup.
#pragma once

#include <QUrl>

#include "app/viewmodels/profile.h"

namespace collega::viewmodels {

class OnboardingModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(collega::viewmodels::Profile* profile MEMBER profile_ NOTIFY profileChanged REQUIRED)
  // The server that the invitation leads to; empty until there is a whole link.
  Q_PROPERTY(QString server READ server NOTIFY linkChanged)
  Q_PROPERTY(QString linkProblem READ linkProblem NOTIFY linkChanged)
  // In groups; empty until the profile is made, and again once it is confirmed.
  Q_PROPERTY(QStringList codeGroups READ codeGroups NOTIFY codeChanged)
  Q_PROPERTY(bool working READ working NOTIFY workingChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  using QObject::QObject;

  [[nodiscard]] QString server() const { return server_; }
  [[nodiscard]] QString linkProblem() const { return linkProblem_; }
  [[nodiscard]] QStringList codeGroups() const { return code_; }
  [[nodiscard]] bool working() const { return working_; }
  [[nodiscard]] QString problem() const { return problem_; }

  // Asked to join with it as soon as there is a profile.
  Q_INVOKABLE void takeLink(const QString& link);
  // The link that a QR code in a picture holds.
  Q_INVOKABLE void takePicture(const QUrl& picture);
  Q_INVOKABLE void create(const QString& name, const QString& town, const QString& profession, const QString& server,
                          const QString& passphrase);
  Q_INVOKABLE void restore(const QUrl& backup, const QString& passphrase);
  // The code as a sheet of paper, to be printed.
  Q_INVOKABLE void saveSheet(const QUrl& file);
  // Whether this is the last group of the code: shows that it was written down.
  Q_INVOKABLE bool confirms(const QString& lastGroup) const;
  Q_INVOKABLE void finish();

 Q_SIGNALS:
  void profileChanged();
  void linkChanged();
  void linkRead(const QString& link);
  void codeChanged();
  void workingChanged();
  void problemChanged();
  void sheetSaved(const QString& name);

 private:
  void begin();
  void end(const QString& problem = {});
  void setLink(const QString& link, const QString& server, const QString& problem);
  Profile* profile_ = nullptr;
  QString name_, home_;
  QString link_;
  QString server_;
  QString linkProblem_;
  QStringList code_;
  bool working_ = false;
  QString problem_;
};

}  // namespace collega::viewmodels
