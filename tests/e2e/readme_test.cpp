// The main job as README.md tells it, line by line in a shell: what it says is what works.
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli.h"

using namespace collega::test;

namespace {

// The shell blocks between the two marks.
QString mainJobIn(const QString& readme) {
  const auto begin = readme.indexOf("<!-- main-job:begin -->");
  const auto end = readme.indexOf("<!-- main-job:end -->", begin);
  if (begin < 0 || end < 0) return {};
  static const QRegularExpression block(
      "^```sh\\n(.*?)^```", QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
  QString lines;
  auto matches = block.globalMatch(readme.mid(begin, end - begin));
  while (matches.hasNext()) lines += matches.next().captured(1);
  return lines;
}

QString freePort() {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  return QString::number(server.serverPort());
}

}  // namespace

class ReadmeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theMainJobWorksAsWritten();
};

void ReadmeTest::theMainJobWorksAsWritten() {
  QFile file(COLLEGA_README);
  QVERIFY2(file.open(QIODevice::ReadOnly), COLLEGA_README);
  auto script = mainJobIn(QString::fromUtf8(file.readAll()));
  QVERIFY2(!script.isEmpty(), "README.md has no main job between its marks");
  const QTemporaryDir home;
  script.replace("8460", freePort());
  const auto path = QStringLiteral(COLLEGA_PROGRAMS ":") + qEnvironmentVariable("PATH");
  const auto ran =
      runProgram("bash", {"-euo", "pipefail", "-c", "cd \"$HOME\"\ntrap 'kill $(jobs -p)' EXIT\n" + script},
                 {{"HOME", home.path()}, {"PATH", path}, {"LC_ALL", "C.UTF-8"}});
  QVERIFY2(ran.exit == 0, ran.out + ran.err);
}

QTEST_GUILESS_MAIN(ReadmeTest)
#include "readme_test.moc"
