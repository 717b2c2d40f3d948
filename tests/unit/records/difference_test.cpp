#include <QtTest>

#include "app/records/merge.h"
#include "tests/support/random_record.h"

using namespace collega;
using namespace collega::records;

namespace {

const Id record = *Id::from("0123456789abcdef");

}  // namespace

class DifferenceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIfEqual() {
    v1::Person person;
    person.set_name("A");
    person.add_themes("x");
    person.add_themes("y");
    v1::Person other = person;
    other.mutable_themes()->SwapElements(0, 1);  // a set has no order
    QVERIFY(!difference(record, 5, person.SerializeAsString(), other.SerializeAsString(), 3, 4));
    QVERIFY(!difference(record, 5, "", "", 3, 4));
  }

  void onlyWhatDiffers() {
    v1::Lesson before;
    before.set_seen("a");
    before.set_plan("p");
    before.add_themes("x");
    before.add_themes("y");
    v1::Lesson after = before;
    after.set_seen("b");
    after.clear_plan();
    after.mutable_themes()->RemoveLast();
    after.add_themes("z");
    const auto change = difference(record, 9, before.SerializeAsString(), after.SerializeAsString(), 3, 4);
    QVERIFY(change.has_value());
    QCOMPARE(change->base_seq(), std::uint64_t{3});
    QCOMPARE(change->made_at_ms(), std::int64_t{4});
    QCOMPARE(std::vector<std::uint32_t>(change->fields().begin(), change->fields().end()),
             (std::vector<std::uint32_t>{1, 3}));
    v1::Lesson values;
    QVERIFY(values.ParseFromString(change->values()));
    QCOMPARE(values.seen(), std::string("b"));
    QCOMPARE(change->set_changes_size(), 1);
    QCOMPARE(change->set_changes(0).added(0), std::string("z"));
    QCOMPARE(change->set_changes(0).removed(0), std::string("y"));
  }

  // Applied to what it was made from, a difference gives what it was made for: for every kind, whatever it holds.
  void makesAfterOutOfBefore() {
    test::Random random(11);
    for (const auto& kind : allKinds()) {
      for (int round = 0; round < 150; ++round) {
        const auto value = kind.make();
        if (round % 5 != 0) test::fillRandomly(*value, random);
        RecordState state;
        std::uint64_t seq = 1;
        for (int step = 0; step < 4; ++step) {
          test::fillRandomly(*value, random);
          const auto after = value->SerializeAsString();
          const auto change = difference(record, kind.number, state.bytes(), after, seq - 1, 0);
          if (!change) continue;
          const auto lost = applyChange(state, *change, {.seq = seq++, .account = {}, .device = record, .madeAtMs = 0});
          QVERIFY2(lost.ok(), kind.name.c_str());
          QVERIFY(lost->empty());
          QCOMPARE(test::normalised(kind, state.bytes()), test::normalised(kind, after));
          const auto reread = kind.make();
          QVERIFY(reread->ParseFromString(state.bytes()));
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(DifferenceTest)
#include "difference_test.moc"
