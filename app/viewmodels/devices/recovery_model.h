// Coming back with the recovery code, on a device that knows nothing yet.
#pragma once

#include <QUrl>

#include "app/viewmodels/profile.h"

namespace collega::viewmodels {

class RecoveryModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(collega::viewmodels::Profile* profile MEMBER profile_ NOTIFY profileChanged REQUIRED)
  // Whether what was typed is a whole code; otherwise what is wrong with it, once it is long enough to say so.
  Q_PROPERTY(bool whole READ whole NOTIFY codeChanged)
  Q_PROPERTY(QString codeProblem READ codeProblem NOTIFY codeChanged)
  Q_PROPERTY(bool working READ working NOTIFY workingChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY workingChanged)

 public:
  using QObject::QObject;

  [[nodiscard]] bool whole() const { return whole_; }
  [[nodiscard]] QString codeProblem() const { return codeProblem_; }
  [[nodiscard]] bool working() const { return working_; }
  [[nodiscard]] QString problem() const { return problem_; }

  Q_INVOKABLE void takeCode(const QString& code);
  // The code that the QR code of a printed sheet holds.
  Q_INVOKABLE void takePicture(const QUrl& picture);
  // `passphrase`: what will open the profile here.
  Q_INVOKABLE void recover(const QString& code, const QString& server, const QString& passphrase);

 Q_SIGNALS:
  void profileChanged();
  void codeChanged();
  void codeRead(const QString& code);
  void workingChanged();

 private:
  void setWorking(bool working, const QString& problem = {});
  void setCode(bool whole, const QString& problem = {});
  Profile* profile_ = nullptr;
  bool whole_ = false;
  QString codeProblem_;
  bool working_ = false;
  QString problem_;
};

}  // namespace collega::viewmodels
