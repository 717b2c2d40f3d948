// A real collega-server in a process of its own, on a free port of this machine: for tests that need the whole thing.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace collega::test {

class ServerProcess {
 public:
  // The store is in `dataDir`, which need not exist yet. More arguments go to the server as they are.
  explicit ServerProcess(QString dataDir, QStringList arguments = {});
  ~ServerProcess();

  // Waits until the server listens; false, with the reason in error(), if it does not. After kill or terminate it
  // starts again on the same port with the same data.
  bool start();
  // http://127.0.0.1:PORT
  [[nodiscard]] QString url() const { return url_; }
  [[nodiscard]] quint16 port() const;
  [[nodiscard]] qint64 pid() const { return process_.processId(); }
  [[nodiscard]] bool running() const { return process_.state() == QProcess::Running; }

  void kill();       // SIGKILL: what a power cut does to a program
  void terminate();  // SIGTERM, and waits for a graceful end
  // Of the last end; -1 while it runs or if it was killed.
  [[nodiscard]] int exitCode() const;
  [[nodiscard]] QString error() const { return error_; }
  // What the server wrote to its log so far.
  [[nodiscard]] QString log() const;

 private:
  bool awaitListening();

  QString dataDir_;
  QStringList arguments_;
  QProcess process_;
  QString listen_ = QStringLiteral("127.0.0.1:0");
  QString url_;
  QString error_;
};

}  // namespace collega::test
