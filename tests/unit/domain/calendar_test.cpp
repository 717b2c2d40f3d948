#include "app/domain/calendar.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

namespace {

// Amsterdam in 2026, by hand: summer time from 29 March 01:00 UTC to 25 October 01:00 UTC. Kocaeli: UTC+3, always.
// Casablanca: UTC+1 until 20 September 2026 01:00 UTC, UTC since.
std::optional<int> rules(std::string_view zone, std::int64_t atMs) {
  constexpr int hour = 3600;
  if (zone == "Europe/Amsterdam") return atMs >= 1774746000000 && atMs < 1792890000000 ? 2 * hour : hour;
  if (zone == "Europe/Istanbul") return 3 * hour;
  if (zone == "Africa/Casablanca") return atMs < 1789866000000 ? hour : 0;
  return std::nullopt;
}

Day day(const char* text) { return *parseDay(text); }

std::int64_t moment(const char* local, const char* zone) { return *toMoment(*parseLocalTime(local), zone, rules); }

}  // namespace

class CalendarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void parsesDaysThatExist() {
    QCOMPARE(text(day("2026-12-09")), std::string("2026-12-09"));
    QCOMPARE(text(day("2024-02-29")), std::string("2024-02-29"));
    QCOMPARE(text(day("1999-08-17")), std::string("1999-08-17"));
    QCOMPARE(day("1970-01-02").time_since_epoch().count(), 1);
  }

  void refusesOthers_data() {
    QTest::addColumn<QString>("given");
    for (const char* given : {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "26-01-01",
                              "2026-12-09 ", "2026/12/09", "+026-12-09", "2026-12-0x", "-026-12-09"})
      QTest::newRow(given) << given;
  }
  void refusesOthers() {
    QFETCH(QString, given);
    const auto parsed = parseDay(given.toStdString());
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().problem, Problem::NoSuchDate);
  }

  void refusesTimesThatClocksDoNotShow_data() {
    QTest::addColumn<QString>("given");
    for (const char* given : {"2026-12-09T24:00", "2026-12-09T12:60", "2026-12-09 09:00", "2026-12-09T9:00",
                              "2026-12-09T09:00Z", "2026-02-30T09:00", "2026-12-09"})
      QTest::newRow(given) << given;
  }
  void refusesTimesThatClocksDoNotShow() {
    QFETCH(QString, given);
    QVERIFY(!parseLocalTime(given.toStdString()).ok());
  }

  void countsDays() {
    QCOMPARE(daysBetween(day("2026-02-27"), day("2026-03-01")), 2);
    QCOMPARE(daysBetween(day("2024-02-27"), day("2024-03-01")), 3);
    QCOMPARE(daysBetween(day("2026-01-01"), day("2025-12-25")), -7);
  }

  void clampsAtTheEndOfTheMonth() {
    QCOMPARE(text(addMonths(day("2026-11-30"), 3)), std::string("2027-02-28"));
    QCOMPARE(text(addMonths(day("2023-11-30"), 3)), std::string("2024-02-29"));
    QCOMPARE(text(addMonths(day("2026-08-31"), 6)), std::string("2027-02-28"));
    QCOMPARE(text(addMonths(day("2026-11-15"), 3)), std::string("2027-02-15"));
    QCOMPARE(text(addMonths(day("2026-03-31"), -1)), std::string("2026-02-28"));
  }

  void keepsTheWallClockOverSummerTime() {
    QCOMPARE(moment("2026-03-28T09:00", "Europe/Amsterdam"), 1774684800000);  // 08:00 UTC
    QCOMPARE(moment("2026-03-29T09:00", "Europe/Amsterdam"), 1774767600000);  // 07:00 UTC
    QCOMPARE(moment("2026-10-24T09:00", "Europe/Amsterdam"), 1792825200000);  // 07:00 UTC
    QCOMPARE(moment("2026-10-25T09:00", "Europe/Amsterdam"), 1792915200000);  // 08:00 UTC
  }

  void takesTheFirstOfATimeThatComesTwice() {
    // 02:30 on 25 October comes at 00:30 and at 01:30 UTC.
    QCOMPARE(moment("2026-10-25T02:30", "Europe/Amsterdam"), 1792888200000);
  }

  void shiftsATimeThatIsSkipped() {
    // 02:30 on 29 March does not come; an hour and a half past one is 03:30 summer time, 01:30 UTC.
    QCOMPARE(moment("2026-03-29T02:30", "Europe/Amsterdam"), 1774747800000);
  }

  void followsALawThatChanges() {
    QCOMPARE(moment("2026-09-19T09:00", "Africa/Casablanca"), 1789804800000);  // 08:00 UTC
    QCOMPARE(moment("2026-09-21T09:00", "Africa/Casablanca"), 1789981200000);  // 09:00 UTC
    QCOMPARE(moment("2026-07-01T09:00", "Europe/Istanbul"), moment("2026-07-01T06:00", "Africa/Casablanca") + 3600000);
  }

  void comesBackToTheSameTime() {
    for (const char* local : {"2026-01-31T23:59", "2026-03-29T03:00", "2026-10-25T02:30", "1999-08-17T03:02"}) {
      const auto back = toLocal(moment(local, "Europe/Amsterdam"), "Europe/Amsterdam", rules);
      QCOMPARE(text(*back), std::string(local));
    }
    QCOMPARE(text(*toLocal(-1, "Europe/Istanbul", rules)), std::string("1970-01-01T02:59"));
  }

  void saysThatThereIsNoSuchZone() {
    const auto there = toMoment(*parseLocalTime("2026-12-09T09:00"), "Europe/Nowhere", rules);
    QCOMPARE(there.error().problem, Problem::InvalidInput);
    QVERIFY(!toLocal(0, "Europe/Nowhere", rules).ok());
  }
};

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendar_test.moc"
