// Importing spreadsheets: as Excel writes them, and all or nothing.
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

class ImportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(towns_.meet()); }
  void lessonsAsASpreadsheetWritesThem();
  void peopleWithOtherColumnNames();
  void oneBadRowAndNothingIsImported();
  void aDryRunOnlyLooks();
  void whatIsImportedArrivesOnTheOtherSide();

 private:
  [[nodiscard]] QString file(const QByteArray& content) const;
  [[nodiscard]] qsizetype count(const QString& kind) const {
    return towns_.sanne.ask({"record", "list", "--kind", kind}).toArray().size();
  }
  TwoTowns towns_;
};

QString ImportTest::file(const QByteArray& content) const {
  QFile out(towns_.path("import.csv"));
  if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) return {};
  return out.fileName();
}

void ImportTest::lessonsAsASpreadsheetWritesThem() {
  const auto path = file(
      "\xEF\xBB\xBFSeen;Meaning;Lesson kind;Themes;Who said it\r\n"
      "\"Bins; with \"\"wheels\"\"\";Less noise;service;waste, streets;Ali\r\n"
      "\r\n"
      "\"Two\nlines\";İstanbul'da öğrendik;culture;;\r\n");
  const auto ran = towns_.sanne.run({"import", "csv", path});
  QCOMPARE(ran.exit, 0);
  QVERIFY(ran.err.contains("Who said it"));
  const auto lessons = towns_.sanne.ask({"lesson", "list"}).toArray();
  QCOMPARE(lessons.size(), 2);
  QStringList seen;
  for (const QJsonValue lesson : lessons) {
    seen << lesson["fields"]["seen"].toString();
    QVERIFY(lesson["fields"]["owner"].isUndefined());  // whoever imports it has not taken it on
  }
  QVERIFY(seen.contains(QStringLiteral("Bins; with \"wheels\"")));
  QVERIFY(seen.contains(QStringLiteral("Two\nlines")));
  QCOMPARE(towns_.sanne.ask({"search", "istanbul"}).toArray().size(), 1);
}

void ImportTest::peopleWithOtherColumnNames() {
  const auto before = count("person");
  const auto path = file("Naam,Town,Beroep\nFatma Kaya,Kocaeli,waste manager\n");
  QCOMPARE(
      towns_.sanne.run({"import", "csv", path, "--kind", "person", "--map", "Naam=name", "--map", "Beroep=profession"})
          .exit,
      0);
  QCOMPARE(count("person"), before + 1);
  QCOMPARE(towns_.sanne.run({"import", "csv", path, "--kind", "person", "--map", "Nam=name"}).exit, 2);
  QCOMPARE(towns_.sanne.run({"import", "csv", path, "--map", "nonsense"}).exit, 1);
}

void ImportTest::oneBadRowAndNothingIsImported() {
  const auto before = count("lesson");
  const auto path = file("seen,learned_on\ngood,2026-11-02\nbad day,2026-02-30\n\"" + QByteArray(100'000, 'x') +
                         "\",\nnot utf-8: \xff,\ngood too,2026-11-03\n");
  const auto ran = towns_.sanne.run({"import", "csv", path});
  QCOMPARE(ran.exit, 2);
  for (const auto* const line : {"line 3", "line 4", "line 5"}) QVERIFY2(ran.err.contains(line), ran.err);
  QVERIFY(!ran.err.contains("line 2:") && !ran.err.contains("line 6:"));
  QCOMPARE(count("lesson"), before);
  QCOMPARE(towns_.sanne.run({"import", "csv", file("seen\n\"never closed\n")}).exit, 2);
  QCOMPARE(towns_.sanne.run({"import", "csv", file("colour\nred\n")}).exit, 2);
  QCOMPARE(towns_.sanne.run({"import", "csv", file("")}).exit, 2);
  QCOMPARE(count("lesson"), before);
}

void ImportTest::aDryRunOnlyLooks() {
  const auto before = count("lesson");
  const auto answer = towns_.sanne.ask({"import", "csv", file("seen\na\nb\n"), "--dry-run"});
  QCOMPARE(answer["rows"].toInt(), 2);
  QCOMPARE(answer["imported"].toInt(), 0);
  QCOMPARE(count("lesson"), before);
}

void ImportTest::whatIsImportedArrivesOnTheOtherSide() {
  QByteArray rows("seen,meaning\n");
  for (int i = 0; i < 1'200; ++i) rows += "lesson " + QByteArray::number(i) + ",it matters\n";
  QCOMPARE(towns_.sanne.ask({"import", "csv", file(rows)})["imported"].toInt(), 1'200);
  towns_.sanne.must({"sync"});
  towns_.emre.must({"sync"});
  QCOMPARE(towns_.emre.ask({"search", "lesson 1199"}).toArray().size(), 1);
  QCOMPARE(towns_.sanne.run({"record", "dump"}).out, towns_.emre.run({"record", "dump"}).out);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
