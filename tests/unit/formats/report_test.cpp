// A report becomes a file that others can read, search and have read aloud: looked at with poppler's tools, which have
// nothing to do with what made it.
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/formats/report/pdf.h"
#include "translations/translations.h"

using namespace collega::formats::report;

namespace {

QuotesBody quotes(int count, const QString& words) {
  QuotesBody body;
  for (int i = 0; i < count; ++i)
    body.quotes.push_back({QStringLiteral("nl"), words, {words}, QStringLiteral("Meppel")});
  return body;
}

Report sample(const QString& language, const QString& words, int quoted = 3) {
  Report report;
  report.language = language;
  report.title = QStringLiteral("Amsterdam — Kocaeli");
  report.subtitle = words;
  report.lead = words;
  report.sides = {QStringLiteral("Amsterdam"), QStringLiteral("Kocaeli")};
  report.figures = {{QStringLiteral("12"), words}, {QStringLiteral("7"), words}};
  report.sections = {
      {words, {}, SidesBody{{{words, {2, 5}}, {words, {0, 0}}}}, {words}},
      {words, {}, RadarBody{{"a", "b", "c", "d", "e", "f"}, {{1, 2, 3, 4, 5, 1}, {0, 0, 2, 0, 0, 0}}}, {}},
      {words, {}, MonthsBody{{{words, 0}, {QString(), 3}}}, {}},
      {words, {}, StepsBody{{{words, 4}, {words, 0}}}, {}},
      {words, {}, BarsBody{{{words, 2, words}}}, {}, {words}},
      {words, {}, TableBody{{{QString(), words, words}, {words, words, words}}}, {}},
      {words, {}, quotes(quoted, words), {}, {}, true}};
  report.page = QStringLiteral("%1/%2");
  return report;
}

}  // namespace

class ReportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fontsAreInIt() {
    const auto fonts = read(sample("ar", "ما تعلمه الطرفان"), "pdffonts", {});
    QVERIFY2(fonts.contains("NotoSansArabic"), qPrintable(fonts));
    const auto lines = fonts.split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const auto& line : lines) QVERIFY2(line.contains(QRegularExpression("yes +(yes|no) +yes")), qPrintable(line));
  }

  void wordsAreFoundInEveryScript_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("Dutch, without ligatures") << "nl"
                                              << "officiële coördinatie";
    QTest::newRow("Turkish") << "tr"
                             << "İzmit ığdır şöför";
    QTest::newRow("Arabic, without shapes of letters") << "ar"
                                                       << "السلامة من الحرائق لا";
  }
  void wordsAreFoundInEveryScript() {
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    auto text = read(sample(language, words), "pdftotext", {"-"});
    // Two letters that are joined into one stay so, as readers of PDF know them.
    for (const char16_t joined : {u'\xfefb', u'\xfefc'}) text.replace(QChar(joined), QStringLiteral("لا"));
    text.remove(QRegularExpression("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QVERIFY2(text.contains(words), qPrintable(text));
  }

  void itsLanguageAndTitleAreTold() {
    const auto pdf = QByteArray::fromStdString(pdfOf(sample("ar", "تقرير")));
    QVERIFY(pdf.contains("/Lang (ar)"));
    QVERIFY(pdf.contains("/DisplayDocTitle true /Direction /R2L"));
    const auto about = read(sample("nl", "Verslag"), "pdfinfo", {});
    QVERIFY2(about.contains("Amsterdam — Kocaeli – Verslag"), qPrintable(about));
    QVERIFY2(about.contains("A4"), qPrintable(about));
  }

  void aLotIsStillTwoPages() {
    const auto text = QString("Wat wij zagen, en wat wij er thuis mee willen doen. ").repeated(6);
    QCOMPARE(picturesOf(sample("nl", "Kort", 40), 100).size(), 2U);
    QVERIFY(picturesOf(sample("nl", text, 40), 100).size() <= 3U);
  }

  void nothingToSayIsOnePage() {
    Report report;
    report.language = QStringLiteral("en");
    report.page = QStringLiteral("%1/%2");
    QCOMPARE(picturesOf(report, 100).size(), 1U);
    QVERIFY(pdfOf(report).starts_with("%PDF-"));
  }

  void oneSideManySidesAndLongNamesAreDrawn() {
    auto report = sample("tr", QString(400, 'W'));
    report.sides = {QString(300, 'M'), {}, "c", "d", "e", "f"};
    std::get<SidesBody>(report.sections[0].body).rows = {{"x", {1, 2, 3, 4, 5, 6}}, {"y", {7}}};
    QVERIFY(!picturesOf(report, 100).empty());
  }

 private:
  // What one of poppler's tools says of the file.
  QString read(const Report& report, const QString& tool, const QStringList& more) {
    const auto path = folder_.filePath("report.pdf");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(QByteArray::fromStdString(pdfOf(report)));
    file.close();
    QProcess process;
    process.start(tool, QStringList{path} + more);
    const bool finished = process.waitForFinished();
    return finished ? QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()) : QString();
  }

  QTemporaryDir folder_;
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
