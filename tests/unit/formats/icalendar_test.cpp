// Calendars, read back by libical: the right moments over changes of the clocks, and the same thing when it comes
// again.
#include "app/formats/icalendar.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QTest>
#include <QTimeZone>
#include <memory>

using namespace collega;
using namespace std::chrono;
using formats::AllDay;
using formats::AtTime;
using formats::CalendarItem;

namespace {

const domain::ZoneRules rules = [](std::string_view name, std::int64_t atMs) -> std::optional<int> {
  const QTimeZone zone(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
  if (!zone.isValid()) return std::nullopt;
  return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC));
};

CalendarItem question(const std::string& due, const std::string& zone, const std::string& rule = {}) {
  CalendarItem item{.uid = "a1@collega",
                    .createdMs = 1'760'000'000'000,
                    .changedMs = 1'770'000'000'000,
                    .summary = "What became of it?"};
  item.when = AtTime{.at = *domain::parseLocalTime(due), .zone = zone, .recurrence = rule};
  item.reminder = minutes(0);
  item.question = true;
  return item;
}

std::string write(const std::vector<CalendarItem>& items, bool tasks = false, const std::string& language = "en") {
  auto text = formats::writeCalendar(items, {.name = "Collega", .language = language, .tasks = tasks}, rules);
  return text ? *text : "error: " + text.error().detail;
}

// A calendar that was read, with its own zones alone: libical's are not asked.
class Read {
 public:
  explicit Read(const std::string& text) : calendar_(icalparser_parse_string(text.c_str()), &icalcomponent_free) {}

  [[nodiscard]] icalcomponent* get() const { return calendar_.get(); }
  [[nodiscard]] icalcomponent* first(icalcomponent_kind kind) const {
    return icalcomponent_get_first_component(calendar_.get(), kind);
  }
  [[nodiscard]] int count(icalcomponent_kind kind) const {
    return icalcomponent_count_components(calendar_.get(), kind);
  }

  // The moments of a component, in UTC, as far as its rule goes.
  [[nodiscard]] QStringList moments(icalcomponent* component, int most = 20) const {
    QStringList found;
    auto* const property = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    auto start = icalproperty_get_dtstart(property);
    auto* const tzid = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    auto* const zone = icalcomponent_get_timezone(calendar_.get(), icalparameter_get_tzid(tzid));
    if (!zone) return {"no zone"};
    icaltime_set_timezone(&start, zone);
    auto* const rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
    if (!rule) return {iso(start, zone)};
    auto* const iterator = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
    for (int i = 0; i < most; ++i) {
      const auto next = icalrecur_iterator_next(iterator);
      if (icaltime_is_null_time(next)) break;
      found << iso(next, zone);
    }
    icalrecur_iterator_free(iterator);
    return found;
  }

 private:
  static QString iso(icaltimetype time, icaltimezone* zone) {
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, zone), Qt::UTC).toString(Qt::ISODate);
  }
  std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar_;
};

QByteArray valueOf(icalcomponent* component, icalproperty_kind kind) {
  auto* const property = icalcomponent_get_first_property(component, kind);
  return property ? QByteArray(icalproperty_get_value_as_string(property)) : QByteArray();
}

}  // namespace

class IcalendarTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theRightMomentInEveryZone_data();
  void theRightMomentInEveryZone();
  void keepsItsHourWhenTheClocksChange();
  void moroccoChangesOnce();
  void zonesAreShort();
  void aRuleEndsAtAMoment();
  void whatIsPutOffIsMovedOnce();
  void aVisitIsWholeDays();
  void aQuestionIsPrivateAndReminds();
  void tasksWhereTheyAreWanted();
  void textsOfAllLanguagesComeBack();
  void linesAreFoldedBetweenCharacters();
  void whatMakesNoSenseIsRefused();
};

