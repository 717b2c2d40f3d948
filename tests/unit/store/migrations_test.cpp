#include "app/store/migrations.h"

#include <QtTest>

#include "app/store/errors.h"
#include "app/store/store.h"

using namespace collega;
using namespace collega::store;

namespace {

int version(Database& database) {
  auto row = database.use("PRAGMA user_version");
  return row.next() ? static_cast<int>(row.number(0)) : -1;
}

bool hasTable(Database& database, const char* name) {
  return database.use("SELECT 1 FROM sqlite_schema WHERE name = ?", Text{name}).next();
}

const char* const one = "CREATE TABLE one (a)";
const char* const two = "CREATE TABLE two (b); INSERT INTO one VALUES (2)";
const char* const broken = "CREATE TABLE three (c); INSERT INTO nowhere VALUES (1)";

}  // namespace

class MigrationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyVersionBecomesTheNewest() {
    for (std::size_t from = 0; from <= migrations().size(); ++from) {
      Database database;
      migrate(database, migrations().first(from));
      QCOMPARE(version(database), static_cast<int>(from));
      migrate(database, migrations());
      QCOMPARE(version(database), storeVersion);
      QVERIFY(hasTable(database, "records"));
    }
  }

  void onlyWhatIsMissingRuns() {
    Database database;
    migrate(database, std::vector{one});
    migrate(database, std::vector{one, two});
    QCOMPARE(version(database), 2);
    QVERIFY(hasTable(database, "two"));
    migrate(database, std::vector{one, two});
    auto row = database.use("SELECT count(*) FROM one");
    QVERIFY(row.next());
    QCOMPARE(row.number(0), std::int64_t{1});
  }

  void aStepThatFailsLeavesTheVersionBefore() {
    Database database;
    const auto result = guarded([&] { migrate(database, std::vector{one, two, broken}); });
    QVERIFY(!result.ok());
    QCOMPARE(version(database), 2);
    QVERIFY(hasTable(database, "two"));
    QVERIFY(!hasTable(database, "three"));
  }

  void aNewerVersionIsRefusedAndNotTouched() {
    Database database;
    migrate(database, std::vector{one, two});
    const auto result = guarded([&] { migrate(database, std::vector{one}); });
    QCOMPARE(result.error().problem, Problem::NewerVersion);
    QCOMPARE(version(database), 2);
  }
};

QTEST_APPLESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
