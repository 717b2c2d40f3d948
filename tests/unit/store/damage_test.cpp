// A damaged page anywhere in the database is reported when it is touched, or was never needed: no wrong answer, no end.
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "app/store/folder.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

namespace {

constexpr std::size_t pageBytes = 4096;

// All that can be read, in one text; or the first problem.
Result<std::string> readAll(Store& store, const Id& space) {
  std::string all;
  COLLEGA_ASSIGN(rows, store.list({.order = Order::ById}));
  for (const auto& row : rows) {
    all += row.id.hex() + row.bytes;
    COLLEGA_ASSIGN(items, store.history(space, row.id));
    for (const auto& item : items) all += item.change.values();
  }
  COLLEGA_ASSIGN(hits, store.search("les", 0));
  for (const auto& hit : hits) all += hit.row.id.hex();
  COLLEGA_ASSIGN(entries, store.entries(space, 0, 0));
  for (const auto& entry : entries) all += entry.entry().body();
  COLLEGA_ASSIGN(waiting, store.waiting(space, 0));
  for (const auto& change : waiting) all += change.change.values();
  COLLEGA_ASSIGN(spaces, store.spaces());
  return all + std::to_string(spaces.size());
}

}  // namespace

class DamageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aDamagedPageIsReportedOrNotNeeded() {
    crypto::start();
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.filePath("p").toStdString();
    const crypto::Secret passphrase("p");
    Someone someone = Someone::random();
    auto space = TestSpace::found(someone);
    std::string intact;
    {
      Replica replica(someone, must(Store::create(folder, passphrase)));
      replica.pull(space);
      for (char letter = 'a'; letter < 'u'; ++letter) {
        replica.write(space.id(), idOf(letter), lesson("lesson " + std::string(300, letter)));
        if (letter % 4 == 0) replica.push(space), replica.pull(space);
      }
      intact = must(readAll(replica.store(), space.id()));
    }
    const auto file = ProfileFiles(folder).database;
    const auto good = readFile(file);
    const auto pages = good.size() / pageBytes;
    QVERIFY(pages > 20);
    std::size_t reported = 0;
    for (std::size_t page = 0; page < pages; ++page) {
      auto bad = good;
      bad[page * pageBytes + (page * 37) % pageBytes] ^= 1;
      std::ofstream(file, std::ios::binary) << bad;
      auto store = Store::open(folder, passphrase);
      auto read = store.ok() ? readAll(**store, space.id()) : Result<std::string>(store.error());
      if (read.ok()) {
        QCOMPARE(*read, intact);
      } else {
        QCOMPARE(read.error().problem, Problem::Damaged);
        ++reported;
      }
    }
    QVERIFY2(reported * 2 > pages, qPrintable(QString::number(reported)));
    std::ofstream(file, std::ios::binary) << good;
    QCOMPARE(must(readAll(*must(Store::open(folder, passphrase)), space.id())), intact);
  }

  void aTruncatedDatabaseIsReported() {
    crypto::start();
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.filePath("p").toStdString();
    const crypto::Secret passphrase("p");
    must(Store::create(folder, passphrase));
    const auto file = ProfileFiles(folder).database;
    const auto good = readFile(file);
    for (const auto size : {std::size_t{0}, std::size_t{100}, pageBytes, good.size() / 2}) {
      std::ofstream(file, std::ios::binary) << good.substr(0, size);
      auto store = Store::open(folder, passphrase);
      auto read = store.ok() ? readAll(**store, idOf('s')) : Result<std::string>(store.error());
      QVERIFY(!read.ok());
      QVERIFY2(read.error().problem == Problem::Damaged, std::to_string(size).c_str());
      store = Error{};
    }
  }
};

QTEST_APPLESS_MAIN(DamageTest)
#include "damage_test.moc"
