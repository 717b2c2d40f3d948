// Becoming a device of somebody who uses Collega already: asks with the code that their other device shows, and has
// everything once they approve it there.
#pragma once

#include <QUrl>
#include <memory>

#include "app/viewmodels/profile.h"

namespace collega::session {
class LinkGuest;
}

namespace collega::viewmodels {

class LinkGuestModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(collega::viewmodels::Profile* profile MEMBER profile_ NOTIFY profileChanged REQUIRED)
  // The server that the code leads to; empty until there is a whole code.
  Q_PROPERTY(QString server READ server NOTIFY codeChanged)
  Q_PROPERTY(QString codeProblem READ codeProblem NOTIFY codeChanged)
  Q_PROPERTY(QString suggestedName READ suggestedName CONSTANT)
  // The same on the other device, once it was asked; empty before.
  Q_PROPERTY(QString number READ number NOTIFY changed)
  Q_PROPERTY(bool working READ working NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  using QObject::QObject;

  [[nodiscard]] QString server() const { return server_; }
  [[nodiscard]] QString codeProblem() const { return codeProblem_; }
  [[nodiscard]] static QString suggestedName();
  [[nodiscard]] QString number() const { return number_; }
  [[nodiscard]] bool working() const { return guest_ != nullptr; }
  [[nodiscard]] QString problem() const { return problem_; }

  Q_INVOKABLE void takeCode(const QString& code);
  // The code that a QR code in a picture holds.
  Q_INVOKABLE void takePicture(const QUrl& picture);
  // `name`: what this device is called on the other; `passphrase`: what will open it here.
  Q_INVOKABLE void ask(const QString& name, const QString& passphrase);
  Q_INVOKABLE void stop();

 Q_SIGNALS:
  void profileChanged();
  void codeChanged();
  void codeRead(const QString& code);
  void changed();

 private:
  void begin();
  void end(const QString& problem);
  void setCode(const QString& code, const QString& server, const QString& problem);
  Profile* profile_ = nullptr;
  QString code_, server_, codeProblem_;
  QString number_, problem_;
  std::shared_ptr<crypto::Secret> passphrase_;
  std::shared_ptr<session::LinkGuest> guest_;
};

}  // namespace collega::viewmodels