void IcalendarTest::theRightMomentInEveryZone_data() {
  QTest::addColumn<QByteArray>("due");
  QTest::addColumn<QByteArray>("zone");
  QTest::addColumn<QString>("moment");
  const auto row = [](const char* due, const char* zone, const char* moment) {
    QTest::addRow("%s %s", zone, due) << QByteArray(due) << QByteArray(zone) << QString(moment);
  };
  row("2026-12-09T09:00", "Europe/Amsterdam", "2026-12-09T08:00:00Z");
  row("2026-07-09T09:00", "Europe/Amsterdam", "2026-07-09T07:00:00Z");
  row("2026-03-28T09:00", "Europe/Amsterdam", "2026-03-28T08:00:00Z");
  row("2026-03-29T09:00", "Europe/Amsterdam", "2026-03-29T07:00:00Z");
  row("2026-10-25T09:00", "Europe/Amsterdam", "2026-10-25T08:00:00Z");
  row("2026-01-15T09:00", "Europe/Istanbul", "2026-01-15T06:00:00Z");
  row("2026-07-15T09:00", "Europe/Istanbul", "2026-07-15T06:00:00Z");
  // +01 but for Ramadan (from 2026-02-15 until 2026-03-22), and +00 for good since 2026-09-20.
  row("2026-02-01T09:00", "Africa/Casablanca", "2026-02-01T08:00:00Z");
  row("2026-03-01T09:00", "Africa/Casablanca", "2026-03-01T09:00:00Z");
  row("2026-07-01T09:00", "Africa/Casablanca", "2026-07-01T08:00:00Z");
  row("2026-09-19T09:00", "Africa/Casablanca", "2026-09-19T08:00:00Z");
  row("2026-09-21T09:00", "Africa/Casablanca", "2026-09-21T09:00:00Z");
  row("2027-03-01T09:00", "Africa/Casablanca", "2027-03-01T09:00:00Z");
  row("2027-07-01T09:00", "Africa/Casablanca", "2027-07-01T09:00:00Z");
  row("2026-12-09T09:00", "UTC", "2026-12-09T09:00:00Z");
}

void IcalendarTest::theRightMomentInEveryZone() {
  QFETCH(QByteArray, due);
  QFETCH(QByteArray, zone);
  QFETCH(QString, moment);
  const Read read(write({question(due.toStdString(), zone.toStdString())}));
  QCOMPARE(read.moments(read.first(ICAL_VEVENT_COMPONENT)), QStringList{moment});
}

void IcalendarTest::keepsItsHourWhenTheClocksChange() {
  const Read read(write({question("2026-10-05T09:00", "Europe/Amsterdam", "FREQ=WEEKLY;COUNT=5")}));
  QCOMPARE(read.moments(read.first(ICAL_VEVENT_COMPONENT)),
           (QStringList{"2026-10-05T07:00:00Z", "2026-10-12T07:00:00Z", "2026-10-19T07:00:00Z", "2026-10-26T08:00:00Z",
                        "2026-11-02T08:00:00Z"}));
  // A rule without an end is right long after the years that were looked at.
  const Read yearly(write({question("2026-07-06T09:00", "Europe/Amsterdam", "FREQ=MONTHLY;INTERVAL=6;COUNT=40")}));
  const auto moments = yearly.moments(yearly.first(ICAL_VEVENT_COMPONENT), 40);
  QCOMPARE(moments[38], QStringLiteral("2045-07-06T07:00:00Z"));
  QCOMPARE(moments[39], QStringLiteral("2046-01-06T08:00:00Z"));
}

void IcalendarTest::moroccoChangesOnce() {
  const Read read(write({question("2026-09-01T09:00", "Africa/Casablanca", "FREQ=MONTHLY;COUNT=12")}));
  const auto moments = read.moments(read.first(ICAL_VEVENT_COMPONENT));
  QCOMPARE(moments.first(), QStringLiteral("2026-09-01T08:00:00Z"));
  for (int i = 1; i < 12; ++i) QVERIFY2(moments[i].endsWith("T09:00:00Z"), qPrintable(moments[i]));
}

