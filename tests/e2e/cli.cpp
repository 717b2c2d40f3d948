#include "tests/e2e/cli.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimer>

namespace collega::test {
namespace {

constexpr int patienceMs = 90'000;

QProcessEnvironment merged(const Environment& more) {
  auto environment = QProcessEnvironment::systemEnvironment();
  for (auto i = more.begin(); i != more.end(); ++i) {
    if (i->isEmpty()) {
      environment.remove(i.key());
    } else {
      environment.insert(i.key(), *i);
    }
  }
  return environment;
}

void waitFor(QProcess& process) {
  QEventLoop loop;
  QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
  QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
  QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
  if (process.state() != QProcess::NotRunning) loop.exec();
  if (process.state() == QProcess::NotRunning) return;
  process.kill();
  process.waitForFinished();
}

bool succeeded(const Ran& ran, const QStringList& arguments) {
  const auto told = arguments.join(u' ') + QStringLiteral(": exit %1\n").arg(ran.exit) + QString::fromUtf8(ran.err);
  return QTest::qVerify(ran.exit == 0, "exit code 0", qPrintable(told), __FILE__, __LINE__);
}

}  // namespace

QJsonValue Ran::json() const {
  const auto document = QJsonDocument::fromJson(out);
  return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Ran runProgram(const QString& program, const QStringList& arguments, const Environment& environment,
               const QByteArray& input) {
  QProcess process;
  process.setProcessEnvironment(merged(environment));
  process.start(program, arguments);
  process.write(input);
  process.closeWriteChannel();
  waitFor(process);
  const bool ended = process.exitStatus() == QProcess::NormalExit;
  return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList Cli::command(const QStringList& arguments) const {
  return QStringList{QStringLiteral("--profile"), profile_} + arguments;
}

Ran Cli::run(const QStringList& arguments, const QByteArray& input) const {
  return runProgram(QStringLiteral(COLLEGA_CLI_BINARY), command(arguments), environment_, input);
}

QJsonValue Cli::ask(const QStringList& arguments) const {
  const auto ran = run(QStringList{QStringLiteral("--json")} + arguments);
  succeeded(ran, arguments);
  return ran.json();
}

QString Cli::ask(const QString& name, const QStringList& arguments) const { return ask(arguments)[name].toString(); }

void Cli::must(const QStringList& arguments) const { succeeded(run(arguments), arguments); }

}  // namespace collega::test
