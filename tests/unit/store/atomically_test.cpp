// Several calls as one: all of them or none, wherever it fails.
#include <QTemporaryDir>
#include <QtTest>

#include "faults.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

namespace {

Error refused() { return {Problem::NotAllowed, "on second thoughts"}; }

}  // namespace

class AtomicallyTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TwoColleagues> both_;
  Store& store() { return both_->a.store(); }
  [[nodiscard]] const Id& space() const { return both_->space.id(); }

  Result<void> write(char letter) {
    const auto change = creation(idOf(letter), lesson(std::string(1, letter)));
    return store().change(space(), {&change, 1});
  }
  std::size_t count() { return must(store().count({})); }

 private Q_SLOTS:
  void init() { both_ = std::make_unique<TwoColleagues>(); }

  void allOrNothing() {
    QVERIFY(store().atomically([&] { return write('a').ok() ? write('b') : refused(); }).ok());
    QCOMPARE(count(), std::size_t{2});
    const auto before = everythingIn(store());
    const auto result = store().atomically([&]() -> Result<void> {
      COLLEGA_TRY(write('c'));
      COLLEGA_TRY(store().setSetting("name", "value"));
      return refused();
    });
    QCOMPARE(result.error(), refused());
    QCOMPARE(everythingIn(store()), before);
    QVERIFY(write('c').ok());  // what was rolled back can be done again
    QCOMPARE(both_->a.lessonAt(idOf('c')).seen(), std::string("c"));
  }

  void actsWithinActsJoin() {
    const auto before = everythingIn(store());
    const auto result = store().atomically([&]() -> Result<void> {
      COLLEGA_TRY(store().atomically([&] { return write('a'); }));
      return refused();
    });
    QVERIFY(!result.ok());
    QCOMPARE(everythingIn(store()), before);
  }

  void anInnerActThatFailedLeavesNothingInTheOuter() {
    const auto result = store().atomically([&]() -> Result<void> {
      COLLEGA_TRY(write('a'));
      const auto inner = store().atomically([&]() -> Result<void> {
        COLLEGA_TRY(write('b'));
        return refused();
      });
      return inner.ok() ? refused() : Result<void>();
    });
    QVERIFY(result.ok());
    QCOMPARE(count(), std::size_t{1});
  }

  void anExceptionIsAFailureToo() {
    const auto before = everythingIn(store());
    const auto result = store().atomically([&]() -> Result<void> {
      COLLEGA_TRY(write('a'));
      throw std::bad_alloc();
    });
    QCOMPARE(result.error().problem, Problem::TooLarge);
    QCOMPARE(everythingIn(store()), before);
  }

  void aFailureAtAnyRowLeavesNothing() {
    Faults faults(store());
    const auto act = [&]() -> Result<void> {
      COLLEGA_TRY(store().addIntent(space(), v1::ENTRY_KIND_INVITE, "body"));
      COLLEGA_TRY(write('a'));
      COLLEGA_TRY(store().setSetting("name", "value"));
      return write('a');
    };
    const auto failures = failEverywhere(store(), faults, [&] { return store().atomically(act).ok(); });
    QVERIFY2(failures > 4, qPrintable(QString::number(failures)));
    QCOMPARE(must(store().waitingCount()), std::size_t{3});
  }

  // SQLite ends the transaction itself then; what follows in the act must not be kept on its own.
  void nothingIsKeptAfterATransactionThatEndedByItself() {
    const auto before = everythingIn(store());
    databaseOf(store()).execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON main.intents BEGIN SELECT RAISE(ROLLBACK, 'over'); END");
    const auto result = store().atomically([&]() -> Result<void> {
      COLLEGA_TRY(write('a'));
      [[maybe_unused]] const auto lost = store().addIntent(space(), v1::ENTRY_KIND_INVITE, "body");
      return write('b');
    });
    QCOMPARE(result.error().problem, Problem::StorageFull);
    QCOMPARE(everythingIn(store()), before);
    QVERIFY(write('a').ok());
  }

  void aProfileThatCannotBeginIsNone() {
    crypto::start();
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.filePath("p").toStdString();
    const crypto::Secret passphrase("p");
    QCOMPARE(Store::create(folder, passphrase, [](Store&) { return refused(); }).error(), refused());
    QCOMPARE(Store::open(folder, passphrase).error().problem, Problem::NotAProfile);
    const auto begin = [](Store& store) { return store.setSetting("name", "value"); };
    QVERIFY(Store::create(folder, passphrase, begin).ok());
    QCOMPARE(*must(must(Store::open(folder, passphrase))->setting("name")), std::string("value"));
  }
};

QTEST_APPLESS_MAIN(AtomicallyTest)
#include "atomically_test.moc"