void IcalendarTest::zonesAreShort() {
  const auto lines = [](const std::string& zone) {
    const auto text = QByteArray::fromStdString(write({question("2026-12-09T09:00", zone)}));
    const auto begin = text.indexOf("BEGIN:VTIMEZONE");
    return text.mid(begin, text.indexOf("END:VTIMEZONE") - begin).count('\n');
  };
  QVERIFY2(lines("Europe/Amsterdam") < 25, QByteArray::number(lines("Europe/Amsterdam")));
  QVERIFY2(lines("Europe/Istanbul") < 10, QByteArray::number(lines("Europe/Istanbul")));
  QVERIFY2(lines("Africa/Casablanca") < 45, QByteArray::number(lines("Africa/Casablanca")));
  // One zone for all that is in it.
  const Read read(
      write({question("2026-12-09T09:00", "Europe/Amsterdam"), question("2027-07-09T09:00", "Europe/Amsterdam"),
             question("2026-12-09T09:00", "Europe/Istanbul")}));
  QCOMPARE(read.count(ICAL_VTIMEZONE_COMPONENT), 2);
}

void IcalendarTest::aRuleEndsAtAMoment() {
  const auto until = [](const char* rule) {
    const Read read(write({question("2026-12-09T09:00", "Europe/Amsterdam", rule)}));
    return valueOf(read.first(ICAL_VEVENT_COMPONENT), ICAL_RRULE_PROPERTY);
  };
  QCOMPARE(until("FREQ=DAILY;UNTIL=20261212"), QByteArray("FREQ=DAILY;UNTIL=20261212T225900Z"));
  QCOMPARE(until("FREQ=DAILY;UNTIL=20261212T090000"), QByteArray("FREQ=DAILY;UNTIL=20261212T080000Z"));
  const Read read(write({question("2026-12-09T09:00", "Europe/Amsterdam", "FREQ=DAILY;UNTIL=20261212T090000")}));
  QCOMPARE(read.moments(read.first(ICAL_VEVENT_COMPONENT)).size(), 4);
}

void IcalendarTest::whatIsPutOffIsMovedOnce() {
  auto again = question("2026-12-09T09:00", "Europe/Amsterdam", "FREQ=WEEKLY;COUNT=3");
  std::get<AtTime>(again.when).putOff = domain::parseLocalTime("2026-12-11T09:00").ok()
                                            ? std::optional(*domain::parseLocalTime("2026-12-11T09:00"))
                                            : std::nullopt;
  const Read read(write({again}));
  QCOMPARE(read.count(ICAL_VEVENT_COMPONENT), 2);
  auto* const all = read.first(ICAL_VEVENT_COMPONENT);
  auto* const moved = icalcomponent_get_next_component(read.get(), ICAL_VEVENT_COMPONENT);
  QCOMPARE(read.moments(all).size(), 3);
  QCOMPARE(valueOf(moved, ICAL_RECURRENCEID_PROPERTY), QByteArray("20261209T090000"));
  QCOMPARE(read.moments(moved), QStringList{"2026-12-11T08:00:00Z"});
  QCOMPARE(valueOf(moved, ICAL_UID_PROPERTY), valueOf(all, ICAL_UID_PROPERTY));
  // What is asked once is there once.
  std::get<AtTime>(again.when).recurrence.clear();
  QCOMPARE(Read(write({again})).count(ICAL_VEVENT_COMPONENT), 1);
}

void IcalendarTest::aVisitIsWholeDays() {
  CalendarItem visit{.uid = "b2@collega",
                     .summary = "Working visit",
                     .location = "Kocaeli, by the sea",
                     .categories = {"fire safety"}};
  visit.when = AllDay{*domain::parseDay("2026-12-09"), *domain::parseDay("2026-12-11")};
  visit.reminder = days(7);
  const auto text = QByteArray::fromStdString(write({visit}));
  QVERIFY(text.contains("\r\nDTSTART;VALUE=DATE:20261209\r\n"));
  QVERIFY(text.contains("\r\nDTEND;VALUE=DATE:20261212\r\n"));
  QVERIFY(text.contains("TRIGGER:-P1W") || text.contains("TRIGGER:-P7D"));
  QVERIFY(!text.contains("VTIMEZONE"));
  QVERIFY(!text.contains("ATTENDEE"));
  QVERIFY(text.contains("\r\nLOCATION:Kocaeli\\, by the sea\r\n"));
  QVERIFY(text.contains("\r\nCATEGORIES:fire safety\r\n"));
}

