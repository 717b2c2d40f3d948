// Becoming a device of an account: asks with the code that another device shows, and waits until it is approved there.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/session/session.h"
#include "ledger/device_link.h"

namespace collega::sync {
class ConnectCaller;
}

namespace collega::session {

class LinkGuest : public QObject {
  Q_OBJECT

 public:
  // `name`: what the device is called on the other.
  LinkGuest(ledger::DeviceLink link, std::string name);
  ~LinkGuest() override;

  void ask();
  // The same on the other device: it is this one that asked there.
  [[nodiscard]] std::string number() const;

  // Once approved: how many spaces it will be brought into.
  [[nodiscard]] std::size_t spaces() const { return answer_.spaces(); }
  // Once approved: the profile, which has everything after its first sync.
  Result<std::unique_ptr<Session>> begin(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                         Session::Clock clock);

 Q_SIGNALS:
  void asked();
  void approved();
  // NotFound: the code was not approved in time, or is unknown.
  void failed(const collega::Error& error);

 private:
  void look();
  void take(const v1::ReadLinkResponse& read);

  ledger::DeviceLink link_;
  std::string name_;
  ledger::DeviceKeys device_ = ledger::DeviceKeys::random();
  std::unique_ptr<sync::ConnectCaller> caller_;
  v1::LinkAnswer answer_;
  QTimer again_;
};

}  // namespace collega::session
