// A secret in the keychain of the system, under a name. On Linux that is the Secret Service of the desktop, or KWallet.
// Answers come later, in the thread that asked; none comes where `receiver` was destroyed meanwhile.
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "ledger/crypto.h"

namespace collega::platform {

class Keychain {
 public:
  // Says why not, in the words of the system; empty when it is done.
  using Done = std::function<void(const QString& why)>;
  // Nothing: there is none of this name, or the keychain gives none.
  using Found = std::function<void(std::optional<crypto::Secret>)>;

  static void keep(const QString& name, const crypto::Secret& secret, QObject* receiver, Done done);
  static void find(const QString& name, QObject* receiver, Found found);
  // What was not there is gone as well.
  static void forget(const QString& name, QObject* receiver, Done done);
};

}  // namespace collega::platform