void IcalendarTest::aQuestionIsPrivateAndReminds() {
  const auto text = write({question("2026-12-09T09:00", "Europe/Amsterdam")}, false, "nl");
  const Read read(text);
  auto* const event = read.first(ICAL_VEVENT_COMPONENT);
  QCOMPARE(valueOf(event, ICAL_UID_PROPERTY), QByteArray("a1@collega"));
  QCOMPARE(valueOf(event, ICAL_DTSTAMP_PROPERTY), QByteArray("20260202T024000Z"));
  QCOMPARE(valueOf(event, ICAL_CLASS_PROPERTY), QByteArray("PRIVATE"));
  QCOMPARE(valueOf(event, ICAL_TRANSP_PROPERTY), QByteArray("TRANSPARENT"));
  auto* const alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
  QVERIFY(alarm);
  QCOMPARE(valueOf(alarm, ICAL_ACTION_PROPERTY), QByteArray("DISPLAY"));
  QVERIFY(QByteArray::fromStdString(text).contains("SUMMARY;LANGUAGE=nl:"));
  // Written again, it is the same to the last byte.
  QCOMPARE(write({question("2026-12-09T09:00", "Europe/Amsterdam")}, false, "nl"), text);
}

void IcalendarTest::tasksWhereTheyAreWanted() {
  const Read read(write({question("2026-12-09T09:00", "Europe/Amsterdam", "FREQ=WEEKLY;COUNT=3")}, true));
  QCOMPARE(read.count(ICAL_VEVENT_COMPONENT), 0);
  auto* const task = read.first(ICAL_VTODO_COMPONENT);
  QVERIFY(task);
  QCOMPARE(valueOf(task, ICAL_DUE_PROPERTY), QByteArray("20261209T090000"));
  QCOMPARE(valueOf(task, ICAL_STATUS_PROPERTY), QByteArray("NEEDS-ACTION"));
  QCOMPARE(read.moments(task).size(), 3);
}

void IcalendarTest::textsOfAllLanguagesComeBack() {
  auto item = question("2026-12-09T09:00", "Europe/Amsterdam");
  item.summary = "ماذا فعلتم بما تعلمتم؟ İstanbul’da; a, b\\c\nEND:VEVENT\r\x01";
  item.description = "one\n\ntwo";
  const Read read(write({item}));
  QCOMPARE(read.count(ICAL_VEVENT_COMPONENT), 1);
  QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(read.first(ICAL_VEVENT_COMPONENT))),
           QStringLiteral("ماذا فعلتم بما تعلمتم؟ İstanbul’da; a, b\\c\nEND:VEVENT"));
  QCOMPARE(icalcomponent_get_description(read.first(ICAL_VEVENT_COMPONENT)), "one\n\ntwo");
}

void IcalendarTest::linesAreFoldedBetweenCharacters() {
  auto item = question("2026-12-09T09:00", "Europe/Amsterdam");
  for (int i = 0; i < 40; ++i) item.description += "تعلمنا في الدار البيضاء أكثر ";
  const auto lines = QByteArray::fromStdString(write({item})).split('\n');
  for (const auto& line : lines) {
    QVERIFY2(line.size() <= 76, line);
    QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
  }
}

void IcalendarTest::whatMakesNoSenseIsRefused() {
  QVERIFY(write({question("2026-12-09T09:00", "Atlantis/Port")}).starts_with("error: zone"));
  QVERIFY(write({question("2026-12-09T09:00", "Europe/Amsterdam", "FREQ=NEVER")}).starts_with("error: recurrence"));
}

QTEST_APPLESS_MAIN(IcalendarTest)
#include "icalendar_test.moc"
