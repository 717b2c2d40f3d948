#include "tests/ui/window/window.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace collega::test {

namespace {

constexpr int patienceMs = 100'000;

}  // namespace

Window::~Window() {
  if (hand_.state() == QProcess::NotRunning) return;
  hand_.closeWriteChannel();
  if (!hand_.waitForFinished(patienceMs)) hand_.kill();
}

void Window::open() {
  hand_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  hand_.start(COLLEGA_WINDOW "/with_screen.sh",
              {COLLEGA_PYTHON, COLLEGA_WINDOW "/hand.py", COLLEGA_APP_BINARY, "--profile", who_.profile(), "--language",
               "en", "--size", "1200x900"});
  QVERIFY2(hand_.waitForStarted(patienceMs), qPrintable(hand_.errorString()));
}

void Window::close() {
  QCOMPARE(ask({"close"}).toInt(), 0);
  hand_.closeWriteChannel();
  QVERIFY(hand_.waitForFinished(patienceMs));
}

void Window::kill() {
  ask({"kill"});
  hand_.closeWriteChannel();
  QVERIFY(hand_.waitForFinished(patienceMs));
}

void Window::unlock() {
  find("label", "Passphrase");
  find("password text", "");  // has the focus
  write(who_.environment()["COLLEGA_PASSPHRASE"]);
  press("Unlock");
  find("push button", "Log a lesson");
}

QStringList Window::nameless() {
  QStringList roles;
  for (const QJsonValue role : ask({"nameless"}).toArray()) roles << role.toString();
  return roles;
}

QJsonValue Window::ask(const QJsonArray& command) {
  const auto line = QJsonDocument(command).toJson(QJsonDocument::Compact);
  hand_.write(line + '\n');
  while (!hand_.canReadLine() && hand_.waitForReadyRead(patienceMs)) continue;
  const auto answer = QJsonDocument::fromJson(hand_.readLine()).object();
  if (answer.contains("is")) return answer["is"];
  const auto why = answer.contains("missing") ? answer["missing"].toString() : QStringLiteral("the window is gone");
  QTest::qFail(qPrintable(QString::fromUtf8(line) + ": " + why), __FILE__, __LINE__);
  return {};
}

}  // namespace collega::test
