#include "app/records/slices.h"

#include <QtTest>

#include "collega/v1/records.pb.h"

using namespace collega;
using namespace collega::records;

class SlicesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cutsAndJoinsByteForByte() {
    v1::Lesson lesson;
    lesson.set_seen("a");
    lesson.add_themes("waste");
    lesson.add_themes("water");
    const auto bytes = lesson.SerializeAsString();
    const auto slices = cut(bytes);
    QVERIFY(slices.ok());
    QCOMPARE(slices->size(), std::size_t{2});
    QCOMPARE(join(*slices), bytes);
    QCOMPARE(*elements(slices->at(15), Shape::Delimited), (std::vector<std::string>{"waste", "water"}));
  }

  void refusesWhatIsNoMessage_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray(
        "\x0a\x05"
        "ab",
        4);
    QTest::newRow("field 0") << QByteArray("\x02\x00", 2);
    QTest::newRow("unfinished number") << QByteArray("\x08\xff\xff", 3);
    QTest::newRow("end of a group that did not begin") << QByteArray("\x0c", 1);
    QTest::newRow("length beyond memory") << QByteArray("\x0a\xff\xff\xff\xff\x7f", 6);
  }
  void refusesWhatIsNoMessage() {
    QFETCH(QByteArray, bytes);
    const auto slices = cut(bytes.toStdString());
    QVERIFY(!slices.ok());
    QCOMPARE(slices.error().problem, Problem::Damaged);
  }

  void readsPackedAndSingleNumbers() {
    v1::Person person;
    person.add_broker_roles(v1::BROKER_ROLE_INITIATOR);
    person.add_broker_roles(v1::BROKER_ROLE_MEDIATOR);
    const std::vector<std::string> both{std::string("\x01"), std::string("\x03")};
    QCOMPARE(*elements(person.SerializeAsString(), Shape::Varint), both);  // packed
    QCOMPARE(*elements(std::string("\x58\x01\x58\x03", 4), Shape::Varint), both);
  }

  void writesNumbersSoThatEveryParserReadsThem() {
    v1::Person person;
    QVERIFY(person.ParseFromString(sliceOf(11, {std::string("\x01"), std::string("\xac\x02")})));
    QCOMPARE(person.broker_roles_size(), 2);
    QCOMPARE(static_cast<int>(person.broker_roles(1)), 300);
  }

  void knowsOneElementFromTwo() {
    QVERIFY(isElement(std::string("\x05"), Shape::Varint));
    QVERIFY(!isElement(std::string("\x05\x05"), Shape::Varint));
    QVERIFY(!isElement({}, Shape::Varint));
    QVERIFY(isElement({}, Shape::Delimited));
  }
};

QTEST_APPLESS_MAIN(SlicesTest)
#include "slices_test.moc"
