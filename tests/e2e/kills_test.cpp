// A device and its server, both killed again and again at whatever moment: what a person was told is kept is there,
// what the server took is never gone, and both stores open each time. Real processes; this program is the device as
// well.
//
//   kills_test --device FOLDER SPACE    writes until it is killed, and says each time what is done
//   COLLEGA_KILLS=N kills_test          as often as that; 500 by default
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>
#include <iostream>
#include <random>

#include "app/session/session.h"
#include "ledger/start.h"
#include "tests/support/server_process.h"

using namespace collega;
using collega::session::Session;
using collega::test::ServerProcess;

namespace {

crypto::Secret passphrase() { return crypto::Secret(std::string_view("a horse for a kingdom")); }
std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

// -- the device

constexpr std::size_t atOnce = 4;

void say(const char* what, const std::string& id = {}) { std::cout << what << ' ' << id << std::endl; }

int beDevice(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  start();
  auto unlocked = Session::unlock(argv[2], passphrase(), now);
  if (!unlocked) {
    say("broken", unlocked.error().detail);
    return 1;
  }
  auto& session = **unlocked;
  const Id space = *Id::fromHex(argv[3]);
  say("open");
  session.startSync(true);
  bool sending = false;  // a few are written, then they go out
  QTimer writing;
  QObject::connect(&writing, &QTimer::timeout, [&] {
    const auto status = session.syncStatus();
    if (status.waiting >= atOnce) sending = true;
    if (status.phase == sync::Phase::InStep && status.waiting == 0) {
      sending = false;
      say("step");
    }
    if (status.lastError && status.lastError->problem == Problem::Unverified) say("broken", status.lastError->detail);
    if (sending) return;
    v1::Lesson lesson;
    lesson.set_seen("written on the way");
    const auto id = session.add(space, lesson);
    if (id) say("kept", id->hex());
  });
  writing.start(3);
  return QCoreApplication::exec();
}

}  // namespace

class KillsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingThatWasAcknowledgedIsLost();

 private:
  void begin();
  void killOnce();
  // Starts a device, kills it and the server, each at its own moment, and takes in what it said.
  void takeIn(const QByteArray& said);
  void settle();

  QTemporaryDir folder_;
  std::unique_ptr<ServerProcess> server_;
  std::mt19937 random_{20261130};
  Id space_;
  std::set<std::string> kept_;   // told to be kept on the device
  std::set<std::string> taken_;  // told to be in step with the server
  int openings_ = 0;
};

void KillsTest::begin() {
  server_ = std::make_unique<ServerProcess>(folder_.filePath("server"));
  QVERIFY2(server_->start(), qPrintable(server_->error()));
  v1::Person person;
  person.set_name("Sanne");
  person.set_town("Amsterdam");
  auto made = Session::create(folder_.filePath("device").toStdString(), passphrase(),
                              {person, server_->url().toStdString()}, now);
  QVERIFY(made.ok());
  v1::Partnership partnership;
  partnership.set_name("Amsterdam - Kocaeli");
  space_ = *made->session->createPartnership(partnership);
}

void KillsTest::takeIn(const QByteArray& said) {
  for (const auto& line : said.split('\n')) {
    if (line.startsWith("kept ")) kept_.insert(line.mid(5, 32).toStdString());
    if (line.startsWith("step")) taken_ = kept_;
    if (line.startsWith("open")) ++openings_;
    QVERIFY2(!line.startsWith("broken"), line);
  }
}

void KillsTest::killOnce() {
  QProcess device;
  device.start(QCoreApplication::applicationFilePath(),
               {"--device", folder_.filePath("device"), QString::fromStdString(space_.hex())});
  if (!server_->running()) QVERIFY2(server_->start(), qPrintable(server_->error()));
  // Sometimes before it is open, sometimes long after.
  if (random_() % 8 != 0) {
    while (!device.canReadLine()) QVERIFY(device.waitForReadyRead(20'000));
  }
  const auto first = random_() % (random_() % 4 == 0 ? 250 : 40);
  const auto second = random_() % 25;
  QTest::qSleep(static_cast<int>(first));
  const bool serverFirst = random_() % 2 == 0;
  serverFirst ? server_->kill() : device.kill();
  QTest::qSleep(static_cast<int>(second));
  serverFirst ? device.kill() : server_->kill();
  QVERIFY(device.waitForFinished(10'000));
  takeIn(device.readAllStandardOutput());
}

// What the device has, and what a server says that starts on what is left.
void KillsTest::settle() {
  if (!server_->running()) QVERIFY2(server_->start(), qPrintable(server_->error()));
  auto unlocked = Session::unlock(folder_.filePath("device").toStdString(), passphrase(), now);
  QVERIFY(unlocked.ok());
  auto& session = **unlocked;
  for (const auto& id : kept_) QVERIFY2(session.row(*Id::fromHex(id)).ok(), id.c_str());
  for (const auto& id : taken_) QCOMPARE(session.row(*Id::fromHex(id))->standing, store::Standing::InStep);
  session.startSync(false);
  QTRY_VERIFY_WITH_TIMEOUT(session.syncStatus().phase == sync::Phase::Idle, 60'000);
  QVERIFY(!session.syncStatus().lastError);
  QCOMPARE(session.syncStatus().waiting, std::size_t(0));
}

void KillsTest::nothingThatWasAcknowledgedIsLost() {
  const int kills = qEnvironmentVariableIsSet("COLLEGA_KILLS") ? qEnvironmentVariableIntValue("COLLEGA_KILLS") : 500;
  begin();
  for (int i = 0; 2 * i < kills; ++i) {
    killOnce();
    if (QTest::currentTestFailed()) return;
    // In between, a reader of what is left: the server still has what it took.
    if (i % 25 == 24) settle();
    if (QTest::currentTestFailed()) return;
  }
  settle();
  qInfo("%d kills; the device was open %d times, was told of %zu lessons that they are kept, %zu were in step", kills,
        openings_, kept_.size(), taken_.size());
  // That it was worth it; how much comes to pass between two kills depends on the machine.
  QVERIFY(openings_ > kills / 10);
  QVERIFY(kept_.size() > static_cast<std::size_t>(kills) / 20);
  QVERIFY(!taken_.empty());
}

int main(int argc, char** argv) {
  if (argc == 4 && std::string_view(argv[1]) == "--device") return beDevice(argc, argv);
  QCoreApplication application(argc, argv);
  start();
  KillsTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "kills_test.moc"
