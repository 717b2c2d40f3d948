// A PostgreSQL of its own for a test: Debian's program over a temporary folder and a socket in it. PostgreSQL refuses
// to run as root; where tests do, it runs as the user `postgres`, which Debian's package makes.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace collega::test {

class TemporaryPostgres {
 public:
  TemporaryPostgres() = default;
  ~TemporaryPostgres() { kill(); }

  // Makes the cluster the first time. False, with the reason in error(), if it does not answer.
  bool start();
  // What a power cut does: all of its processes end at once.
  void kill();
  // Where a database of this name is, which is made.
  std::string newDatabase();
  [[nodiscard]] QString error() const { return error_; }

 private:
  bool run(const QString& program, const QStringList& arguments);
  void asItsUser(QProcess& process) const;
  [[nodiscard]] QString folder() const { return folder_.path(); }

  QTemporaryDir folder_;
  QProcess process_;
  QString error_;
  int databases_ = 0;
};

}  // namespace collega::test
