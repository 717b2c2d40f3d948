#include "tests/support/server_process.h"

#include <signal.h>
#include <sys/prctl.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace collega::test {
namespace {

constexpr int startMs = 20'000;
constexpr int stopMs = 15'000;

QString logFile(const QString& dataDir) { return dataDir + QStringLiteral(".log"); }

}  // namespace

ServerProcess::ServerProcess(QString dataDir, QStringList arguments)
    : dataDir_(std::move(dataDir)), arguments_(std::move(arguments)) {
  process_.setProgram(QStringLiteral(COLLEGA_SERVER_BINARY));
  // A test that crashes takes its server with it.
  process_.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ServerProcess::~ServerProcess() { kill(); }

bool ServerProcess::start() {
  error_.clear();
  QDir().mkpath(QFileInfo(dataDir_).absolutePath());
  process_.setArguments(QStringList{QStringLiteral("--data"), dataDir_, QStringLiteral("--listen"), listen_} +
                        arguments_);
  // Into a file: a pipe that nobody empties would make the server wait.
  process_.setStandardErrorFile(logFile(dataDir_), QIODevice::Append);
  process_.start(QIODevice::ReadOnly);
  if (awaitListening()) return true;
  error_ = QStringLiteral("the server did not start: %1\n%2").arg(process_.errorString(), log());
  kill();
  return false;
}

bool ServerProcess::awaitListening() {
  if (!process_.waitForStarted(startMs)) return false;
  const QByteArray ready = "listening on ";
  while (!process_.canReadLine()) {
    if (!process_.waitForReadyRead(startMs)) return false;
  }
  const QByteArray line = process_.readLine().trimmed();
  if (!line.startsWith(ready)) return false;
  url_ = QString::fromUtf8(line.mid(ready.size()));
  listen_ = QUrl(url_).authority();
  return true;
}

quint16 ServerProcess::port() const { return static_cast<quint16>(QUrl(url_).port(0)); }

void ServerProcess::kill() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.kill();
  process_.waitForFinished(stopMs);
}

void ServerProcess::terminate() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.terminate();
  if (process_.waitForFinished(stopMs)) return;
  error_ = QStringLiteral("the server did not stop when asked");
  kill();
}

int ServerProcess::exitCode() const {
  const bool ended = process_.state() == QProcess::NotRunning && process_.exitStatus() == QProcess::NormalExit;
  return ended ? process_.exitCode() : -1;
}

QString ServerProcess::log() const {
  QFile file(logFile(dataDir_));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace collega::test
