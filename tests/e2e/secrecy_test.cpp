// What colleagues write is in no file of either device, and in none of the server's, in a form that can be read.
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include "tests/e2e/two_towns.h"

using namespace collega::test;

namespace {

constexpr auto marker = "a whistle in every street of Karamursel";

QStringList filesBelow(const QString& folder) {
  QStringList files;
  QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
  while (all.hasNext()) files << all.next();
  return files;
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As it was written, and as UTF-16 would have it.
QString fileWith(const QString& folder, const QString& words) {
  const QByteArray wide(reinterpret_cast<const char*>(words.utf16()), words.size() * 2);
  for (const auto& path : filesBelow(folder)) {
    const auto content = contentOf(path);
    if (content.contains(words.toUtf8()) || content.contains(wide)) return path;
  }
  return {};
}

}  // namespace

class SecrecyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void theSearchWouldFindIt();
  void noFileHoldsWhatWasWritten_data();
  void noFileHoldsWhatWasWritten();
  void theSqliteToolDoesNotOpenIt();
  void theProfileIsForItsOwnerAlone();

 private:
  TwoTowns towns_;
};

void SecrecyTest::initTestCase() {
  QVERIFY(towns_.meet());
  const auto id =
      towns_.sanne.ask("id", {"lesson", "add", "--space", towns_.partnership, marker, "--themes", "Zilverdraad"});
  towns_.sanne.must({"record", "set", id, "meaning=Nachtegaalzang"});
  towns_.syncAll();
  QVERIFY(towns_.emre.run({"record", "dump"}).out.contains(marker));
  // Written and deleted again, and never sent: in no file either.
  const auto gone = towns_.emre.ask("id", {"lesson", "add", "--space", towns_.partnership, "Vluchtigheid"});
  towns_.emre.must({"record", "delete", gone});
}

void SecrecyTest::theSearchWouldFindIt() {
  QFile file(towns_.path("plain"));
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(marker) > 0);
  file.close();
  QCOMPARE(fileWith(towns_.path({}), marker), file.fileName());
  QVERIFY(file.remove());
}

void SecrecyTest::noFileHoldsWhatWasWritten_data() {
  QTest::addColumn<QString>("words");
  for (const auto* const words : {marker, "whistle", "Zilverdraad", "Nachtegaalzang", "Vluchtigheid", "Sanne Bakker",
                                  "Yıldız", "earthquake drills", "a horse for a kingdom"}) {
    QTest::newRow(words) << QString::fromUtf8(words);
  }
}

void SecrecyTest::noFileHoldsWhatWasWritten() {
  QFETCH(QString, words);
  QVERIFY(filesBelow(towns_.path("server")).size() > 1);
  QCOMPARE(fileWith(towns_.path({}), words), QString());
}

void SecrecyTest::theSqliteToolDoesNotOpenIt() {
  if (QStandardPaths::findExecutable("sqlite3").isEmpty()) QSKIP("the sqlite3 tool is not installed");
  const auto ran = runProgram("sqlite3", {towns_.sanne.profile() + "/profile.db", "select * from sqlite_master"}, {});
  QVERIFY(ran.exit != 0);
  QVERIFY2(ran.err.contains("not a database"), ran.err);
  QVERIFY(ran.out.isEmpty());
}

void SecrecyTest::theProfileIsForItsOwnerAlone() {
  const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
  QVERIFY(!(QFile::permissions(towns_.sanne.profile()) & others));
  QVERIFY(!(QFile::permissions(towns_.sanne.profile() + "/profile.key") & others));
}

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecy_test.moc"
