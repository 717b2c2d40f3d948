#include <QtTest>

#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

class ConflictsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TwoColleagues> both_;
  [[nodiscard]] const Id& space() const { return both_->space.id(); }

  // Both change the same field without having read the other: b's words stand later.
  void disagree() {
    both_->a.write(space(), idOf('l'), lesson("first"));
    both_->a.push(both_->space);
    both_->both();
    both_->a.write(space(), idOf('l'), lesson("from amsterdam"));
    both_->b.write(space(), idOf('l'), lesson("from kocaeli"));
    both_->a.push(both_->space);
    both_->b.pull(both_->space);
    both_->b.push(both_->space);
    both_->both();
  }

 private Q_SLOTS:
  void init() { both_ = std::make_unique<TwoColleagues>(); }

  void theOverwrittenValueIsKeptOnBothSides() {
    disagree();
    for (auto* replica : {&both_->a, &both_->b}) {
      QCOMPARE(replica->lessonAt(idOf('l')).seen(), std::string("from kocaeli"));
      QVERIFY(must((*replica)->record(idOf('l')))->conflicted);
      const auto conflicts = must((*replica)->conflicts());
      QCOMPARE(conflicts.size(), std::size_t{1});
      const auto& overwritten = conflicts[0].overwritten;
      v1::Lesson lost;
      QVERIFY(lost.ParseFromString(overwritten.slice));
      QCOMPARE(lost.seen(), std::string("from amsterdam"));
      QCOMPARE(overwritten.field, 1U);
      QCOMPARE(overwritten.lost.account, both_->amsterdam.id());
      QCOMPARE(overwritten.won.account, both_->kocaeli.id());
      QCOMPARE(conflicts[0].record, idOf('l'));
      QCOMPARE(conflicts[0].space, space());
    }
    QVERIFY(must(both_->a->conflicts(idOf('x'))).empty());
    QCOMPARE(must(both_->a->conflicts(idOf('l'))).size(), std::size_t{1});
  }

  void writingItAgainSettlesItHereAtOnceAndThereLater() {
    disagree();
    both_->a.write(space(), idOf('l'), lesson("both"));
    QVERIFY(must(both_->a->conflicts()).empty());
    QVERIFY(!must(both_->a->record(idOf('l')))->conflicted);
    QCOMPARE(must(both_->b->conflicts()).size(), std::size_t{1});
    both_->a.push(both_->space);
    both_->both();
    QVERIFY(must(both_->a->conflicts()).empty() && must(both_->b->conflicts()).empty());
    QVERIFY(!must(both_->b->record(idOf('l')))->conflicted);
  }

  void anotherFieldDoesNotSettleIt() {
    disagree();
    auto value = both_->a.lessonAt(idOf('l'));
    value.set_plan("a plan");
    both_->a.write(space(), idOf('l'), value);
    both_->a.push(both_->space);
    both_->both();
    QCOMPARE(must(both_->a->conflicts()).size(), std::size_t{1});
    QCOMPARE(must(both_->b->conflicts()).size(), std::size_t{1});
  }

  void differentFieldsAreNoConflict() {
    both_->a.write(space(), idOf('l'), lesson("first"));
    both_->a.push(both_->space);
    both_->both();
    auto plan = lesson("first");
    plan.set_plan("p");
    both_->a.write(space(), idOf('l'), plan);
    both_->b.write(space(), idOf('l'), lesson("second"));
    both_->a.push(both_->space);
    both_->b.pull(both_->space);
    both_->b.push(both_->space);
    both_->both();
    QVERIFY(must(both_->a->conflicts()).empty());
    QCOMPARE(both_->a.lessonAt(idOf('l')).plan() + both_->b.lessonAt(idOf('l')).seen(), std::string("psecond"));
  }

  void anEditKeepsARecordThatSomebodyDeletedMeanwhile() {
    both_->a.write(space(), idOf('l'), lesson("first"));
    both_->a.push(both_->space);
    both_->both();
    both_->a.remove(space(), idOf('l'));
    both_->b.write(space(), idOf('l'), lesson("still wanted"));
    both_->a.push(both_->space);
    both_->b.pull(both_->space);
    QVERIFY(must(both_->b->record(idOf('l')))->deleted == false);
    both_->b.push(both_->space);
    both_->both();
    QVERIFY(!must(both_->a->record(idOf('l')))->deleted);
    const auto conflicts = must(both_->a->conflicts());
    QCOMPARE(conflicts.size(), std::size_t{1});
    QCOMPARE(conflicts[0].overwritten.field, 0U);
    both_->a.remove(space(), idOf('l'));  // now knowing the edit
    both_->a.push(both_->space);
    both_->both();
    QVERIFY(must(both_->b->record(idOf('l')))->deleted);
    QVERIFY(must(both_->b->conflicts()).empty());
  }
};

QTEST_APPLESS_MAIN(ConflictsTest)
#include "conflicts_test.moc"
