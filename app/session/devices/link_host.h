// Letting a second device in: this one shows a code, the other asks with it, and a person approves here, with the
// passphrase, after comparing the number that both show. Lives in the session's thread; may be made anew in between, as
// the code is kept until it has served.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/session/session.h"
#include "ledger/device_link.h"

namespace collega::sync {
class ConnectCaller;
}

namespace collega::session {

class LinkHost : public QObject {
  Q_OBJECT

 public:
  explicit LinkHost(Session& session);
  ~LinkHost() override;

  // A new code, which takes the place of an earlier one.
  void open();
  // Looks for the device that asks with the code, for so long.
  void await(std::int64_t patienceMs);
  // Vouches for the device that asked; it comes into every space at the next sync.
  void accept(const crypto::Secret& passphrase);

  [[nodiscard]] std::string code() const;
  [[nodiscard]] std::int64_t expiresMs() const { return expiresMs_; }
  // Of the device that asked.
  [[nodiscard]] const std::string& name() const { return asked_.name(); }
  [[nodiscard]] std::string number() const;
  [[nodiscard]] Id device() const { return Id::from(asked_.device().device_id()).value_or(Id()); }

 Q_SIGNALS:
  void opened();
  void asked();
  void accepted();
  void failed(const collega::Error& error);

 private:
  // The rest of what is done takes a session.
  void withToken(const std::function<void()>& then);
  void sign(const std::string& nonce, const std::function<void()>& then);
  void look();
  void take(const v1::ReadLinkResponse& read);
  Result<ledger::DeviceLink> kept();
  Result<void> keep(const ledger::DeviceLink* link);
  Result<void> vouch(const crypto::Secret& passphrase);
  void answered();

  Session& session_;
  std::unique_ptr<sync::ConnectCaller> caller_;
  std::optional<ledger::DeviceLink> link_;
  std::string token_;
  std::int64_t expiresMs_ = 0;
  std::int64_t patientUntil_ = 0;
  v1::LinkAsk asked_;
  QTimer again_;
};

}  // namespace collega::session
