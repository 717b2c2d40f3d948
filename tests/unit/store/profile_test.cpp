#include <sys/stat.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <map>

#include "app/store/folder.h"
#include "app/store/key_file.h"
#include "app/store/key_opening.h"
#include "app/store/sqlite_store.h"
#include "collega/v1/kept.pb.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

namespace {

const crypto::Secret& passphrase() {
  static const crypto::Secret secret("correct horse");
  return secret;
}

template <class T>
Problem problemOf(const Result<T>& result) {
  return result.ok() ? Problem::Locked : result.error().problem;
}

unsigned modeOf(const std::filesystem::path& file) {
  return static_cast<unsigned>(std::filesystem::status(file).permissions()) & 0777U;
}

// The umask of this process, as long as this lives.
class Umask {
 public:
  explicit Umask(int mask) : before_(::umask(static_cast<mode_t>(mask))) {}
  ~Umask() { ::umask(before_); }

 private:
  mode_t before_;
};

std::string contentOf(const std::filesystem::path& file) { return readFile(file); }

}  // namespace

class ProfileTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> dir_;
  [[nodiscard]] std::filesystem::path folder() const { return dir_->filePath("profile").toStdString(); }
  [[nodiscard]] ProfileFiles files() const { return ProfileFiles(folder()); }

 private Q_SLOTS:
  void init() {
    crypto::start();
    dir_ = std::make_unique<QTemporaryDir>();
  }

  void keepsWhatWasWritten() {
    must(must(Store::create(folder(), passphrase()))->setSetting("name", "Ayşe"));
    const auto store = must(Store::open(folder(), passphrase()));
    QCOMPARE(*must(store->setting("name")), std::string("Ayşe"));
    QVERIFY(!must(store->setting("other")));
  }

  void isForItsOwnerAlone_data() {
    QTest::addColumn<int>("mask");
    QTest::newRow("usual") << 022;
    QTest::newRow("none") << 0;
    QTest::newRow("everything") << 0777;
  }
  void isForItsOwnerAlone() {
    QFETCH(int, mask);
    const Umask umask(mask);
    const auto store = must(Store::create(folder(), passphrase()));
    must(store->setSetting("name", "Ayşe"));
    must(Store::changePassphrase(folder(), passphrase(), passphrase()));
    QCOMPARE(modes(),
             (std::map<std::string, unsigned>{
                 {"profile.db", 0600}, {"profile.db-wal", 0600}, {"profile.key", 0600}, {"profile.lock", 0600}}));
    QCOMPARE(modeOf(folder()), 0700U);
  }

  void filesThatOthersCouldReadAreClosedToThem() {
    must(Store::create(folder(), passphrase()));
    for (const auto& file : {files().database, files().key}) {
      std::filesystem::permissions(file, std::filesystem::perms::all);
    }
    const auto store = must(Store::open(folder(), passphrase()));
    must(store->setSetting("name", "Ayşe"));
    for (const auto& [file, mode] : modes()) QVERIFY2(mode == 0600, file.c_str());
  }

  void wrongPassphrase() {
    must(Store::create(folder(), passphrase()));
    QCOMPARE(problemOf(Store::open(folder(), crypto::Secret("wrong"))), Problem::WrongPassphrase);
    QCOMPARE(problemOf(Store::open(folder(), crypto::Secret())), Problem::WrongPassphrase);
    QVERIFY(Store::open(folder(), passphrase()).ok());
  }

  void opensByItsKey() {
    must(must(Store::create(folder(), passphrase()))->setSetting("name", "Ayşe"));
    QCOMPARE(problemOf(keyOf(folder(), crypto::Secret("wrong"))), Problem::WrongPassphrase);
    const auto key = must(keyOf(folder(), passphrase()));
    QCOMPARE(*must(must(openByKey(folder(), key))->setting("name")), std::string("Ayşe"));
    must(Store::changePassphrase(folder(), passphrase(), crypto::Secret("another")));
    QCOMPARE(*must(must(openByKey(folder(), key))->setting("name")), std::string("Ayşe"));
  }

  void anotherKeyDoesNotOpenIt() {
    must(must(Store::create(folder(), passphrase()))->setSetting("name", "Ayşe"));
    QCOMPARE(problemOf(openByKey(folder(), crypto::randomSecret(32))), Problem::Damaged);
    QCOMPARE(problemOf(openByKey(dir_->path().toStdString(), crypto::randomSecret(32))), Problem::NotAProfile);
    QCOMPARE(*must(must(Store::open(folder(), passphrase()))->setting("name")), std::string("Ayşe"));
  }

  void notAProfile() {
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::NotAProfile);
    QVERIFY(!std::filesystem::exists(folder()));
    QCOMPARE(problemOf(Store::open(dir_->path().toStdString(), passphrase())), Problem::NotAProfile);
    QVERIFY(std::filesystem::is_empty(dir_->path().toStdString()));
  }

  void oneProcessAtATime() {
    auto first = must(Store::create(folder(), passphrase()));
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::Busy);
    QCOMPARE(problemOf(Store::create(folder(), passphrase())), Problem::Busy);
    first.reset();
    QVERIFY(Store::open(folder(), passphrase()).ok());
  }

  void isNotMadeTwice() {
    must(must(Store::create(folder(), passphrase()))->setSetting("name", "A"));
    QCOMPARE(problemOf(Store::create(folder(), crypto::Secret("other"))), Problem::AlreadyExists);
    QCOMPARE(*must(must(Store::open(folder(), passphrase()))->setting("name")), std::string("A"));
  }

  void anInterruptedCreationCanBeDoneAgain() {
    must(Store::create(folder(), passphrase()));
    std::filesystem::remove(files().key);  // it comes last
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::NotAProfile);
    must(Store::create(folder(), passphrase()));
    QVERIFY(Store::open(folder(), passphrase()).ok());
  }

  void aNewPassphraseReplacesTheOld() {
    const crypto::Secret fresh("كلمة السر");
    const auto store = must(Store::create(folder(), passphrase()));
    QCOMPARE(problemOf(Store::changePassphrase(folder(), fresh, passphrase())), Problem::WrongPassphrase);
    must(Store::changePassphrase(folder(), passphrase(), fresh));  // while it is open, too
    must(store->setSetting("a", "b"));
    QCOMPARE(problemOf(Store::changePassphrase(dir_->path().toStdString(), fresh, fresh)), Problem::NotAProfile);
  }

  void theOldPassphraseNoLongerOpens() {
    const crypto::Secret fresh("new");
    must(Store::create(folder(), passphrase()));
    must(Store::changePassphrase(folder(), passphrase(), fresh));
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::WrongPassphrase);
    QVERIFY(Store::open(folder(), fresh).ok());
  }

  void everyDamagedByteOfTheKeyFileIsFound() {
    must(Store::create(folder(), passphrase()));
    const auto good = contentOf(files().key);
    for (std::size_t i = 0; i < good.size(); ++i) {
      auto bad = good;
      bad[i] = static_cast<char>(bad[i] ^ 0x11);
      replaceFile(files().key, bad);
      QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::Damaged);
    }
    replaceFile(files().key, good.substr(0, good.size() / 2));
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::Damaged);
    replaceFile(files().key, "");
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::Damaged);
  }

  void aKeyFileOfANewerVersionSaysSo() {
    must(Store::create(folder(), passphrase()));
    v1::KeyFile file;
    QVERIFY(file.ParseFromString(contentOf(files().key)));
    v1::KeyWrapping wrapping;
    QVERIFY(wrapping.ParseFromString(file.wrapping()));
    wrapping.set_version(keyFileVersion + 1);
    file.set_wrapping(wrapping.SerializeAsString());
    file.set_checksum(crypto::hash("key-file", {file.wrapping(), file.wrapped_key()}).bytes());
    replaceFile(files().key, file.SerializeAsString());
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::NewerVersion);
  }

  void theKeyCostsAtLeast64MebibytesAndTwoPasses() {
    must(Store::create(folder(), passphrase()));
    v1::KeyFile file;
    v1::KeyWrapping wrapping;
    QVERIFY(file.ParseFromString(contentOf(files().key)) && wrapping.ParseFromString(file.wrapping()));
    QVERIFY(wrapping.memory_bytes() >= (64U << 20) && wrapping.passes() >= 2);
  }

  void aDatabaseOfANewerVersionSaysSoAndIsKept() {
    {
      auto store = must(Store::create(folder(), passphrase()));
      auto& database = dynamic_cast<SqliteStore&>(*store).database();
      database.execute("PRAGMA user_version = " + std::to_string(storeVersion + 1));
    }
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::NewerVersion);
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::NewerVersion);
  }

  void aMissingOrForeignDatabaseIsDamage() {
    must(Store::create(folder(), passphrase()));
    std::filesystem::remove(files().database);
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::Damaged);
    QVERIFY(!std::filesystem::exists(files().database));
    std::ofstream(files().database) << std::string(8192, 'x');
    QCOMPARE(problemOf(Store::open(folder(), passphrase())), Problem::Damaged);
  }

  void nothingReadableIsOnDisk() {
    static const std::string marker = "MarkerOfALessonThatNobodyElseMayRead";
    Someone someone = Someone::random();
    auto space = TestSpace::found(someone);
    Replica replica(someone, must(Store::create(folder(), passphrase())));
    replica.pull(space);
    for (char letter = 'a'; letter < 'z'; ++letter) replica.write(space.id(), idOf(letter), lesson(marker));
    replica.push(space);
    replica.pull(space);
    QCOMPARE(must(replica->search(marker, 100)).size(), std::size_t{25});
    expectUnreadable(marker);  // while it is open: the write-ahead log too
  }

  void theSqliteToolCannotOpenIt() {
    must(Store::create(folder(), passphrase()));
    expectUnreadable("settings");
    const auto tool = QStandardPaths::findExecutable("sqlite3");
    if (tool.isEmpty()) QSKIP("no sqlite3 tool here");
    QProcess process;
    process.start(tool, {QString::fromStdString(files().database.string()), "SELECT * FROM settings"});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
  }

 private:
  [[nodiscard]] std::map<std::string, unsigned> modes() const {
    std::map<std::string, unsigned> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
      all[entry.path().filename()] = modeOf(entry.path());
    }
    return all;
  }
  void expectUnreadable(const std::string& marker) {
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
      const auto content = contentOf(entry.path());
      QVERIFY2(content.find(marker) == std::string::npos, entry.path().c_str());
      QVERIFY2(content.find("SQLite format 3") == std::string::npos, entry.path().c_str());
    }
  }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
