#include "app/domain/rhythm/doubles.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

class DoublesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areFoundByMailOtherwiseByNameAndTown() {
    const std::vector<Named> all{{id(1), "Fatma Kaya", "Kocaeli", "fatma@kocaeli.example"},
                                 {id(2), "F. Kaya", "Izmit", "Fatma@Kocaeli.example"},
                                 {id(3), "FATMA KAYA", "kocaeli", ""},
                                 {id(4), "Fatma Kaya", "Amsterdam", ""},
                                 {id(5), "Fatma Kaya", "", ""}};
    const std::vector<Double> expected{{id(1), id(2), Sameness::Mail}, {id(1), id(3), Sameness::NameAndTown}};
    QCOMPARE(doublesAmong(all), expected);
  }

  void oneStandsForAnotherInTheEnd() {
    Aliases aliases;
    QVERIFY(aliases.add(id(3), id(2)).ok());
    QVERIFY(aliases.add(id(2), id(1)).ok());
    QCOMPARE(aliases.resolve(id(3)), id(1));
    QCOMPARE(aliases.resolve(id(4)), id(4));
    QCOMPARE(aliases.add(id(1), id(3)).error().problem, Problem::InvalidInput);
    QCOMPARE(aliases.add(id(5), id(5)).error().problem, Problem::InvalidInput);
  }
};

QTEST_APPLESS_MAIN(DoublesTest)
#include "doubles_test.moc"
