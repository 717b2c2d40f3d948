#include "app/domain/wording.h"

#include <QtTest>

using namespace collega::domain;

class WordingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comparesTowns() {
    QVERIFY(sameWords("Emirdağ", "EMIRDAG"));
    QVERIFY(sameWords("Al Hoceima", "al-hoceima"));
    QVERIFY(sameWords("ISPARTA", "ısparta"));
    QVERIFY(sameWords("الحُسَيْمَة", "الحسيمه"));
    QVERIFY(!sameWords("Amsterdam", "Rotterdam"));
    QVERIFY(!sameWords("Zeist", "Zeist Noord"));
  }

  void findsWhatIsAkin_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("are");
    QTest::newRow("same") << "fire safety"
                          << "Fire Safety" << true;
    QTest::newRow("part") << "hazardous materials"
                          << "hazardous materials response" << true;
    QTest::newRow("ending") << "building inspection"
                            << "inspections of buildings" << true;
    QTest::newRow("little words") << "safety of the port"
                                  << "port safety" << true;
    QTest::newRow("one common word of two") << "waste management"
                                            << "water management" << false;
    QTest::newRow("none") << "youth work"
                          << "waste" << false;
    QTest::newRow("short beginnings") << "art"
                                      << "articles" << false;
    QTest::newRow("empty") << ""
                           << "waste" << false;
    QTest::newRow("both empty") << ""
                                << "" << false;
    QTest::newRow("turkish") << "yangın güvenliği"
                             << "YANGIN GÜVENLİĞİ" << true;
    QTest::newRow("french") << "Sécurité incendie"
                            << "securite d'incendies" << true;
    QTest::newRow("arabic") << "السَّلامة"
                            << "السلامه" << true;
  }
  void findsWhatIsAkin() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, are);
    QCOMPARE(akin(one.toStdString(), other.toStdString()), are);
    QCOMPARE(akin(other.toStdString(), one.toStdString()), are);
  }
};

QTEST_APPLESS_MAIN(WordingTest)
#include "wording_test.moc"
