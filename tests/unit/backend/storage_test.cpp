// What every Storage must do, run against the embedded store and against PostgreSQL.
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>

#include "backend-stub/services/group_commit.h"
#include "backend-stub/storage/embedded/embedded_storage.h"
#include "backend-stub/storage/postgres/pg_storage.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/temporary_postgres.h"

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

}  // namespace

// The same tests for each kind of store.
class StorageTest : public QObject {
  Q_OBJECT

 protected:
  // A new store, or the same one opened again.
  virtual std::unique_ptr<server::Storage> openNew() = 0;
  virtual std::unique_ptr<server::Storage> openAgain() = 0;

 private Q_SLOTS:
  void init() {
    storage_ = openNew();
    QVERIFY(storage_);
  }
  void cleanup() { storage_.reset(); }

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
    });
    // What follows an error in a transaction is the store's own affair: it is not committed.
    auto transaction = *storage_->begin();
    QVERIFY(!transaction->addEntry(space, placedAt(1, "other"), numbered(space, 2)).ok());
    transaction.reset();
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
    storage_ = openAgain();
    QVERIFY(storage_);
    QCOMPARE(*storage_->head(space), 1U);
    QCOMPARE(storage_->incarnation(), incarnation);
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

 protected:
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

  std::unique_ptr<server::Storage> storage_;
};

class EmbeddedStorageTest final : public StorageTest {
  Q_OBJECT

  std::unique_ptr<server::Storage> openNew() override {
    crypto::start();
    folder_ = std::make_unique<QTemporaryDir>();
    key_ = crypto::randomSecret(32);
    return openAgain();
  }
  std::unique_ptr<server::Storage> openAgain() override {
    return *server::createEmbeddedStorage(folder_->filePath(QStringLiteral("s.db")).toStdString(), key_);
  }

  std::unique_ptr<QTemporaryDir> folder_;
  crypto::Secret key_;
};

class PgStorageTest final : public StorageTest {
  Q_OBJECT

  std::unique_ptr<server::Storage> openNew() override {
    if (url_.empty() && !postgres_.start()) qFatal("no PostgreSQL: %s", qPrintable(postgres_.error()));
    url_ = postgres_.newDatabase();
    return openAgain();
  }
  std::unique_ptr<server::Storage> openAgain() override { return *server::createPgStorage(url_); }

 private Q_SLOTS:
  void twoServersHearEachOther() {
    const auto other = openAgain();
    std::mutex mutex;
    std::vector<std::pair<Id, std::vector<Id>>> heard;
    std::atomic<int> missed = 0;
    other->listen({[&](const server::Announcement& news) {
                     const std::lock_guard lock(mutex);
                     heard.emplace_back(news.space, news.newcomers);
                   },
                   [&] { ++missed; }});
    QTRY_COMPARE(missed.load(), 1);
    const Id space = randomId();
    const Id account = randomId();
    auto transaction = *storage_->begin();
    QVERIFY(transaction->announce({.space = space, .newcomers = {account}, .commits = {}}).ok());
    QVERIFY(transaction->commit().ok());
    const auto all = [&] {
      const std::lock_guard lock(mutex);
      return heard;
    };
    QTRY_COMPARE(all().size(), 2U);
    QCOMPARE(all()[0].first, space);
    QCOMPARE(all()[1].second, std::vector{account});
  }

  void aSpaceIsHeldByOneServerAtATime() {
    const auto other = openAgain();
    const Id space = randomId();
    write([&](server::Transaction& transaction) {
      QVERIFY(transaction.addEntry(space, placedAt(1, "one"), numbered(space, 1)).ok());
    });
    auto mine = *storage_->begin();
    QCOMPARE((*mine->hold(space))->head, 1U);
    std::atomic<std::uint64_t> seen = 0;
    std::thread waiting([&] {
      auto theirs = *other->begin();
      seen = (*theirs->hold(space))->head;
    });
    QTest::qSleep(200);
    QCOMPARE(seen.load(), 0U);
    QVERIFY(mine->addEntry(space, placedAt(2, "two"), numbered(space, 2)).ok());
    QVERIFY(mine->commit().ok());
    waiting.join();
    QCOMPARE(seen.load(), 2U);
  }

  // What was acknowledged is there when the database comes back, and the same store goes on with it.
  void aDatabaseThatDiesAndComesBack() {
    const Id space = randomId();
    std::uint64_t acknowledged = 0;
    for (int round = 0; round < 3; ++round) {
      for (int i = 0; i < 20; ++i) {
        write([&](server::Transaction& transaction) {
          const auto next = acknowledged + 1;
          QVERIFY(transaction.addEntry(space, placedAt(next, "entry"), numbered(space, next)).ok());
        });
        ++acknowledged;
      }
      auto open = *storage_->begin();
      QVERIFY(open->addEntry(space, placedAt(acknowledged + 1, "lost"), numbered(space, acknowledged + 1)).ok());
      postgres_.kill();
      QCOMPARE(open->commit().error().problem, Problem::Unreachable);
      open.reset();
      QCOMPARE(storage_->begin().error().problem, Problem::Unreachable);
      QVERIFY2(postgres_.start(), qPrintable(postgres_.error()));
      QCOMPARE(*storage_->head(space), acknowledged);
    }
  }

 private:
  TemporaryPostgres postgres_;
  std::string url_;
};

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  EmbeddedStorageTest embedded;
  PgStorageTest postgres;
  return QTest::qExec(&embedded, argc, argv) + QTest::qExec(&postgres, argc, argv);
}

#include "storage_test.moc"
