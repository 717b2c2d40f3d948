// The app in a window of its own, used by the names of things and by keys, as with a screen reader. Every call waits
// for what it names, and fails the test where it does not come.
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QProcess>
#include <QString>

#include "tests/e2e/cli.h"

namespace collega::test {

class Window {
 public:
  // On this person's profile, in English.
  explicit Window(const Cli& who) : who_(who) {}
  ~Window();

  void open();
  void close();  // as a logout does
  void kill();   // as a power cut does

  // The passphrase is the one that `Cli` has.
  void unlock();
  void press(const QString& button) { ask({"press", button}); }
  void pressPart(const QString& part) { ask({"press_part", part}); }
  // The same, which opens a page with this on it.
  void openPart(const QString& part, const QString& role, const QString& name) { ask({"open_part", part, role, name}); }
  void focus(const QString& role, const QString& name) { ask({"focus", role, name}); }
  void write(const QString& words) { ask({"write", words}); }  // where the focus is
  void key(const QString& combination) { ask({"key", combination}); }
  void find(const QString& role, const QString& name) { ask({"find", role, name}); }
  void findPart(const QString& role, const QString& part) { ask({"find_part", role, part}); }
  void gone(const QString& role, const QString& name) { ask({"gone", role, name}); }
  // The roles of what can be operated and has no name.
  QStringList nameless();

 private:
  QJsonValue ask(const QJsonArray& command);

  const Cli& who_;
  QProcess hand_;
};

}  // namespace collega::test
