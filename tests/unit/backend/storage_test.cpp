// What every Storage must do, run against the embedded store; and what only the embedded one promises.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <latch>

#include "backend-stub/services/group_commit.h"
#include "backend-stub/storage/embedded/data_folder.h"
#include "backend-stub/storage/embedded/embedded_storage.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::test;
using server::Authored;

namespace {

Authored numbered(const Id& device, std::uint64_t seq) { return {device, 1, seq}; }

v1::Placed placedAt(std::uint64_t seq, const std::string& body) {
  v1::Placed placed;
  placed.set_seq(seq);
  placed.set_chain(crypto::hash("test", {body}).bytes());
  placed.mutable_entry()->set_head("head of " + body);
  placed.mutable_entry()->set_body(body);
  placed.mutable_entry()->set_signature("signature of " + body);
  return placed;
}

std::unique_ptr<server::Storage> openStore(const std::filesystem::path& file, const crypto::Secret& key) {
  auto storage = server::createEmbeddedStorage(file, key);
  return storage ? *std::move(storage) : nullptr;
}

}  // namespace

class StorageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }

  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    file_ = folder_->filePath(QStringLiteral("s.db")).toStdString();
    key_ = crypto::randomSecret(32);
    storage_ = openStore(file_, key_);
    QVERIFY(storage_);
  }

  void keepsEntriesInOrder() {
    const Id space = randomId();
    const Id other = randomId();
    const Id device = randomId();
    write([&](server::Transaction& transaction) {
      for (std::uint64_t seq = 1; seq <= 10; ++seq) {
        const auto placed = placedAt(seq, "entry " + std::to_string(seq));
        QVERIFY(transaction.addEntry(space, placed, numbered(device, seq)).ok());
        QVERIFY(transaction.addEntry(other, placed, numbered(device, seq)).ok());
      }
    });
    const auto page = *storage_->entriesAfter(space, 3, {5, 1 << 20});
    QCOMPARE(page.size(), 5U);
    QCOMPARE(page[0].SerializeAsString(), placedAt(4, "entry 4").SerializeAsString());
    QCOMPARE(*storage_->head(space), 10U);
    QCOMPARE(*storage_->head(randomId()), 0U);
    QCOMPARE((*storage_->chainAt(space, 7))->bytes(), placedAt(7, "entry 7").chain());
    QVERIFY(!storage_->chainAt(space, 11)->has_value());
  }

  void pagesEndAtTheirBytesButAreNeverEmpty() {
    const Id space = randomId();
    write([&](server::Transaction& transaction) {
      for (std::uint64_t seq = 1; seq <= 3; ++seq) {
        QVERIFY(transaction.addEntry(space, placedAt(seq, std::string(2000, 'x')), numbered(space, seq)).ok());
      }
    });
    QCOMPARE(storage_->entriesAfter(space, 0, {256, 100})->size(), 1U);
    QCOMPARE(storage_->entriesAfter(space, 0, {256, 13000})->size(), 2U);
  }

  void findsAnEntryByItsAuthor() {
    const Id space = randomId();
    const Id device = randomId();
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.addEntry(space, placedAt(1, "one"), numbered(device, 5)).ok());
    });
    QCOMPARE((*storage_->entryBy(space, numbered(device, 5)))->seq(), 1U);
    QVERIFY(!storage_->entryBy(space, numbered(device, 6))->has_value());
    QVERIFY(!storage_->entryBy(space, {device, 2, 5})->has_value());
    QVERIFY(!storage_->entryBy(randomId(), numbered(device, 5))->has_value());
  }

  void aPlaceIsTakenOnce() {
    const Id space = randomId();
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.addEntry(space, placedAt(1, "one"), numbered(space, 1)).ok());
      QVERIFY(!transaction.addEntry(space, placedAt(1, "other"), numbered(space, 2)).ok());
    });
    QCOMPARE(storage_->entriesAfter(space, 0, {})->size(), 1U);
  }

  void withoutCommitNothingStays() {
    const Id space = randomId();
    const Id account = randomId();
    {
      auto transaction = *storage_->begin();
      QVERIFY(transaction->addEntry(space, placedAt(1, "one"), numbered(space, 1)).ok());
      QVERIFY(transaction->saveSnapshot(space, 1, "state").ok());
      QVERIFY(transaction->addMember(space, account).ok());
      // It sees what it wrote; others do not yet.
      QCOMPARE(*transaction->head(space), 1U);
      QCOMPARE(*storage_->head(space), 0U);
    }
    QCOMPARE(*storage_->head(space), 0U);
    QVERIFY(!storage_->snapshot(space)->has_value());
    QVERIFY(storage_->spacesOf(account)->empty());
  }

  void keepsMembersAndSnapshots() {
    const Id space = randomId();
    const Id account = randomId();
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.saveSnapshot(space, 4, "state").ok());
      QVERIFY(transaction.addMember(space, account).ok());
      QVERIFY(transaction.addMember(space, account).ok());
    });
    QCOMPARE(storage_->snapshot(space)->value(), std::string("state"));
    QCOMPARE(storage_->rosterVersion(space)->value(), 4U);
    QCOMPARE(*storage_->spacesOf(account), std::vector{space});
    write([&](server::Transaction& transaction) { QVERIFY(transaction.removeMember(space, account).ok()); });
    QVERIFY(storage_->spacesOf(account)->empty());
  }

  void requestsToJoinAreNumberedForGood() {
    const Id space = randomId();
    const Id ayla = randomId();
    const Id bas = randomId();
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.saveSnapshot(space, 1, "state").ok());
      QVERIFY(transaction.putJoin(space, ayla, "first").ok());
      QVERIFY(transaction.putJoin(space, bas, "second").ok());
      QVERIFY(transaction.putJoin(space, ayla, "third").ok());
    });
    auto joins = *storage_->joinsAfter(space, 0);
    QCOMPARE(joins.size(), 2U);
    QCOMPARE(joins[0].request, std::string("second"));
    QCOMPARE(joins[1].request, std::string("third"));
    const auto last = joins[1].number;
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.removeJoin(space, ayla).ok());
      QVERIFY(transaction.saveSnapshot(space, 2, "later").ok());
      QVERIFY(transaction.putJoin(space, ayla, "fourth").ok());
    });
    joins = *storage_->joinsAfter(space, last);
    QCOMPARE(joins.size(), 1U);
    QCOMPARE(joins[0].request, std::string("fourth"));
  }

  void isThereAfterReopening() {
    const Id space = randomId();
    const std::string incarnation = storage_->incarnation();
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.addEntry(space, placedAt(1, "one"), numbered(space, 1)).ok());
    });
    storage_.reset();
    storage_ = openStore(file_, key_);
    QVERIFY(storage_);
    QCOMPARE(*storage_->head(space), 1U);
    QCOMPARE(storage_->incarnation(), incarnation);
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
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.addEntry(space, placedAt(1, "a very recognisable body"), numbered(space, 1)).ok());
    });
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

  void aGroupThatFailsIsTriedOneByOne() {
    const Id space = randomId();
    std::atomic<int> kept = 0;
    std::atomic<int> undone = 0;
    server::GroupCommit writer(*storage_);
    std::latch first(1);
    // Holds the writer, so that the next ones come together in one group.
    QVERIFY(writer.submit(work(space, 1, kept, undone, [&] { first.wait(); })).ok());
    while (writer.waiting() > 0) QThread::msleep(1);
    QVERIFY(writer.submit(work(space, 2, kept, undone)).ok());
    QVERIFY(writer.submit(work(space, 2, kept, undone)).ok());  // the place is taken: the store refuses
    QVERIFY(writer.submit(work(space, 3, kept, undone)).ok());
    first.count_down();
    while (kept + undone < 4) QThread::msleep(1);
    QCOMPARE(kept.load(), 3);
    QCOMPARE(undone.load(), 1);
    QCOMPARE(*storage_->head(space), 3U);
    writer.stop();
    QVERIFY(!writer.submit(work(space, 4, kept, undone)).ok());
  }

  void tooMuchWaitingIsRefused() {
    std::atomic<int> kept = 0;
    std::atomic<int> undone = 0;
    server::GroupCommit writer(*storage_, {.waiting = 2, .waitingBytes = 1000, .group = 8});
    std::latch first(1);
    const Id space = randomId();
    QVERIFY(writer.submit(work(space, 1, kept, undone, [&] { first.wait(); })).ok());
    while (writer.waiting() > 0) QThread::msleep(1);
    auto large = work(space, 2, kept, undone);
    large.bytes = 2000;
    QCOMPARE(writer.submit(large).error().problem, Problem::Limited);
    QVERIFY(writer.submit(work(space, 2, kept, undone)).ok());
    QVERIFY(writer.submit(work(space, 3, kept, undone)).ok());
    QCOMPARE(writer.submit(work(space, 4, kept, undone)).error().problem, Problem::Limited);
    first.count_down();
  }

 private:
  void write(const std::function<void(server::Transaction&)>& change) {
    auto transaction = storage_->begin();
    QVERIFY(transaction.ok());
    change(**transaction);
    QVERIFY((*transaction)->commit().ok());
  }

  static server::Work work(const Id& space, std::uint64_t seq, std::atomic<int>& kept, std::atomic<int>& undone,
                           std::function<void()> before = {}) {
    server::Work work;
    work.write = [=](server::Transaction& transaction, server::SpaceCache&) {
      if (before) before();
      return transaction.addEntry(space, placedAt(seq, std::to_string(seq)), numbered(space, seq));
    };
    work.done = [&kept, &undone](const Result<void>& durable) { ++(durable ? kept : undone); };
    return work;
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::filesystem::path file_;
  crypto::Secret key_;
  std::unique_ptr<server::Storage> storage_;
};

QTEST_GUILESS_MAIN(StorageTest)
#include "storage_test.moc"
