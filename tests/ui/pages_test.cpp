// Opens every page of the real app on the demo network and looks that a picture of each is made without a warning.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/server_process.h"

using collega::test::ServerProcess;

namespace {

struct Ended {
  int exitCode = -1;
  QByteArray said;
};

Ended run(const QString& program, const QStringList& arguments) {
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("COLLEGA_PASSPHRASE", "four words for pictures");
  environment.insert("QT_QPA_PLATFORM", "offscreen");
  process.setProcessEnvironment(environment);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  if (!process.waitForFinished(400'000)) process.kill();
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

}  // namespace

class PagesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyPage();
  void everyPageOfABroker();
  void beginning();
  void selfTest();
  void tour();

 private:
  QTemporaryDir folder_;
  ServerProcess server_{folder_.filePath("server")};
  QString profile_ = folder_.filePath("profile");
};

void PagesTest::initTestCase() {
  QVERIFY2(server_.start(), qPrintable(server_.error()));
  const auto demo = run(COLLEGA_CLI_BINARY, {"--profile", profile_, "demo", "load", "--server", server_.url()});
  QVERIFY2(demo.exitCode == 0, demo.said.constData());
}

namespace {

struct Look {
  QString size;
  QString scheme;
  QString language;
  QString scale;
  [[nodiscard]] QString option() const { return QStringList{size, scheme, language, scale}.join(','); }
  [[nodiscard]] QString folder() const { return QStringList{size, scheme, language, scale}.join('-'); }
};

// Phones, a tablet and a desktop; both schemes; every language; large text on the smallest.
QList<Look> looks() {
  QList<Look> looks;
  for (const char* size : {"412x892", "1360x860"})
    for (const char* scheme : {"light", "dark"})
      for (const char* language : {"nl", "ar"}) looks << Look{size, scheme, language, "1"};
  for (const char* language : {"en", "tr", "fr"}) looks << Look{"360x740", "light", language, "1"};
  return looks << Look{"360x740", "light", "fr", "2"} << Look{"800x1100", "dark", "tr", "1.5"};
}

// Those that must be there; whatever else there is is looked at as well.
const QStringList pages = QStringLiteral(
                              "unlock today partners partnership-of-one people suggestions pair-of-one visits "
                              "visit-of-one lessons lesson-of-one lesson-versions-of-one lesson-editor follow-ups "
                              "calendar map board round-of-one report-of-one desk search settings devices "
                              "link-device erase-of-one partnership-of-one-2 partnership-of-one-3 "
                              "partnership-of-one-4 unlock-forgotten visit-editor-day suggestions-proposing "
                              "partnership-of-one-invitation partnership-of-one-3-leaving person-of-one-removing")
                              .split(' ');

}  // namespace

void PagesTest::everyPage() {
  const QString folder = folder_.filePath("pictures");
  QStringList arguments{"--profile", profile_, "--screenshots", folder};
  for (const auto& look : looks()) arguments << "--look" << look.option();
  const auto app = run(COLLEGA_APP_BINARY, arguments);
  QVERIFY2(app.exitCode == 0, app.said.constData());
  for (const auto& look : looks()) {
    for (const auto& page : pages) {
      const QImage picture(QDir(folder).filePath(look.folder() + '/' + page + ".png"));
      QVERIFY2(!picture.isNull(), qPrintable(look.folder() + '/' + page));
      QCOMPARE(QString("%1x%2").arg(picture.width()).arg(picture.height()), look.size);
    }
  }
}

void PagesTest::everyPageOfABroker() {
  const auto profile = folder_.filePath("broker");
  const auto demo =
      run(COLLEGA_CLI_BINARY, {"--profile", profile, "demo", "load", "--server", server_.url(), "--as", "hasan"});
  QVERIFY2(demo.exitCode == 0, demo.said.constData());
  const QDir pictures(folder_.filePath("pictures-broker"));
  const auto app = run(COLLEGA_APP_BINARY, {"--profile", profile, "--screenshots", pictures.path(), "--look",
                                            "360x740,light,ar,1", "--look", "1360x860,dark,fr,1"});
  QVERIFY2(app.exitCode == 0, app.said.constData());
  for (const char* page : {"desk", "today"})
    QVERIFY(pictures.exists(QStringLiteral("360x740-light-ar-1/%1.png").arg(page)));
}

void PagesTest::beginning() {
  const QDir pictures(folder_.filePath("beginning"));
  const auto app = run(COLLEGA_APP_BINARY, {"--profile", folder_.filePath("none"), "--screenshots", pictures.path(),
                                            "--look", "360x740,light,fr,1", "--look", "360x740,dark,ar,2"});
  QVERIFY2(app.exitCode == 0, app.said.constData());
  for (const char* look : {"360x740-light-fr-1", "360x740-dark-ar-2"})
    for (int step = 1; step <= 11; ++step)
      QVERIFY(pictures.exists(QStringLiteral("%1/onboarding-%2.png").arg(look).arg(step)));
}

void PagesTest::selfTest() {
  const auto app = run(COLLEGA_APP_BINARY, {"--profile", profile_, "--self-test"});
  QVERIFY2(app.exitCode == 0, app.said.constData());
  QVERIFY(app.said.contains("First frame after"));
}

void PagesTest::tour() {
  const auto app = run(COLLEGA_APP_BINARY, {"--profile", profile_, "--tour"});
  QVERIFY2(app.exitCode == 0, app.said.constData());
  QVERIFY(app.said.contains("Longest block"));
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
