#include "tests/support/temporary_postgres.h"

#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QThread>
#include <csignal>

namespace collega::test {
namespace {

constexpr int limitMs = 60'000;

// Debian keeps each version in a folder of its own, and not on the path.
QString binary(const QString& name) {
  const QDir versions(QStringLiteral("/usr/lib/postgresql"));
  const auto found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
  return found.isEmpty() ? name : versions.filePath(found.front() + QStringLiteral("/bin/") + name);
}

const passwd* itsUser() { return ::getuid() == 0 ? ::getpwnam("postgres") : nullptr; }

}  // namespace

void TemporaryPostgres::asItsUser(QProcess& process) const {
  const passwd* user = itsUser();
  const uid_t uid = user == nullptr ? ::getuid() : user->pw_uid;
  const gid_t gid = user == nullptr ? ::getgid() : user->pw_gid;
  process.setWorkingDirectory(folder());
  process.setChildProcessModifier([uid, gid] {
    ::setpgid(0, 0);
    if (::getuid() == 0 && (::setgid(gid) != 0 || ::setuid(uid) != 0)) ::_exit(1);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
  });
}

bool TemporaryPostgres::run(const QString& program, const QStringList& arguments) {
  QProcess process;
  asItsUser(process);
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(binary(program), arguments);
  const bool done = process.waitForFinished(limitMs) && process.exitCode() == 0;
  if (!done) error_ = program + QStringLiteral(": ") + process.errorString() + QString::fromUtf8(process.readAll());
  return done;
}

bool TemporaryPostgres::start() {
  const QString data = folder() + QStringLiteral("/data");
  if (!QFile::exists(data)) {
    const passwd* user = itsUser();
    if (user != nullptr && ::chown(QFile::encodeName(folder()).constData(), user->pw_uid, user->pw_gid) != 0)
      return false;
    if (!run(QStringLiteral("initdb"),
             {"-D", data, "-A", "trust", "-U", "collega", "-E", "UTF8", "--locale=C", "--no-sync"}))
      return false;
  }
  asItsUser(process_);
  process_.setStandardErrorFile(folder() + QStringLiteral("/log"), QIODevice::Append);
  process_.setStandardOutputFile(QProcess::nullDevice());
  // Its processes die in tests, the machine does not: what is written is there without waiting for the disk.
  process_.start(binary(QStringLiteral("postgres")), {"-D", data, "-k", folder(), "-c", "listen_addresses=", "-c",
                                                      "max_connections=200", "-c", "fsync=off"});
  for (int waited = 0; waited < limitMs; waited += 50) {
    // Where what was killed is not gone yet, it gives up at once.
    if (process_.waitForFinished(0)) process_.start();
    if (run(QStringLiteral("pg_isready"), {"-q", "-h", folder()})) return true;
    QThread::msleep(50);
  }
  return false;
}

void TemporaryPostgres::kill() {
  if (process_.state() == QProcess::NotRunning) return;
  // As with a power cut: those that serve a connection each, in sessions of their own, could still commit something.
  const auto pid = process_.processId();
  QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
  const auto helpers =
      children.open(QIODevice::ReadOnly) ? children.readAll().simplified().split(' ') : QByteArrayList();
  ::kill(static_cast<pid_t>(-pid), SIGKILL);
  for (const auto& helper : helpers)
    if (const auto child = helper.toInt(); child > 1) ::kill(child, SIGKILL);
  process_.waitForFinished(limitMs);
  QFile::remove(folder() + QStringLiteral("/data/postmaster.pid"));
}

std::string TemporaryPostgres::newDatabase() {
  const QString name = QStringLiteral("test%1").arg(++databases_);
  if (!run(QStringLiteral("createdb"), {"-h", folder(), "-U", "collega", name})) return {};
  return QStringLiteral("postgresql:///%1?host=%2&user=collega").arg(name, folder()).toStdString();
}

}  // namespace collega::test
