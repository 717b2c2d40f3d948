// Files are written whole or not at all, for those alone who may read them.
#include "app/formats/files.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sstream>

using namespace collega;
using formats::Readers;

class FilesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenIsRead();
  void personalFilesAreTheirOwners();
  void aLinkLeadsWhereItLed();
  void whatCannotBeWrittenIsSaidAndLeavesNothing();
  void aFullDiskLeavesTheOldFile();
  void onlySoMuchIsRead();

 private:
  [[nodiscard]] std::string path(const char* name) const { return folder_.filePath(QString(name)).toStdString(); }
  [[nodiscard]] QStringList entries() const {
    return QDir(folder_.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
  }
  QTemporaryDir folder_;
};

namespace {

mode_t modeOf(const std::string& file) {
  struct stat found {};
  return ::stat(file.c_str(), &found) == 0 ? found.st_mode & 0777 : 0;
}

}  // namespace

void FilesTest::whatIsWrittenIsRead() {
  const std::string content("one\r\n\0two", 9);
  QVERIFY(formats::writeFile(path("a"), "something longer than what comes after it", Readers::Everybody).ok());
  QVERIFY(formats::writeFile(path("a"), content, Readers::Everybody).ok());
  QCOMPARE(*formats::readFile(path("a")), content);
  QCOMPARE(entries(), QStringList{"a"});
}

void FilesTest::personalFilesAreTheirOwners() {
  const auto mask = ::umask(022);
  QVERIFY(formats::writeFile(path("public"), "x", Readers::Everybody).ok());
  QVERIFY(formats::writeFile(path("own"), "x", Readers::Owner).ok());
  ::umask(mask);
  QCOMPARE(modeOf(path("public")), mode_t(0644));
  QCOMPARE(modeOf(path("own")), mode_t(0600));
  // One that was there for everybody becomes its owner's too.
  QVERIFY(formats::writeFile(path("public"), "y", Readers::Owner).ok());
  QCOMPARE(modeOf(path("public")), mode_t(0600));
}

void FilesTest::aLinkLeadsWhereItLed() {
  QVERIFY(formats::writeFile(path("own"), "before", Readers::Owner).ok());
  QVERIFY(QFile::link(QString::fromStdString(path("own")), folder_.filePath("link")));
  QVERIFY(formats::writeFile(path("link"), "after", Readers::Owner).ok());
  QVERIFY(QFileInfo(folder_.filePath("link")).isSymLink());
  QCOMPARE(*formats::readFile(path("own")), std::string("after"));
}

void FilesTest::whatCannotBeWrittenIsSaidAndLeavesNothing() {
  const auto before = entries();
  const auto problem = [](const std::string& file) {
    return formats::writeFile(file, "x", Readers::Owner).error().problem;
  };
  QCOMPARE(problem(folder_.path().toStdString()), Problem::InvalidInput);
  QCOMPARE(problem(path("no such folder/file")), Problem::NotFound);
  QCOMPARE(problem(path("own/beneath a file")), Problem::NotFound);
  QCOMPARE(problem(path("new/")), Problem::InvalidInput);
  QCOMPARE(formats::readFile(path("nothing")).error().problem, Problem::NotFound);
  QCOMPARE(formats::readFile(folder_.path().toStdString()).error().problem, Problem::InvalidInput);
  QCOMPARE(entries(), before);
}

void FilesTest::aFullDiskLeavesTheOldFile() {
  if (!QFile::exists("/dev/full")) QSKIP("no device that is always full");
  QCOMPARE(formats::writeFile("/dev/full", "x", Readers::Owner).error().problem, Problem::StorageFull);
}

void FilesTest::onlySoMuchIsRead() {
  std::istringstream in(std::string(100'000, 'x'));
  QCOMPARE(formats::readAll(in, 100'000)->size(), std::size_t(100'000));
  in.clear();
  in.seekg(0);
  QCOMPARE(formats::readAll(in, 99'999).error().problem, Problem::TooLarge);
  QCOMPARE(formats::readFile("/dev/zero").error().problem, Problem::TooLarge);
}

QTEST_APPLESS_MAIN(FilesTest)
#include "files_test.moc"
