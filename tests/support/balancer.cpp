#include "tests/support/balancer.h"

#include <signal.h>
#include <sys/prctl.h>

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace collega::test {
namespace {

constexpr int startMs = 20'000;

quint16 freePort() {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  return server.serverPort();
}

// Whether a server answers through it.
bool answers(quint16 port) {
  QTcpSocket socket;
  socket.connectToHost(QHostAddress::LocalHost, port);
  if (!socket.waitForConnected(500)) return false;
  socket.write("GET /readyz HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
  return socket.waitForReadyRead(500) && socket.readAll().startsWith("HTTP/1.1 200");
}

}  // namespace

Balancer::~Balancer() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.kill();
  process_.waitForFinished(startMs);
}

QString Balancer::settings() const {
  QFile guide(QStringLiteral(COLLEGA_SOURCE_DIR "/docs/hosting.md"));
  if (!guide.open(QIODevice::ReadOnly)) return {};
  const QRegularExpression block(QStringLiteral("```haproxy\n(.*?)```"),
                                 QRegularExpression::DotMatchesEverythingOption);
  QString text = block.match(QString::fromUtf8(guide.readAll())).captured(1);
  text.replace(QRegularExpression(QStringLiteral("bind .*")), QStringLiteral("bind 127.0.0.1:%1").arg(port_));
  for (std::size_t i = 0; i < servers_.size(); ++i) {
    const QRegularExpression line(QStringLiteral("server node%1 \\S+").arg(i + 1));
    text.replace(line, QStringLiteral("server node%1 127.0.0.1:%2").arg(i + 1).arg(servers_[i]));
  }
  return text;
}

bool Balancer::start() {
  port_ = freePort();
  QFile file(folder_.filePath(QStringLiteral("haproxy.cfg")));
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.write(settings().toUtf8());
  file.close();
  process_.setProcessChannelMode(QProcess::MergedChannels);
  process_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
  process_.start(QStringLiteral("/usr/sbin/haproxy"), {QStringLiteral("-db"), QStringLiteral("-f"), file.fileName()});
  for (int waited = 0; waited < startMs && process_.state() != QProcess::NotRunning; waited += 50) {
    if (answers(port_)) return true;
    process_.waitForReadyRead(50);
  }
  error_ = QStringLiteral("haproxy: ") + process_.errorString() + QString::fromUtf8(process_.readAll());
  return false;
}

}  // namespace collega::test
