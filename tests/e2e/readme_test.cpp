// The main job as README.md tells it, and the server as docs/hosting.md shows it, line by line in a shell: what they
// say is what works.
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/e2e/cli.h"

using namespace collega::test;

namespace {

// The shell blocks between the two marks.
QString commandsIn(const QString& text, const QString& mark) {
  const auto begin = text.indexOf("<!-- " + mark + ":begin -->");
  const auto end = text.indexOf("<!-- " + mark + ":end -->", begin);
  if (begin < 0 || end < 0) return {};
  static const QRegularExpression block(
      "^```sh\\n(.*?)^```", QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
  QString lines;
  auto matches = block.globalMatch(text.mid(begin, end - begin));
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
  void worksAsWritten_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("mark");
    QTest::newRow("the main job") << "README.md"
                                  << "main-job";
    QTest::newRow("hosting") << "docs/hosting.md"
                             << "hosting";
  }
  void worksAsWritten();
};

void ReadmeTest::worksAsWritten() {
  QFETCH(QString, file);
  QFETCH(QString, mark);
  QFile guide(COLLEGA_SOURCE_DIR "/" + file);
  QVERIFY2(guide.open(QIODevice::ReadOnly), qPrintable(guide.fileName()));
  auto script = commandsIn(QString::fromUtf8(guide.readAll()), mark);
  QVERIFY2(!script.isEmpty(), "there are no commands between the marks");
  const QTemporaryDir home;
  script.replace("8460", freePort()).replace("8461", freePort());
  const auto path = QStringLiteral(COLLEGA_PROGRAMS ":") + qEnvironmentVariable("PATH");
  const auto ran = runProgram(
      "bash", {"-euo", "pipefail", "-c", "cd \"$HOME\"\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n" + script},
      {{"HOME", home.path()}, {"PATH", path}, {"LC_ALL", "C.UTF-8"}});
  QVERIFY2(ran.exit == 0, qPrintable(ran.out + ran.err));
}

QTEST_GUILESS_MAIN(ReadmeTest)
#include "readme_test.moc"
