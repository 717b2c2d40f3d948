#include <QtTest>

#include "app/records/formats.h"
#include "app/records/kinds.h"

using namespace collega;
using namespace collega::records;

namespace {

QString outcome(const Result<void>& result) {
  if (result) return "ok";
  switch (result.error().problem) {
    case Problem::InvalidInput:
      return "invalid";
    case Problem::NoSuchDate:
      return "no such date";
    case Problem::NotUtf8:
      return "not utf-8";
    case Problem::TooLarge:
      return "too large";
    default:
      return "other";
  }
}

v1::Person person() {
  v1::Person person;
  person.set_name("Ayşe");
  person.set_town("Kocaeli");
  return person;
}

}  // namespace

class ValidateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void formats_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](int format, const char* text, const char* expected) {
      QTest::addRow("%d %s", format, text) << format << text << expected;
    };
    for (const int format : {0, 1, 2, 3, 4, 5, 6, 7, 8}) row(format, "", "ok");
    row(v1::FORMAT_DATE, "2026-12-09", "ok");
    row(v1::FORMAT_DATE, "2024-02-29", "ok");
    row(v1::FORMAT_DATE, "2000-02-29", "ok");
    row(v1::FORMAT_DATE, "2026-02-29", "no such date");
    row(v1::FORMAT_DATE, "1900-02-29", "no such date");
    row(v1::FORMAT_DATE, "2026-04-31", "no such date");
    row(v1::FORMAT_DATE, "2026-13-01", "no such date");
    row(v1::FORMAT_DATE, "2026-00-10", "no such date");
    row(v1::FORMAT_DATE, "0000-01-01", "no such date");
    row(v1::FORMAT_DATE, "9-12-2026", "invalid");
    row(v1::FORMAT_DATE, "2026-12-9", "invalid");
    row(v1::FORMAT_DATE, "2026-12-09 ", "invalid");
    row(v1::FORMAT_DATE, "٢٠٢٦-١٢-٠٩", "invalid");
    row(v1::FORMAT_LOCAL_TIME, "2026-12-09T09:00", "ok");
    row(v1::FORMAT_LOCAL_TIME, "2026-12-09T23:59", "ok");
    row(v1::FORMAT_LOCAL_TIME, "2026-12-09T24:00", "no such date");
    row(v1::FORMAT_LOCAL_TIME, "2026-12-09T09:60", "no such date");
    row(v1::FORMAT_LOCAL_TIME, "2026-02-30T09:00", "no such date");
    row(v1::FORMAT_LOCAL_TIME, "2026-12-09", "invalid");
    row(v1::FORMAT_LOCAL_TIME, "2026-12-09T09:00:00", "invalid");
    row(v1::FORMAT_ZONE, "Europe/Amsterdam", "ok");
    row(v1::FORMAT_ZONE, "Africa/Casablanca", "ok");
    row(v1::FORMAT_ZONE, "UTC", "ok");
    row(v1::FORMAT_ZONE, "Europe/Meppel", "invalid");
    row(v1::FORMAT_ZONE, "Etc/Unknown", "invalid");
    row(v1::FORMAT_ZONE, "GMT+03:17", "invalid");
    for (const char* tag : {"tr", "ar", "nl", "fr-MA", "zgh", "ar-Latn-MA"}) row(v1::FORMAT_LANGUAGE, tag, "ok");
    for (const char* tag : {"x", "dutch language", "nl_NL!", "qqqqqqqqqq"}) row(v1::FORMAT_LANGUAGE, tag, "invalid");
    for (const char* code : {"NL", "MA", "TR"}) row(v1::FORMAT_COUNTRY, code, "ok");
    for (const char* code : {"nl", "NLD", "XX", "N"}) row(v1::FORMAT_COUNTRY, code, "invalid");
    for (const char* code : {"EUR", "MAD", "TRY"}) row(v1::FORMAT_CURRENCY, code, "ok");
    for (const char* code : {"eur", "EURO", "QQQ"}) row(v1::FORMAT_CURRENCY, code, "invalid");
    row(v1::FORMAT_LINE, "one line, ç ة", "ok");
    row(v1::FORMAT_LINE, "two\nlines", "invalid");
    row(v1::FORMAT_LINE, "two\rlines", "invalid");
    row(v1::FORMAT_LINE, "two\u2028lines", "invalid");
    row(v1::FORMAT_ID, "0123456789abcdef", "ok");
    row(v1::FORMAT_ID, "0123", "invalid");
  }
  void formats() {
    QFETCH(int, format);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(outcome(checkFormat(static_cast<v1::Format>(format), text.toStdString())), expected);
  }

  void aLineHasThreeHundredCharactersWhateverTheirBytes() {
    std::string line;
    for (int i = 0; i < 300; ++i) line += "ة";
    QVERIFY(checkFormat(v1::FORMAT_LINE, line).ok());
    QCOMPARE(outcome(checkFormat(v1::FORMAT_LINE, line + "a")), QString("too large"));
  }

  void requiredFieldsAreNamed() {
    auto value = person();
    QVERIFY(validate(value).ok());
    value.set_town("  ");
    const auto result = validate(value);
    QCOMPARE(outcome(result), QString("invalid"));
    QVERIFY(result.error().detail.starts_with("town:"));
  }

  void textThatIsNotUtf8IsNamed() {
    auto value = person();
    value.add_themes("fine");
    value.add_themes("\xff\xfe");
    const auto result = validate(value);
    QCOMPARE(outcome(result), QString("not utf-8"));
    QVERIFY(result.error().detail.starts_with("themes[1]:"));
  }

  void surrogatesAndOverlongFormsAreNotUtf8() {
    QVERIFY(isUtf8("İçerik ماء 😀"));
    QVERIFY(!isUtf8("\xed\xa0\x80"));
    QVERIFY(!isUtf8("\xc0\xaf"));
    QVERIFY(!isUtf8("cut \xe2\x82"));
  }

  void tooMuchTextIsRefused() {
    v1::Lesson lesson;
    lesson.set_seen(std::string(maxTextBytes, 'a'));
    QVERIFY(validate(lesson).ok());
    lesson.set_seen(std::string(10 << 20, 'a'));
    QCOMPARE(outcome(validate(lesson)), QString("too large"));
    lesson.Clear();
    for (std::size_t i = 0; i <= maxRecordBytes / maxTextBytes; ++i)
      lesson.add_learners(std::string(maxTextBytes, 'b'));
    QCOMPARE(outcome(validate(lesson)), QString("too large"));
  }

  void nestedMessagesAreChecked() {
    v1::Lesson lesson;
    lesson.add_translations()->set_language("tr");
    lesson.add_translations()->set_language("no language at all");
    const auto result = validate(lesson);
    QCOMPARE(outcome(result), QString("invalid"));
    QVERIFY(result.error().detail.starts_with("translations[1].language:"));
  }

  void whatANewerSchemaWroteIsKept() {
    auto value = person();
    value.set_part(static_cast<v1::Part>(77));
    value.GetReflection()->MutableUnknownFields(&value)->AddVarint(500, 3);
    QVERIFY(validate(value).ok());
  }
};

QTEST_APPLESS_MAIN(ValidateTest)
#include "validate_test.moc"
