#include "app/session/zones.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

namespace {

std::int64_t moment(const char* local, const char* zone) {
  return *toMoment(*parseLocalTime(local), zone, session::systemZones());
}

}  // namespace

// The system's own table, held against what the law says.
class ZonesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void amsterdamHasSummerTime() {
    QCOMPARE(moment("2026-03-28T09:00", "Europe/Amsterdam"), 1774684800000);
    QCOMPARE(moment("2026-03-29T09:00", "Europe/Amsterdam"), 1774767600000);
    QCOMPARE(moment("2026-10-25T02:30", "Europe/Amsterdam"), 1792888200000);
    QCOMPARE(moment("2026-03-29T02:30", "Europe/Amsterdam"), 1774747800000);
  }

  void turkeyStaysAtThreeHours() {
    QCOMPARE(moment("2026-01-15T12:00", "Europe/Istanbul"), 1768467600000);
    QCOMPARE(moment("2026-07-15T12:00", "Europe/Istanbul"), 1784106000000);
  }

  void moroccoLeftItsHourAheadInSeptember2026() {
    const auto inWinter = systemOffset("Africa/Casablanca", 1796803200000);
    if (inWinter != 0) QSKIP("this computer's zone table is older than Morocco's change of 2026");
    QCOMPARE(moment("2026-09-19T09:00", "Africa/Casablanca"), 1789804800000);
    QCOMPARE(moment("2026-09-21T09:00", "Africa/Casablanca"), 1789981200000);
    QCOMPARE(moment("2027-02-20T09:00", "Africa/Casablanca"), 1803114000000);
  }

  void countriesWithOneZoneHaveIt() {
    QCOMPARE(session::zoneOfCountry("NL"), std::string("Europe/Amsterdam"));
    QCOMPARE(session::zoneOfCountry("TR"), std::string("Europe/Istanbul"));
    QCOMPARE(session::zoneOfCountry("MA"), std::string("Africa/Casablanca"));
    QCOMPARE(session::zoneOfCountry("US"), session::zoneOfCountry(""));
  }

  void thereIsNoZoneAtlantis() { QVERIFY(!session::systemZones()("Europe/Atlantis", 0)); }

 private:
  static int systemOffset(const char* zone, std::int64_t atMs) { return *session::systemZones()(zone, atMs); }
};

QTEST_GUILESS_MAIN(ZonesTest)
#include "zones_test.moc"
