// Days as people write them, in the order of their own locale.
#include "qml/components/written_day.h"

#include <QLocale>
#include <QTest>

using collega::components::WrittenDay;

class WrittenDayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QLocale::setDefault(QLocale::c()); }
  void isWrittenAsOneDoesThere_data();
  void isWrittenAsOneDoesThere();
  void isRead_data();
  void isRead();
  void isNoDay_data();
  void isNoDay();
  void stepsOverTheYear();
};

void WrittenDayTest::isWrittenAsOneDoesThere_data() {
  QTest::addColumn<QString>("locale");
  QTest::addColumn<QString>("written");
  QTest::newRow("Dutch") << "nl_NL"
                         << "09-12-2026";
  QTest::newRow("British") << "en_GB"
                           << "09/12/2026";
  QTest::newRow("French") << "fr_FR"
                          << "09/12/2026";
  QTest::newRow("Turkish") << "tr_TR"
                           << "9.12.2026";
  QTest::newRow("Moroccan") << "ar_MA"
                            << "9/12/2026";
  QTest::newRow("of no country") << "C"
                                 << "2026-12-09";
}

// And what is written is read.
void WrittenDayTest::isWrittenAsOneDoesThere() {
  QFETCH(QString, locale);
  QFETCH(QString, written);
  QLocale::setDefault(QLocale(locale));
  QCOMPARE(WrittenDay::written("2026-12-09"), written);
  QCOMPARE(WrittenDay::day(written), QString("2026-12-09"));
  QCOMPARE(WrittenDay::day("2026-12-09"), QString("2026-12-09"));
}

void WrittenDayTest::isRead_data() {
  QTest::addColumn<QString>("locale");
  QTest::addColumn<QString>("text");
  QTest::newRow("without noughts") << "nl_NL"
                                   << "9-12-2026";
  QTest::newRow("with other signs") << "nl_NL"
                                    << " 9/12/2026 ";
  QTest::newRow("with a short year") << "nl_NL"
                                     << "9-12-26";
  QTest::newRow("the month first") << "en_US"
                                   << "12/9/2026";
  QTest::newRow("in Arabic digits") << "ar_EG" << QString::fromUtf8("٩/١٢/٢٠٢٦");
}

void WrittenDayTest::isRead() {
  QFETCH(QString, locale);
  QFETCH(QString, text);
  QLocale::setDefault(QLocale(locale));
  QCOMPARE(WrittenDay::day(text), QString("2026-12-09"));
}

void WrittenDayTest::isNoDay_data() {
  QTest::addColumn<QString>("text");
  for (const char* text : {"", "9 December", "31-02-2026", "29-02-2026", "9-13-2026", "9-12", "9-12-2026-1", "0-0-0",
                           "999999999999-1-1", "-1-12-2026"})
    QTest::newRow(text) << text;
}

void WrittenDayTest::isNoDay() {
  QFETCH(QString, text);
  QLocale::setDefault(QLocale("nl_NL"));
  QCOMPARE(WrittenDay::day(text), QString());
  QCOMPARE(WrittenDay::written(text), text);
}

void WrittenDayTest::stepsOverTheYear() {
  QCOMPARE(WrittenDay::after("2026-12-31", 1), QString("2027-01-01"));
  QCOMPARE(WrittenDay::after("2027-01-01", -1), QString("2026-12-31"));
  QCOMPARE(WrittenDay::after("", 0).size(), 10);
}

QTEST_GUILESS_MAIN(WrittenDayTest)
#include "written_day_test.moc"
