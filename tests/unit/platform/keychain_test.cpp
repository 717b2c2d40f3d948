// The keychain, with a real Secret Service (gnome-keyring) on a session bus and in a home of their own: see
// with_keyring.sh.
#include <QSignalSpy>
#include <QTest>

#include "app/platform/keychain.h"

using collega::crypto::Secret;
using collega::platform::Keychain;

namespace {

constexpr auto patience = 20'000;

}  // namespace

class KeychainTest : public QObject {
  Q_OBJECT

 private:
  bool answered_ = false;
  QString why_;
  std::optional<Secret> found_;

  void find(const QString& name) {
    answered_ = false;
    Keychain::find(name, this, [this](std::optional<Secret> secret) {
      found_ = std::move(secret);
      answered_ = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered_, patience);
  }
  Keychain::Done done() {
    answered_ = false;
    return [this](const QString& why) {
      why_ = why;
      answered_ = true;
    };
  }

 private Q_SLOTS:
  void initTestCase() { collega::crypto::start(); }

  void keepsWhatItIsGiven() {
    const auto key = collega::crypto::randomSecret(32);
    Keychain::keep("/home/sanne/profile", key, this, done());
    QTRY_VERIFY_WITH_TIMEOUT(answered_, patience);
    QVERIFY2(why_.isEmpty(), qPrintable(why_));
    find("/home/sanne/profile");
    QVERIFY(found_ && found_->equals(key.view()));
    find("/home/emre/profile");
    QVERIFY(!found_);
  }

  void forgets() {
    Keychain::keep("a", Secret("b"), this, done());
    QTRY_VERIFY_WITH_TIMEOUT(answered_, patience);
    Keychain::forget("a", this, done());
    QTRY_VERIFY_WITH_TIMEOUT(answered_, patience);
    QVERIFY2(why_.isEmpty(), qPrintable(why_));
    find("a");
    QVERIFY(!found_);
    Keychain::forget("a", this, done());
    QTRY_VERIFY_WITH_TIMEOUT(answered_, patience);
    QVERIFY2(why_.isEmpty(), qPrintable(why_));
  }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
