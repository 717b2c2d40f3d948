#include "app/domain/coordinators/backing.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

v1::Backing asked() {
  v1::Backing backing;
  backing.set_initiative("A repair café for young people");
  backing.set_town("Emirdağ");
  backing.set_state(v1::BACKING_STATE_ASKED);
  backing.set_asked_on("2026-09-01");
  backing.set_asked_by(id(1).bytes());
  return backing;
}

Day day(const char* text) { return *parseDay(text); }

}  // namespace

class BackingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyTheTownOrACoordinatorAnswers_data() {
    QTest::addColumn<int>("person");
    QTest::addColumn<QString>("town");
    QTest::addColumn<bool>("coordinator");
    QTest::addColumn<bool>("may");
    QTest::newRow("of the town") << 2 << "EMIRDAG" << false << true;
    QTest::newRow("of another town") << 2 << "Haarlem" << false << false;
    QTest::newRow("a coordinator of another town") << 2 << "Haarlem" << true << true;
    QTest::newRow("who asked") << 1 << "Emirdağ" << false << false;
  }
  void onlyTheTownOrACoordinatorAnswers() {
    QFETCH(int, person);
    QFETCH(QString, town);
    QFETCH(bool, coordinator);
    const Answerer answerer{id(static_cast<std::uint8_t>(person)), town.toStdString(), coordinator};
    auto backing = asked();
    const auto done = answer(backing, answerer, true, "Yes", day("2026-09-08"));
    QTEST(done.ok(), "may");
    if (!done) QCOMPARE(done.error().problem, Problem::NotAllowed);
    QTEST(!isOpen(backing), "may");
  }

  void itStaysOpenUntilTheTownAnswers() {
    auto backing = asked();
    QVERIFY(isOpen(backing));
    QCOMPARE(daysWaited(backing, day("2026-11-23")), std::optional(83));
    const Answerer townsman{id(2), "Emirdağ", false};
    QCOMPARE(answer(backing, townsman, false, "  ", day("2026-11-23")).error().problem, Problem::InvalidInput);
    QVERIFY(isOpen(backing));
    QVERIFY(answer(backing, townsman, false, "No room for it", day("2026-11-24")).ok());
    QCOMPARE(backing.state(), v1::BACKING_STATE_REFUSED);
    QCOMPARE(backing.answered_on(), std::string("2026-11-24"));
    QCOMPARE(backing.answered_by(), id(2).bytes());
    QCOMPARE(daysWaited(backing, day("2027-01-01")), std::optional(84));
    QCOMPARE(answer(backing, townsman, true, "", day("2026-11-25")).error().problem, Problem::NotAllowed);
  }

  void withoutADayNobodyKnowsHowLong() {
    auto backing = asked();
    backing.clear_asked_on();
    QCOMPARE(daysWaited(backing, day("2026-11-23")), std::optional<int>());
  }
};

QTEST_APPLESS_MAIN(BackingTest)
#include "backing_test.moc"
