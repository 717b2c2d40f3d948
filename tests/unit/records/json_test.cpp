#include "app/records/json.h"

#include <QJsonDocument>
#include <QtTest>

#include "tests/support/random_record.h"

using namespace collega;
using namespace collega::records;

class JsonTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isCanonical() {
    v1::Lesson lesson;
    lesson.set_seen(
        "a \"b\"\n\x01"
        " ç");
    lesson.set_application(v1::APPLICATION_ADOPTED);
    lesson.set_rung(static_cast<v1::Rung>(42));
    lesson.add_themes("waste");
    lesson.set_visit(std::string(16, '\x0f'));
    lesson.add_obstacles()->set_kind(v1::OBSTACLE_KIND_NO_SUPPORT);
    const std::string expected =
        "{\"application\":\"adopted\",\"obstacles\":[{\"kind\":\"no_support\"}],\"rung\":\"42\","
        "\"seen\":\"a \\\"b\\\"\\n\\u0001 ç\",\"themes\":[\"waste\"],"
        "\"visit\":\"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f\"}";
    QCOMPARE(toJson(lesson), expected);
    QCOMPARE(toJson(v1::Lesson()), std::string("{}"));
  }

  void isJsonForAnyRecord() {
    test::Random random(7);
    for (const auto& kind : allKinds()) {
      for (int i = 0; i < 50; ++i) {
        const auto value = kind.make();
        test::fillRandomly(*value, random);
        QJsonParseError error;
        QJsonDocument::fromJson(QByteArray::fromStdString(toJson(*value)), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
      }
    }
  }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "json_test.moc"
