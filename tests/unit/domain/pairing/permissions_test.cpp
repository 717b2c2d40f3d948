#include "app/domain/pairing/permissions.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

class PermissionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachTownAgreesForItself() {
    v1::Pair pair;
    QVERIFY(permit(pair, "Emirdağ", "Deputy mayor", "2026-11-01").ok());
    QVERIFY(!permissionOf(pair, "Haarlem"));
    QCOMPARE(permissionOf(pair, "EMIRDAG")->agreed_by(), std::string("Deputy mayor"));
    QVERIFY(permit(pair, "Haarlem", "Director", "2026-11-02").ok());
    QVERIFY(permit(pair, "emirdağ", "Mayor", "2026-11-03").ok());
    QCOMPARE(pair.permissions_size(), 2);
    QCOMPARE(permissionOf(pair, "Emirdağ")->agreed_by(), std::string("Mayor"));
    QCOMPARE(permit(pair, "Haarlem", " ", "2026-11-04").error().problem, Problem::InvalidInput);
  }

  void whoAgreedHears() {
    v1::Pair pair;
    QCOMPARE(report(pair, "Haarlem", "2027-01-01").error().problem, Problem::NotFound);
    QVERIFY(permit(pair, "Haarlem", "Director", "2026-11-02").ok());
    QVERIFY(report(pair, "Haarlem", "2027-01-01").ok());
    QCOMPARE(permissionOf(pair, "Haarlem")->reported_on(), std::string("2027-01-01"));
    QCOMPARE(permissionOf(pair, "Haarlem")->agreed_by(), std::string("Director"));
  }
};

QTEST_APPLESS_MAIN(PermissionsTest)
#include "permissions_test.moc"
