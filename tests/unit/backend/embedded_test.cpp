// What only the embedded store promises: one file, that opens for its key alone.
#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "backend-stub/storage/embedded/data_folder.h"
#include "backend-stub/storage/embedded/embedded_storage.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::test;

namespace {

std::unique_ptr<server::Storage> openStore(const std::filesystem::path& file, const crypto::Secret& key) {
  auto storage = server::createEmbeddedStorage(file, key);
  return storage ? *std::move(storage) : nullptr;
}

}  // namespace

class EmbeddedTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    crypto::start();
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = folder_->filePath(QStringLiteral("s.db")).toStdString();
    key_ = crypto::randomSecret(32);
    storage_ = openStore(file_, key_);
    QVERIFY(storage_);
  }

  void aCopyBroughtBackIsAnotherIncarnation() {
    const std::string before = storage_->incarnation();
    QVERIFY(storage_->checkpoint().ok());
    storage_.reset();
    const auto name = QString::fromStdString(file_.string());
    QVERIFY(QFile::copy(name, name + QStringLiteral(".backup")));
    QVERIFY(QFile::remove(name));
    QVERIFY(QFile::copy(name + QStringLiteral(".backup"), name));
    storage_ = openStore(file_, key_);
    QVERIFY(storage_);
    QVERIFY(storage_->incarnation() != before);
  }

  void anotherKeyOpensNothing() {
    storage_.reset();
    const auto opened = server::createEmbeddedStorage(file_, crypto::randomSecret(32));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().problem, Problem::Damaged);
    QVERIFY(openStore(file_, key_));
  }

  void plainSqliteSeesNothing() {
    const Id space = randomId();
    v1::Placed placed;
    placed.set_seq(1);
    placed.set_chain(std::string(32, 'c'));
    placed.mutable_entry()->set_body("a very recognisable body");
    auto transaction = *storage_->begin();
    QVERIFY(transaction->addEntry(space, placed, {space, 1, 1}).ok());
    QVERIFY(transaction->commit().ok());
    SQLite::Database plain(file_.string(), SQLite::OPEN_READONLY);
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, plain.execAndGet("SELECT count(*) FROM entries"));
    for (const char* suffix : {"", "-wal"}) {
      QFile file(QString::fromStdString(file_.string() + suffix));
      if (!file.open(QIODevice::ReadOnly)) continue;
      const QByteArray bytes = file.readAll();
      QVERIFY(!bytes.contains("recognisable") && !bytes.contains("SQLite format") && !bytes.contains("CREATE TABLE"));
    }
  }

  void aNewerStoreIsLeftAlone() {
    storage_.reset();
    {
      SQLite::Database database(file_.string(), SQLite::OPEN_READWRITE);
      database.exec("PRAGMA key = \"x'" + toHex(key_.view()) + "'\"");
      database.exec("PRAGMA user_version = 99");
    }
    const auto opened = server::createEmbeddedStorage(file_, key_);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().problem, Problem::NewerVersion);
  }

  void aFolderHasOneServerAndKeepsItsKey() {
    const auto path = std::filesystem::path(folder_->path().toStdString()) / "data";
    std::string key;
    {
      auto folder = server::DataFolder::open(path);
      QVERIFY(folder.ok());
      key = std::string(folder->storeKey().view());
      QCOMPARE(key.size(), 32U);
      QCOMPARE(server::DataFolder::open(path).error().problem, Problem::Busy);
      const auto permissions = std::filesystem::status(path / "key").permissions();
      QCOMPARE(permissions, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    {
      const auto again = server::DataFolder::open(path);
      QVERIFY(again.ok());
      QCOMPARE(std::string(again->storeKey().view()), key);
    }
    QFile(QString::fromStdString((path / "server.db").string())).open(QIODevice::WriteOnly);
    std::filesystem::remove(path / "key");
    QCOMPARE(server::DataFolder::open(path).error().problem, Problem::Damaged);
    QVERIFY(!std::filesystem::exists(path / "key"));
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::filesystem::path file_;
  crypto::Secret key_;
  std::unique_ptr<server::Storage> storage_;
};

QTEST_GUILESS_MAIN(EmbeddedTest)
#include "embedded_test.moc"
