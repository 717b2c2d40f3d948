#include "app/formats/csv.h"

#include <QTest>

using namespace collega;

namespace {

std::string shape(const std::vector<formats::CsvRow>& rows) {
  std::string text;
  for (const auto& row : rows) {
    text += std::to_string(row.line) + ":";
    for (const auto& cell : row.cells) text += "[" + cell + "]";
    text += " ";
  }
  return text;
}

}  // namespace

class CsvTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsWhatSpreadsheetsWrite_data();
  void readsWhatSpreadsheetsWrite();
  void refusesWhatIsBroken_data();
  void refusesWhatIsBroken();
};

void CsvTest::readsWhatSpreadsheetsWrite_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("expected");
  const auto row = [](const char* name, const char* text, const char* expected) {
    QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
  };
  row("nothing", "", "");
  row("one cell", "a", "1:[a] ");
  row("unix lines", "a,b\nc,d\n", "1:[a][b] 2:[c][d] ");
  row("windows lines", "a,b\r\nc,d\r\n", "1:[a][b] 2:[c][d] ");
  row("old mac lines", "a,b\rc,d", "1:[a][b] 1:[c][d] ");
  row("byte-order mark",
      "\xEF\xBB\xBF"
      "a,b\n",
      "1:[a][b] ");
  row("semicolons", "a;b;c,d\ne;f;g\n", "1:[a][b][c,d] 2:[e][f][g] ");
  row("tabs", "a\tb\n", "1:[a][b] ");
  row("quotes", "\"a,\"\"b\"\"\",c\n", "1:[a,\"b\"][c] ");
  row("a line break in quotes", "\"a\nb\",c\nd,e\n", "1:[a\nb][c] 3:[d][e] ");
  row("empty cells", ",\n\"\",x\n", "1:[][] 2:[][x] ");
  row("empty lines", "a\n\n\nb\n", "1:[a] 4:[b] ");
  row("separators in the quoted header", "\"a;b;c\",d\n", "1:[a;b;c][d] ");
  row("a quote within a cell", "a\"b,c\n", "1:[a\"b][c] ");
}

void CsvTest::readsWhatSpreadsheetsWrite() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, expected);
  const auto rows = formats::parseCsv(text.toStdString());
  QVERIFY(rows.ok());
  QCOMPARE(QByteArray::fromStdString(shape(*rows)), expected);
}

void CsvTest::refusesWhatIsBroken_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("line");
  QTest::newRow("a quote is not closed") << QByteArray("a\nb,\"c\nd\n") << QByteArray("line 2");
  QTest::newRow("text after a quote") << QByteArray("a\nb\n\"c\"d,e\n") << QByteArray("line 3");
}

void CsvTest::refusesWhatIsBroken() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, line);
  const auto rows = formats::parseCsv(text.toStdString());
  QVERIFY(!rows.ok());
  QCOMPARE(rows.error().problem, Problem::InvalidInput);
  QVERIFY(QByteArray::fromStdString(rows.error().detail).startsWith(line));
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
