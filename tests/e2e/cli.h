// collega-cli as a process of its own, on one person's profile.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace collega::test {

using Environment = QMap<QString, QString>;

struct Ran {
  int exit = -1;
  QByteArray out;
  QByteArray err;

  [[nodiscard]] QJsonValue json() const;
};

class Cli {
 public:
  explicit Cli(QString profile) : profile_(std::move(profile)) {}

  [[nodiscard]] const QString& profile() const { return profile_; }
  // Stands in every later call, until it is set to nothing.
  void set(const QString& variable, const QString& value) { environment_[variable] = value; }

  // The test's event loop goes on meanwhile, so that it can play the server.
  [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {}) const;
  // With --json; fails the test where the exit code is another than 0.
  [[nodiscard]] QJsonValue ask(const QStringList& arguments) const;
  // What `ask` answers under this name.
  [[nodiscard]] QString ask(const QString& name, const QStringList& arguments) const;
  // Fails the test where the exit code is another than 0.
  void must(const QStringList& arguments) const;

  [[nodiscard]] QStringList command(const QStringList& arguments) const;
  [[nodiscard]] Environment environment() const { return environment_; }

 private:
  QString profile_;
  Environment environment_{{QStringLiteral("COLLEGA_PASSPHRASE"), QStringLiteral("a horse for a kingdom")},
                           {QStringLiteral("LANG"), QStringLiteral("C.UTF-8")},
                           {QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}};
};

// Runs a program with these variables beside the test's own.
Ran runProgram(const QString& program, const QStringList& arguments, const Environment& environment,
               const QByteArray& input = {});

}  // namespace collega::test
