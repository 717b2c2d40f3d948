#include "app/domain/follow_ups/digest.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

Day day(const char* text) { return *parseDay(text); }

DigestLine line(DigestKind kind, int number, int days, RhythmState state = RhythmState::Active) {
  return {kind, id(number), {}, {}, {}, days, state};
}

// The numbers of the ids, in order.
std::vector<Id> told(std::vector<DigestLine> lines, const char* since = "2026-11-20") {
  std::vector<Id> ids;
  for (const auto& each : digestOf({day("2026-11-23"), day(since), std::move(lines)}).lines) ids.push_back(each.id);
  return ids;
}

}  // namespace

class DigestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sinceTheLastOne_data() {
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("since");
    QTest::newRow("never: since yesterday") << ""
                                            << "2026-11-22";
    QTest::newRow("yesterday") << "2026-11-22"
                               << "2026-11-22";
    QTest::newRow("a week of silence") << "2026-11-16"
                                       << "2026-11-16";
    QTest::newRow("a fortnight at most") << "2026-11-01"
                                         << "2026-11-09";
    QTest::newRow("today already: still since yesterday") << "2026-11-23"
                                                          << "2026-11-22";
    QTest::newRow("a clock that was wrong") << "2027-01-01"
                                            << "2026-11-22";
  }
  void sinceTheLastOne() {
    QFETCH(QString, last);
    QFETCH(QString, since);
    const auto before = last.isEmpty() ? std::nullopt : std::optional(day(last.toUtf8()));
    QCOMPARE(QString::fromStdString(text(digestSince(before, day("2026-11-23")))), since);
  }

  void onlyTiesThatAreQuiet() {
    using S = RhythmState;
    QCOMPARE(told({line(DigestKind::Quiet, 1, 100, S::Cooling), line(DigestKind::Quiet, 2, 300, S::Dormant),
                   line(DigestKind::Quiet, 3, 400, S::Active), line(DigestKind::Quiet, 4, 400, S::Waking),
                   line(DigestKind::Quiet, 5, 400, S::Suspended), line(DigestKind::Quiet, 6, 400, S::Closed)}),
             (std::vector{id(2), id(1)}));
  }

  // Of 23 November, since the 20th: what came on the 21st and later, so up to two days old.
  void onlyLessonsThatAreNew() {
    QCOMPARE(told({line(DigestKind::Lesson, 1, 3), line(DigestKind::Lesson, 2, 2), line(DigestKind::Lesson, 3, 0)}),
             (std::vector{id(3), id(2)}));
  }

  void visitsOfTheNextSevenDays() {
    QCOMPARE(told({line(DigestKind::Visit, 1, 8), line(DigestKind::Visit, 2, 7), line(DigestKind::Visit, 3, 0),
                   line(DigestKind::Visit, 4, -1)}),
             (std::vector{id(3), id(2)}));
  }

  void whatWaitsLongestComesFirst() {
    QCOMPARE(told({line(DigestKind::Lesson, 1, 0), line(DigestKind::Proposal, 2, 3), line(DigestKind::FollowUp, 3, 0),
                   line(DigestKind::FollowUp, 4, 9), line(DigestKind::Bell, 5, 1), line(DigestKind::Visit, 6, 2),
                   line(DigestKind::Proposal, 7, 20)}),
             (std::vector{id(4), id(3), id(5), id(7), id(2), id(6), id(1)}));
  }

  void nothingIfThereIsNothing() { QVERIFY(told({}).empty()); }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "digest_test.moc"
