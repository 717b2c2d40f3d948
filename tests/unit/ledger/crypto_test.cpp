// The cipher suite: what goes in comes out, and nothing that was changed does.
#include <QtTest>

#include "ledger/crypto.h"

using namespace collega;
using namespace collega::crypto;

namespace {

// Calls `check` with `bytes` once for each byte, that byte changed.
template <class Check>
void withEachByteChanged(const std::string& bytes, Check check) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
    check(changed);
  }
}

}  // namespace

class CryptoTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { start(); }

  void secretsMoveAndCompare() {
    Secret secret(std::string_view("sixteen letters!"));
    QVERIFY(secret.equals("sixteen letters!"));
    QVERIFY(!secret.equals("sixteen letters?"));
    QVERIFY(!secret.equals("sixteen letters"));
    Secret moved = std::move(secret);
    QCOMPARE(moved.size(), std::size_t{16});
    QVERIFY(secret.empty());  // NOLINT(bugprone-use-after-move): what is left is part of the contract
    QVERIFY(secret.view().empty());
    QVERIFY(moved.clone().equals(moved.view()));
    QVERIFY(Secret().equals(""));
  }

  void wipeLeavesNothing() {
    std::string bytes(64, 'x');
    const char* memory = bytes.data();
    wipe(bytes);
    QVERIFY(bytes.empty());
    QCOMPARE(memory[0], '\0');
  }

  void hashesDifferByPurposeAndContent() {
    QCOMPARE(hash("a", {"b", "c"}), hash("a", {"bc"}));
    QVERIFY(hash("a", {"bc"}) != hash("ab", {"c"}));
    QVERIFY(hash("a", {"bc"}) != hash("b", {"bc"}));
    QCOMPARE(hashId("a", {"b"}).view(), hash("a", {"b"}).view().substr(0, 16));
  }

  // Changing the suite by accident would orphan every ledger there is.
  void hashStaysWhatItIs() {
    QCOMPARE(QByteArray::fromStdString(hash("entry", {"head", "body"}).hex()), QByteArray(knownHash));
  }

  void signaturesHold() {
    const SignKeys keys = randomSignKeys();
    const std::string signature = sign(keys, "test", {"some", "bytes"});
    QVERIFY(verify(keys.publicKey, signature, "test", {"somebytes"}));
    QVERIFY(!verify(keys.publicKey, signature, "tess", {"somebytes"}));
    QVERIFY(!verify(keys.publicKey, signature, "test", {"somebyte"}));
    QVERIFY(!verify(randomSignKeys().publicKey, signature, "test", {"somebytes"}));
    QVERIFY(!verify("short", signature, "test", {"somebytes"}));
    withEachByteChanged(signature, [&](const std::string& changed) {
      QVERIFY(!verify(keys.publicKey, changed, "test", {"somebytes"}));
    });
  }

  void boxesOpenForTheirKeyOnly() {
    const BoxKeys keys = randomBoxKeys();
    const std::string box = closeBox(keys.publicKey, "plain");
    const auto plain = openBox(keys, box);
    QVERIFY(plain.ok() && plain->equals("plain"));
    QVERIFY(!openBox(randomBoxKeys(), box).ok());
    QVERIFY(!openBox(keys, "short").ok());
    withEachByteChanged(box, [&](const std::string& changed) { QVERIFY(!openBox(keys, changed).ok()); });
  }

  void noBoxForAKeyThatIsNone() {
    QVERIFY(closeBox("short", "plain").empty());
    QVERIFY(closeBox(std::string(32, '\0'), "plain").empty());
  }

  void encryptionBindsKeyNonceAndContext() {
    const Secret key = randomSecret(32);
    const std::string nonce = randomBytes(24);
    const std::string cipher = encrypt(key, nonce, "context", "plain");
    QCOMPARE(*decrypt(key, nonce, "context", cipher), std::string("plain"));
    QVERIFY(!decrypt(key, nonce, "contexT", cipher).ok());
    QVERIFY(!decrypt(key, randomBytes(24), "context", cipher).ok());
    QVERIFY(!decrypt(randomSecret(32), nonce, "context", cipher).ok());
    QVERIFY(!decrypt(key, "short", "context", cipher).ok());
    QVERIFY(!decrypt(key, nonce, "context", cipher.substr(0, 15)).ok());
    withEachByteChanged(cipher, [&](const std::string& changed) {
      const auto result = decrypt(key, nonce, "context", changed);
      QVERIFY(!result.ok());
      QCOMPARE(result.error().problem, Problem::Unverified);
    });
  }

  void derivedKeysAreTheirOwn() {
    const Secret key = randomSecret(32);
    QVERIFY(deriveKey(key, 1, "commit__").equals(deriveKey(key, 1, "commit__").view()));
    QVERIFY(!deriveKey(key, 1, "commit__").equals(deriveKey(key, 2, "commit__").view()));
    QVERIFY(!deriveKey(key, 1, "commit__").equals(deriveKey(key, 1, "invite__").view()));
  }

  void passphraseKeysAreNeverCheap() {
    const Secret passphrase(std::string_view("correct horse"));
    const std::string salt(16, 's');
    const auto key = keyFromPassphrase(passphrase, salt, {});
    QVERIFY(key.ok());
    // Lower costs are raised to the lowest allowed, so the key is the same.
    const auto cheap = keyFromPassphrase(passphrase, salt, {1, 1});
    QVERIFY(cheap.ok() && cheap->equals(key->view()));
    QVERIFY(!keyFromPassphrase(Secret(std::string_view("wrong")), salt, {})->equals(key->view()));
    QVERIFY(!keyFromPassphrase(passphrase, std::string(16, 't'), {})->equals(key->view()));
  }

  void absurdPassphraseCostIsRefused() {
    const Secret passphrase(std::string_view("correct horse"));
    QCOMPARE(keyFromPassphrase(passphrase, std::string(16, 's'), {1ULL << 62, 2}).error().problem, Problem::Damaged);
    QCOMPARE(keyFromPassphrase(passphrase, std::string(16, 's'), {64 << 20, 1ULL << 40}).error().problem,
             Problem::Damaged);
    QCOMPARE(keyFromPassphrase(passphrase, "short", {}).error().problem, Problem::Damaged);
  }

  void base64HasOneSpelling() {
    for (std::size_t size = 0; size < 70; ++size) {
      const std::string bytes = randomBytes(size);
      QCOMPARE(*fromBase64Url(toBase64Url(bytes)), bytes);
    }
    QCOMPARE(toBase64Url("\xFB\xFF"), std::string("-_8"));
    for (const char* other : {"+/8", "-_8=", "-_9", "-_8 ", " -_8", "-_8\n", "-", "-_8A!", "-_\xB8", "\xAD_8"})
      QVERIFY2(!fromBase64Url(other), other);
  }

  void hexHasOneSpelling() {
    const Id id = randomId();
    QCOMPARE(*Id::fromHex(id.hex()), id);
    QVERIFY(!Id::fromHex(id.hex().substr(1)));
    QVERIFY(!Id::fromHex(id.hex() + "00"));
    QCOMPARE(*fromHex("00ff"), std::string("\x00\xFF", 2));
    for (const char* other : {"0", "0G", "0F", " 00", "0x"}) QVERIFY2(!fromHex(other), other);
  }

 private:
  static constexpr const char* knownHash = "193fb1b7ff260a9a74a132eb9ce8d24f322bb5909bff2859a6ac553ad1599cac";
};

QTEST_APPLESS_MAIN(CryptoTest)
#include "crypto_test.moc"
