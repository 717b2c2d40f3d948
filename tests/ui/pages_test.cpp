// Opens every page of the real app on the demo network and looks that a picture of each is made without a warning.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <vector>

#include "tests/support/server_process.h"

using collega::test::ServerProcess;

namespace {

struct Ended {
  int exitCode = -1;
  QByteArray said;
};

std::unique_ptr<QProcess> start(const QString& program, const QStringList& arguments) {
  auto process = std::make_unique<QProcess>();
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("COLLEGA_PASSPHRASE", "four words for pictures");
  environment.insert("QT_QPA_PLATFORM", "offscreen");
  process->setProcessEnvironment(environment);
  process->setProcessChannelMode(QProcess::MergedChannels);
  process->start(program, arguments);
  return process;
}

Ended end(QProcess& process) {
  if (process.state() != QProcess::NotRunning && !process.waitForFinished(500'000)) process.kill();
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

Ended run(const QString& program, const QStringList& arguments) { return end(*start(program, arguments)); }

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

// Every language at each width; both schemes where the scripts differ most; large text on the smallest.
QList<Look> looksAt(const QString& size) {
  const bool smallest = size == "360x740";
  const bool tablet = size == "800x1100";
  QList<Look> looks;
  for (const char* language : {"nl", "en", "fr", "tr", "ar"}) looks << Look{size, "light", language, "1"};
  if (smallest) return looks << Look{size, "light", "fr", "2"};
  if (tablet) return looks << Look{size, "dark", "tr", "1.5"};
  return looks << Look{size, "dark", "nl", "1"} << Look{size, "dark", "ar", "1"};
}

const QStringList sizes{"360x740", "412x892", "800x1100", "1360x860"};

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

// One app for each width, beside each other: most of the time they wait for a page to settle.
void PagesTest::everyPage() {
  const QString folder = folder_.filePath("pictures");
  std::vector<std::unique_ptr<QProcess>> apps;
  for (const auto& size : sizes) {
    const auto profile = folder_.filePath("profile-" + size);
    QVERIFY(QProcess::execute("cp", {"-r", profile_, profile}) == 0);
    QStringList arguments{"--profile", profile, "--screenshots", folder};
    for (const auto& look : looksAt(size)) arguments << "--look" << look.option();
    apps.push_back(start(COLLEGA_APP_BINARY, arguments));
  }
  for (const auto& app : apps) {
    const auto ended = end(*app);
    QVERIFY2(ended.exitCode == 0, ended.said.constData());
  }
  for (const auto& size : sizes)
    for (const auto& look : looksAt(size))
      for (const auto& page : pages) {
        const QImage picture(QDir(folder).filePath(look.folder() + '/' + page + ".png"));
        QVERIFY2(!picture.isNull(), qPrintable(look.folder() + '/' + page));
        QCOMPARE(QString("%1x%2").arg(picture.width()).arg(picture.height()), look.size);
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
