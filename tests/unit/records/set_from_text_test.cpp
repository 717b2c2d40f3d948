#include <QtTest>

#include "app/records/kinds.h"

using namespace collega;
using namespace collega::records;

class SetFromTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryTypeOfField() {
    v1::Lesson lesson;
    QVERIFY(setFromText(lesson, "seen", "bins, at the corner").ok());
    QVERIFY(setFromText(lesson, "application", "adopted").ok());
    QVERIFY(setFromText(lesson, "themes", " waste, ,water ").ok());
    QVERIFY(setFromText(lesson, "visit", "000102030405060708090a0b0c0d0e0f").ok());
    QCOMPARE(lesson.seen(), std::string("bins, at the corner"));
    QCOMPARE(lesson.application(), v1::APPLICATION_ADOPTED);
    QCOMPARE(lesson.themes_size(), 2);
    QCOMPARE(lesson.themes(1), std::string("water"));
    QCOMPARE(lesson.visit().size(), std::size_t{16});

    v1::Person person;
    QVERIFY(setFromText(person, "paused", "true").ok() && person.paused());
    QVERIFY(setFromText(person, "broker_roles", "initiator,mediator").ok());
    QCOMPARE(person.broker_roles(1), static_cast<int>(v1::BROKER_ROLE_MEDIATOR));
    v1::Partnership partnership;
    QVERIFY(setFromText(partnership, "usual_interval_days", "30").ok());
    QCOMPARE(partnership.usual_interval_days(), 30U);
    v1::Contribution contribution;
    QVERIFY(setFromText(contribution, "amount", "-5").ok());
    QCOMPARE(contribution.amount(), std::int64_t{-5});
  }

  void nothingClears() {
    v1::Lesson lesson;
    lesson.set_seen("a");
    lesson.add_themes("b");
    QVERIFY(setFromText(lesson, "seen", "").ok() && setFromText(lesson, "themes", "").ok());
    QCOMPARE(lesson.ByteSizeLong(), std::size_t{0});
  }

  void refusalsNameTheFieldAndChangeNothing_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("enum") << "application"
                          << "embedded"
                          << "idea, planned, tried, adopted, blocked";
    QTest::newRow("id") << "visit"
                        << "xyz"
                        << "hexadecimal";
    QTest::newRow("short id") << "visit"
                              << "00ff"
                              << "32 hexadecimal";
    QTest::newRow("date") << "learned_on"
                          << "2026-02-30"
                          << "calendar";
    QTest::newRow("message") << "obstacles"
                             << "mandate"
                             << "cannot be set";
    QTest::newRow("unknown") << "colour"
                             << "red"
                             << "no field colour";
    QTest::newRow("text") << "seen" << QString(70000, 'a') << "64 KiB";
  }
  void refusalsNameTheFieldAndChangeNothing() {
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    v1::Lesson lesson;
    lesson.set_seen("before");
    lesson.set_application(v1::APPLICATION_IDEA);
    const auto before = lesson.SerializeAsString();
    const auto result = setFromText(lesson, field.toStdString(), text.toStdString());
    QVERIFY(!result.ok());
    QVERIFY2(QString::fromStdString(result.error().detail).contains(says), result.error().detail.c_str());
    QVERIFY(QString::fromStdString(result.error().detail).contains(field));
    QCOMPARE(lesson.SerializeAsString(), before);
  }

  void numbersAreWholeAndInRange() {
    v1::Partnership partnership;
    for (const char* text : {"-1", "1.5", "4294967296", "x", "1x"}) {
      QVERIFY(!setFromText(partnership, "usual_interval_days", text).ok());
    }
  }
};

QTEST_APPLESS_MAIN(SetFromTextTest)
#include "set_from_text_test.moc"
