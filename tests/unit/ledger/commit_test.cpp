// Sealed commits: sizes that tell nothing, bounds that hold, and not a bit that can be changed.
#include <QtTest>

#include <sodium.h>

#include <set>

#include "ledger/numbers.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;
using collega::test::someCommit;

namespace {

v1::EntryHead someHead() {
  v1::EntryHead head;
  head.set_version(formatVersion);
  head.set_kind(v1::ENTRY_KIND_COMMIT);
  head.set_epoch(1);
  return head;
}

// A body whose plaintext is just what is given, padded as it should be.
std::string sealRaw(v1::EntryHead& head, std::string plain, const crypto::Secret& secret, std::size_t step = 256) {
  std::size_t size = plain.size();
  plain.resize((size / step + 1) * step);
  sodium_pad(&size, reinterpret_cast<unsigned char*>(plain.data()), size, step, plain.size());
  head.set_nonce(crypto::randomBytes(24));
  return crypto::encrypt(crypto::deriveKey(secret, 1, "commit__"), head.nonce(), head.SerializeAsString(), plain);
}

Result<v1::Commit> open(const v1::EntryHead& head, const std::string& body, const crypto::Secret& secret) {
  return openCommit(head.SerializeAsString(), head.nonce(), body, secret);
}

std::string noise(std::size_t size) { return toHex(crypto::randomBytes(size)); }

}  // namespace

class CommitTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    crypto::start();
    secret_ = crypto::randomSecret(32);
  }

  void comesBack() {
    for (const std::size_t size : {0, 1, 100, 200, 240, 260, 1000, 5000, 300'000}) {
      v1::EntryHead head = someHead();
      const v1::Commit commit = someCommit(std::string(size, 'x'));
      const auto body = sealCommit(head, commit, secret_);
      QVERIFY(body.ok());
      const auto opened = open(head, *body, secret_);
      QVERIFY(opened.ok());
      QCOMPARE(opened->SerializeAsString(), commit.SerializeAsString());
    }
  }

  void measuresWholeSteps() {
    for (std::size_t size = 0; size < 600; ++size) {
      v1::EntryHead head = someHead();
      const auto body = sealCommit(head, someCommit(crypto::randomBytes(size)), secret_);
      const auto measures = body->size() - 16;
      QCOMPARE(measures % (measures < 256 ? 64 : 256), std::size_t{0});
    }
  }

  // Of all that is short no more can be told than which of four sizes it has.
  void sizesTellNoMoreThanTheStep() {
    std::set<std::size_t> sizes;
    for (std::size_t size = 0; size < 1000; ++size) {
      v1::EntryHead head = someHead();
      sizes.insert(sealCommit(head, someCommit(crypto::randomBytes(size)), secret_)->size() - 16);
    }
    QCOMPARE(sizes, (std::set<std::size_t>{64, 128, 192, 256, 512, 768, 1024, 1280}));
  }

  void anotherStepOpensToo() {
    for (const std::size_t step : {16, 64, 192, 256}) {
      v1::EntryHead head = someHead();
      const auto commit = someCommit("a lesson");
      const auto plain = commit.SerializeAsString();
      const auto body = sealRaw(
          head, std::string(1, '\0') + bigEndian(static_cast<std::uint32_t>(plain.size())) + plain, secret_, step);
      const auto opened = open(head, body, secret_);
      QVERIFY2(opened.ok(), std::to_string(step).c_str());
      QCOMPARE(opened->SerializeAsString(), plain);
    }
  }

  void compressesOnlyWhatSavesAStep() {
    v1::EntryHead head = someHead();
    QCOMPARE(sealCommit(head, someCommit(std::string(100'000, 'x')), secret_)->size(), std::size_t{128 + 16});
    const std::string incompressible = crypto::randomBytes(10'000);
    const std::size_t plain = someCommit(incompressible).ByteSizeLong();
    QCOMPARE(sealCommit(head, someCommit(incompressible), secret_)->size(), (plain + 5) / 256 * 256 + 256 + 16);
  }

  void noBitCanBeChanged() {
    v1::EntryHead head = someHead();
    const auto body = sealCommit(head, someCommit("a lesson"), secret_);
    for (std::size_t bit = 0; bit < body->size() * 8; ++bit) {
      std::string changed = *body;
      changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
      const auto opened = open(head, changed, secret_);
      QVERIFY(!opened.ok());
      QCOMPARE(opened.error().problem, Problem::Unverified);
    }
    for (std::size_t size = 0; size < body->size(); ++size) QVERIFY(!open(head, body->substr(0, size), secret_).ok());
  }

  void headAndKeyBelongToIt() {
    v1::EntryHead head = someHead();
    const auto body = sealCommit(head, someCommit("a lesson"), secret_);
    QVERIFY(!open(head, *body, crypto::randomSecret(32)).ok());
    v1::EntryHead other = head;
    other.set_time_ms(1);
    QVERIFY(!open(other, *body, secret_).ok());
  }

  void tooMuchIsNotSealed() {
    v1::EntryHead head = someHead();
    QCOMPARE(sealCommit(head, someCommit(std::string(maxCommitPlainBytes, 'x')), secret_).error().problem,
             Problem::TooLarge);
    QCOMPARE(sealCommit(head, someCommit(crypto::randomBytes(maxBodyBytes)), secret_).error().problem,
             Problem::TooLarge);
    v1::Commit many;
    for (std::size_t i = 0; i <= maxChangesPerCommit; ++i) many.add_changes();
    QCOMPARE(sealCommit(head, many, secret_).error().problem, Problem::TooLarge);
  }

  // Members of ill will can seal anything: what it declares must not be believed.
  void lyingPlaintextIsRefused_data() {
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const std::string& plain, Problem problem) {
      QTest::newRow(name) << QByteArray::fromStdString(plain) << static_cast<int>(problem);
    };
    const std::string plainFlag(1, '\0');
    const std::string zstdFlag(1, '\1');
    const auto declared = [](std::uint32_t size) { return bigEndian(size); };
    row("empty", "", Problem::Unverified);
    row("no size", plainFlag + "xx", Problem::Unverified);
    row("longer than it is", plainFlag + declared(10) + "xx", Problem::Unverified);
    row("shorter than it is", plainFlag + declared(1) + "xx", Problem::Unverified);
    row("4 GiB", plainFlag + declared(0xFFFFFFFF) + "xx", Problem::TooLarge);
    row("4 GiB compressed", zstdFlag + declared(0xFFFFFFFF) + "xx", Problem::TooLarge);
    row("one more than allowed", zstdFlag + declared(maxCommitPlainBytes + 1) + "xx", Problem::TooLarge);
    row("not zstd", zstdFlag + declared(4) + "xxxx", Problem::Unverified);
    row("unknown flag", "\2" + declared(0), Problem::Unverified);
    row("not a commit", plainFlag + declared(2) + "\xFF\xFF", Problem::Unverified);
  }
  void lyingPlaintextIsRefused() {
    QFETCH(QByteArray, plain);
    QFETCH(int, problem);
    v1::EntryHead head = someHead();
    const std::string body = sealRaw(head, plain.toStdString(), secret_);
    const auto opened = open(head, body, secret_);
    QVERIFY(!opened.ok());
    QCOMPARE(static_cast<int>(opened.error().problem), problem);
  }

  void unpaddedPlaintextIsRefused() {
    v1::EntryHead head = someHead();
    head.set_nonce(crypto::randomBytes(24));
    const std::string body = crypto::encrypt(crypto::deriveKey(secret_, 1, "commit__"), head.nonce(),
                                             head.SerializeAsString(), std::string(256, '\0'));
    QVERIFY(!open(head, body, secret_).ok());
  }

  void unknownFieldsOfNewerVersionsSurvive() {
    v1::EntryHead head = someHead();
    v1::Commit commit = someCommit("x");
    commit.GetReflection()->MutableUnknownFields(&commit)->AddLengthDelimited(99, noise(4));
    const auto body = sealCommit(head, commit, secret_);
    QCOMPARE(open(head, *body, secret_)->SerializeAsString(), commit.SerializeAsString());
  }

 private:
  crypto::Secret secret_;
};

QTEST_APPLESS_MAIN(CommitTest)
#include "commit_test.moc"
