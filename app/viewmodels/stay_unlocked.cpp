#include "app/viewmodels/stay_unlocked.h"

#include "app/platform/keychain.h"
#include "app/session/words/words.h"
#include "app/store/key_opening.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/deliver.h"

namespace collega::viewmodels {

using platform::Keychain;
// Answers are copied between threads, and a secret is not.
using SharedKey = std::shared_ptr<crypto::Secret>;

QString StayUnlocked::name() const { return QString::fromStdString(absolute(profile_->folder()).string()); }

void StayUnlocked::settle(const QString& problem) {
  working_ = false;
  problem_ = problem;
  Q_EMIT workingChanged();
  Q_EMIT problemChanged();
}

void StayUnlocked::begin(const QString& passphrase) {
  if (working_) return;
  working_ = true;
  Q_EMIT workingChanged();
  const auto secret = std::make_shared<crypto::Secret>(secretOf(passphrase));
  const auto unwrap = [secret, folder = profile_->folder()](session::Session&) -> Result<SharedKey> {
    COLLEGA_ASSIGN(key, store::keyOf(folder, *secret));
    return std::make_shared<crypto::Secret>(std::move(key));
  };
  deliver(profile_->worker().run(unwrap), this, [this](const Result<SharedKey>& key) {
    if (key) return keep(**key);
    settle(session::words::paragraph(key.error()));
  });
}

void StayUnlocked::keep(const crypto::Secret& key) {
  Keychain::keep(name(), key, this, [this](const QString& why) {
    settle(why.isEmpty() ? QString() : tr("The keychain of this device did not take the key: %1").arg(why));
    if (!why.isEmpty()) return;
    preferences_->setStayUnlocked(true);
    Q_EMIT begun();
  });
}

void StayUnlocked::end() {
  preferences_->setStayUnlocked(false);
  Keychain::forget(name(), this, [this](const QString& why) {
    settle(why.isEmpty() ? QString() : tr("The keychain of this device did not give the key up: %1").arg(why));
  });
}

void StayUnlocked::open() {
  if (!preferences_->stayUnlocked() || profile_->standing() != Profile::Locked) return;
  Keychain::find(name(), this, [this](std::optional<crypto::Secret> key) {
    if (key) profile_->unlockByKey(*std::move(key));
  });
}

}  // namespace collega::viewmodels
