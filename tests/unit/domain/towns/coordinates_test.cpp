// Where towns lie, by any of their names.
#include "app/domain/towns/coordinates.h"

#include <QtTest>
#include <array>
#include <string>

using namespace collega::domain;

class CoordinatesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void townsOfTheResearchAreKnown() {
    static constexpr std::array<std::pair<const char*, const char*>, 21> towns{
        {{"Alkmaar", "NL"},    {"Almelo", "NL"},    {"Amsterdam", "NL"}, {"Deventer", "NL"},   {"Haarlem", "NL"},
         {"Meppel", "NL"},     {"Rotterdam", "NL"}, {"Zeist", "NL"},     {"Al Hoceima", "MA"}, {"Berkane", "MA"},
         {"Casablanca", "MA"}, {"Imzouren", "MA"},  {"Larache", "MA"},   {"Bergama", "TR"},    {"Denizli", "TR"},
         {"Edirne", "TR"},     {"Emirdağ", "TR"},   {"Gaziantep", "TR"}, {"Istanbul", "TR"},   {"Kocaeli", "TR"},
         {"Lüleburgaz", "TR"}}};
    for (const auto& [town, country] : towns) QVERIFY2(whereIs(town, country).has_value(), town);
  }

  void anyNameWillDo() {
    const auto kocaeli = *whereIs("Kocaeli", "TR");
    for (const char* name : {"İzmit", "izmit", "IZMIT", "KOCAELI", "kocaelİ"}) {
      const auto found = whereIs(name, "TR");
      QVERIFY2(found.has_value(), name);
      QCOMPARE(found->longitude, kocaeli.longitude);
    }
    QVERIFY(whereIs("الدار البيضاء").has_value());
    QVERIFY(whereIs("emirdag").has_value());
  }

  void whatIsNotKnownIsNotGuessed() {
    QVERIFY(!whereIs("Nowhere"));
    QVERIFY(!whereIs(""));
    QVERIFY(!whereIs("Amsterdam", "TR"));
    QVERIFY(!whereIs("Amsterdam South"));
  }

  void townsLieInTheirCountries() {
    const auto haarlem = *whereIs("Haarlem");
    const auto larache = *whereIs("Larache");
    QVERIFY(haarlem.latitude > 50.7 && haarlem.latitude < 53.6 && haarlem.longitude > 3.3 && haarlem.longitude < 7.3);
    QVERIFY(larache.latitude > 27 && larache.latitude < 36 && larache.longitude > -14 && larache.longitude < -0.9);
  }
};

QTEST_GUILESS_MAIN(CoordinatesTest)
#include "coordinates_test.moc"
