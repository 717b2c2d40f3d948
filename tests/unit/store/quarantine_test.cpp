// What does not verify is set aside: once, with who and why, and no longer than it has to be.
#include <QtTest>

#include "app/store/migrations.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

class QuarantineTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TwoColleagues> both_;
  Replica& b() { return both_->b; }
  [[nodiscard]] const Id& space() const { return both_->space.id(); }

  // The next entry of Amsterdam's, placed.
  v1::Placed next(const std::string& text) {
    both_->a.write(space(), idOf('l'), lesson(text));
    both_->a.push(both_->space);
    both_->a.pull(both_->space);
    return both_->space.entries().back();
  }
  std::vector<Quarantined> aside() { return must(b()->quarantined(space())); }

 private Q_SLOTS:
  void init() { both_ = std::make_unique<TwoColleagues>(); }

  void theSameEntryStandsThereOnce() {
    QVERIFY(aside().empty());
    const auto placed = next("bad");
    for (int i = 0; i < 3; ++i) must(b()->quarantine(space(), placed, "does not open"));
    must(b()->quarantine(space(), next("worse"), "does not open either"));
    QCOMPARE(aside().size(), std::size_t{2});
    const auto first = aside().front();
    QCOMPARE(first.seq, placed.seq());
    QCOMPARE(first.reason, std::string("does not open"));
    QCOMPARE(first.account, both_->amsterdam.id());
    QCOMPARE(first.device, both_->amsterdam.device.id);
    QCOMPARE(first.writtenAtMs, testNowMs);
    QCOMPARE(b()->quarantined(idOf('x')).error().problem, Problem::NotFound);
  }

  void garbageIsSetAsideToo() {
    v1::Placed garbage;
    garbage.set_seq(3);
    garbage.mutable_entry()->set_head("\xff\xff");
    must(b()->quarantine(space(), garbage, "no entry"));
    QCOMPARE(aside().size(), std::size_t{1});
    QVERIFY(aside().front().account.isNull());
    QCOMPARE(aside().front().writtenAtMs, std::int64_t{0});
  }

  void whatVerifiesLaterIsTakenBack() {
    auto broken = next("good");
    broken.mutable_chain()->at(3) ^= 1;
    must(b()->quarantine(space(), broken, "the chain is broken"));
    b().pull(both_->space);
    QVERIFY(aside().empty());
  }

  void whatIsKeptButDoesNotOpenStaysAside() {
    const auto placed = next("sealed wrongly");
    must(b()->quarantine(space(), placed, "does not open"));
    auto state = b().state(space());
    auto page = b().page(both_->space, state);
    page.back().changes.clear();
    must(b()->replay(state, page));
    QCOMPARE(aside().size(), std::size_t{1});
  }

  // As after going back in a ledger that comes again as it was.
  void whatWasSetAsideAndStandsThereIsNotAside() {
    const auto placed = next("read once more");
    must(b()->quarantine(space(), placed, "the server went on without this"));
    b().pull(both_->space);
    QVERIFY(aside().empty());
  }

  void aMalformedChangeIsSetAsideOnce() {
    next("a lesson");
    auto state = b().state(space());
    auto page = b().page(both_->space, state);
    auto bad = page.back().changes.front();
    bad.set_values("\x0a\x01\xff");  // not UTF-8
    page.back().changes = {bad, bad};
    must(b()->replay(state, page));
    QCOMPARE(aside().size(), std::size_t{1});
  }

  void rowsFromBeforeCountOnce() {
    Database database;
    migrate(database, migrations().first(1));
    database.execute(
        "INSERT INTO spaces (number, id) VALUES (1, x'00');"
        "INSERT INTO quarantine (space, seq, placed, reason) VALUES (1, 5, x'01', 'a'), (1, 5, x'01', 'a'), "
        "(1, 6, x'02', 'b')");
    migrate(database, migrations());
    auto row = database.use("SELECT group_concat(seq || reason) FROM quarantine");
    QVERIFY(row.next());
    QCOMPARE(row.bytes(0), std::string("5a,6b"));
  }
};

QTEST_APPLESS_MAIN(QuarantineTest)
#include "quarantine_test.moc"
