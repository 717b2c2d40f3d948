// Letting a new device in: this one shows a code, the other asks with it, and whoever sits here compares a number and
// approves with the passphrase.
#pragma once

#include <QPointer>
#include <memory>

#include "app/viewmodels/profile_model.h"

namespace collega::session {
class LinkHost;
}

namespace collega::viewmodels {

class LinkHostModel : public collega::viewmodels::ProfileModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(Stage stage READ stage NOTIFY changed)
  // To be entered on the new device, as words or as a QR code; and until when it works.
  Q_PROPERTY(QString code READ code NOTIFY changed)
  Q_PROPERTY(QString until READ until NOTIFY changed)
  // Of the device that asks: its name, and the number that it shows too.
  Q_PROPERTY(QString name READ name NOTIFY changed)
  Q_PROPERTY(QString number READ number NOTIFY changed)

 public:
  enum Stage { Closed, Opening, Shown, Asked, Approving, Done };
  Q_ENUM(Stage)

  using ProfileModel::ProfileModel;
  ~LinkHostModel() override;

  [[nodiscard]] Stage stage() const { return stage_; }
  [[nodiscard]] QString code() const { return code_; }
  [[nodiscard]] QString until() const { return until_; }
  [[nodiscard]] QString name() const { return name_; }
  [[nodiscard]] QString number() const { return number_; }

  // A new code, which takes the place of an earlier one.
  Q_INVOKABLE void open();
  Q_INVOKABLE void approve(const QString& passphrase);
  // Whoever asks is not let in.
  Q_INVOKABLE void close();

 Q_SIGNALS:
  void changed();
  void approved(const QString& name);

 protected:
  void reload() override;

 private:
  // What the host says, in the session's thread.
  struct Said;
  void take(const Said& said);
  void fail(const Error& error);
  void setStage(Stage stage);
  void dismiss();

  // Looked at in the session's thread alone.
  using Host = std::shared_ptr<QPointer<session::LinkHost>>;
  Host host_ = std::make_shared<QPointer<session::LinkHost>>();
  Stage stage_ = Closed;
  QString code_, until_, name_, number_;
};

}  // namespace collega::viewmodels
