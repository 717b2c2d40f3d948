#include "app/domain/follow_ups/recurrence.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

namespace {

LocalTime local(const char* text) { return *parseLocalTime(text); }

// The first five times, with the first itself where the rule has it.
QStringList timesOf(const char* rule, const char* first) {
  QStringList times;
  for (auto after = local(first); times.size() < 5;) {
    const auto next = nextOccurrence(rule, local(first), after);
    if (!next) break;
    times << QString::fromStdString(text(*next));
    after = *next;
  }
  return times;
}

// By law: Amsterdam's clocks go back on 25 October 2026 at 01:00 UTC and forward on 28 March 2027 at 01:00 UTC;
// Istanbul's stay at +3; Casablanca's went from +1 to +0 on 20 September 2026 at 01:00 UTC.
std::optional<int> rules(std::string_view zone, std::int64_t atMs) {
  constexpr int hour = 3600;
  if (zone == "Europe/Amsterdam") return atMs >= 1792890000000 && atMs < 1806195600000 ? hour : 2 * hour;
  if (zone == "Europe/Istanbul") return 3 * hour;
  if (zone == "Africa/Casablanca") return atMs < 1789866000000 ? hour : 0;
  return std::nullopt;
}

std::int64_t hoursBetween(const char* rule, const char* first, const char* zone) {
  const auto next = *nextOccurrence(rule, local(first), local(first));
  return (*toMoment(next, zone, rules) - *toMoment(local(first), zone, rules)) / 3'600'000;
}

}  // namespace

class RecurrenceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comesAgain_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("times");
    // 5 October 2026 is a Monday.
    QTest::newRow("every week") << "FREQ=WEEKLY"
                                << "2026-10-05T09:00"
                                << "2026-10-12T09:00 2026-10-19T09:00 2026-10-26T09:00 2026-11-02T09:00 "
                                   "2026-11-09T09:00";
    QTest::newRow("every other week, on two days") << "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE"
                                                   << "2026-10-05T09:00"
                                                   << "2026-10-07T09:00 2026-10-19T09:00 2026-10-21T09:00 "
                                                      "2026-11-02T09:00 2026-11-04T09:00";
    QTest::newRow("the last working day of the month") << "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
                                                       << "2026-10-30T16:30"
                                                       << "2026-11-30T16:30 2026-12-31T16:30 2027-01-29T16:30 "
                                                          "2027-02-26T16:30 2027-03-31T16:30";
    QTest::newRow("a day that not every month has") << "FREQ=MONTHLY"
                                                    << "2026-10-31T09:00"
                                                    << "2026-12-31T09:00 2027-01-31T09:00 2027-03-31T09:00 "
                                                       "2027-05-31T09:00 2027-07-31T09:00";
    QTest::newRow("a leap day") << "FREQ=YEARLY"
                                << "2028-02-29T09:00"
                                << "2032-02-29T09:00 2036-02-29T09:00 2040-02-29T09:00 2044-02-29T09:00 "
                                   "2048-02-29T09:00";
    QTest::newRow("three times in all") << "FREQ=DAILY;COUNT=3"
                                        << "2026-10-05T09:00"
                                        << "2026-10-06T09:00 2026-10-07T09:00";
    QTest::newRow("until a day") << "FREQ=WEEKLY;UNTIL=20261019T235959Z"
                                 << "2026-10-05T09:00"
                                 << "2026-10-12T09:00 2026-10-19T09:00";
    // The first is a Tuesday.
    QTest::newRow("a first that is not of the rule") << "FREQ=WEEKLY;BYDAY=MO;COUNT=3"
                                                     << "2026-10-06T09:00"
                                                     << "2026-10-12T09:00 2026-10-19T09:00 2026-10-26T09:00";
  }
  void comesAgain() {
    QFETCH(QString, rule);
    QFETCH(QString, first);
    QFETCH(QString, times);
    QCOMPARE(timesOf(rule.toLatin1(), first.toLatin1()).join(' '), times);
    QCOMPARE(*checkedRule(rule.toStdString(), local(first.toLatin1())), rule.toStdString());
  }

  void goesOnFromTheMiddle() {
    const auto first = local("2026-10-05T09:00");
    QCOMPARE(text(*nextOccurrence("FREQ=WEEKLY;COUNT=4", first, local("2026-10-15T12:00"))), "2026-10-19T09:00");
    QVERIFY(!nextOccurrence("FREQ=WEEKLY;COUNT=4", first, local("2026-10-26T09:00")));
  }

  // 168 hours are a week; 24 are a day.
  void keepsItsHourWhenTheClocksChange() {
    QCOMPARE(hoursBetween("FREQ=WEEKLY", "2026-10-19T09:00", "Europe/Amsterdam"), 169);
    QCOMPARE(hoursBetween("FREQ=WEEKLY", "2027-03-22T09:00", "Europe/Amsterdam"), 167);
    QCOMPARE(hoursBetween("FREQ=DAILY", "2026-10-24T09:00", "Europe/Amsterdam"), 25);
    QCOMPARE(hoursBetween("FREQ=WEEKLY", "2026-10-19T09:00", "Europe/Istanbul"), 168);
    QCOMPARE(hoursBetween("FREQ=WEEKLY", "2027-03-22T09:00", "Europe/Istanbul"), 168);
    QCOMPARE(hoursBetween("FREQ=WEEKLY", "2026-09-14T09:00", "Africa/Casablanca"), 169);
    QCOMPARE(hoursBetween("FREQ=DAILY", "2026-09-19T09:00", "Africa/Casablanca"), 25);
    QCOMPARE(hoursBetween("FREQ=WEEKLY", "2026-10-19T09:00", "Africa/Casablanca"), 168);
  }

  // 02:30 does not come on 28 March 2027: it is asked at 03:30, and a week later at 02:30 again.
  void anHourThatIsSkippedComesBack() {
    const auto skipped = *nextOccurrence("FREQ=WEEKLY", local("2027-03-21T02:30"), local("2027-03-21T02:30"));
    QCOMPARE(text(skipped), std::string("2027-03-28T02:30"));
    QCOMPARE(*toMoment(skipped, "Europe/Amsterdam", rules), 1806197400000);  // 01:30 UTC
    QCOMPARE(text(*nextOccurrence("FREQ=WEEKLY", local("2027-03-21T02:30"), skipped)), std::string("2027-04-04T02:30"));
  }

  void isWrittenInCapitals() {
    QCOMPARE(*checkedRule("RRULE:freq=weekly;byday=mo", local("2026-10-05T09:00")),
             std::string("FREQ=WEEKLY;BYDAY=MO"));
  }

  void saysWhatIsWrong_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("names");
    const std::pair<const char*, const char*> all[] = {{"", "recurrence"},
                                                       {"every monday", "EVERY MONDAY"},
                                                       {"FREQ=FORTNIGHTLY", "FREQ=FORTNIGHTLY"},
                                                       {"FREQ=HOURLY", "FREQ=HOURLY"},
                                                       {"FREQ", "FREQ"},
                                                       {"INTERVAL=2", "INTERVAL=2"},
                                                       {"FREQ=DAILY;INTERVAL=0", "INTERVAL=0"},
                                                       {"FREQ=DAILY;INTERVAL=2x", "INTERVAL=2X"},
                                                       {"FREQ=DAILY;INTERVAL=70000", "INTERVAL=70000"},
                                                       {"FREQ=DAILY;COUNT=99999999999", "COUNT=99999999999"},
                                                       {"FREQ=DAILY;UNTIL=20261399", "UNTIL=20261399"},
                                                       {"FREQ=DAILY;UNTIL=soon", "UNTIL=SOON"},
                                                       {"FREQ=DAILY;BYHOUR=9,17", "BYHOUR=9,17"},
                                                       {"FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32"},
                                                       {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "BYMONTHDAY=30"},
                                                       {"FREQ=WEEKLY;BYDAY=XX", "BYDAY=XX"},
                                                       {"FREQ=DAILY;FREQ=WEEKLY", "FREQ=WEEKLY"},
                                                       {"FREQ=DAILY;COUNT=3;UNTIL=20270101", "COUNT=3"},
                                                       {"FREQ=DAILY;COUNT=1", "nothing comes after"},
                                                       {"FREQ=DAILY;UNTIL=20261004", "nothing comes after"},
                                                       {"FREQ=DAILY;RSCALE=HEBREW", "RSCALE"}};
    for (const auto& [rule, names] : all) QTest::newRow(rule) << rule << names;
  }
  void saysWhatIsWrong() {
    QFETCH(QString, rule);
    QFETCH(QString, names);
    const auto checked = checkedRule(rule.toStdString(), local("2026-10-05T09:00"));
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().problem, Problem::InvalidInput);
    QVERIFY2(QString::fromStdString(checked.error().detail).contains(names), checked.error().detail.c_str());
  }
};

QTEST_APPLESS_MAIN(RecurrenceTest)
#include "recurrence_test.moc"
