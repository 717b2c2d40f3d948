// Strangers who want to bring the server down, against the real program: it stays within its memory, and those who mean
// well are served all the while. How long they wait is reported; it is asserted of nobody's machine.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "tests/support/server_process.h"
#include "tests/unit/backend/attacks.h"

using namespace collega;
using namespace collega::test;

namespace {

// What the server may grow by under any of these attacks. The address sanitizer keeps what is freed for a while.
#ifdef __SANITIZE_ADDRESS__
constexpr long mayGrowKb = 1'000 << 10;
#else
constexpr long mayGrowKb = 160 << 10;
#endif
constexpr int honestWrites = 40;

long residentKb(qint64 pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; in >> word;) {
    if (word == "VmRSS:" && in >> word) return std::stol(word);
  }
  return 0;
}

}  // namespace

class HostileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    crypto::start();
    // The day of the fixture, so that its invitations are good.
    qputenv("COLLEGA_NOW", "2026-09-21T12:00:00Z");
  }

  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<ServerProcess>(folder_->filePath(QStringLiteral("data")),
                                              QStringList{"--connections-per-address", "3000"});
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    honest_ = std::make_unique<Honest>(server_->port());
    quiet_ = honest_->write(honestWrites);
    beforeKb_ = residentKb(server_->pid());
  }

  void cleanup() {
    honest_.reset();
    server_->terminate();
    QCOMPARE(server_->exitCode(), 0);
  }

  void twoThousandWhoSayNothing() {
    const SilentCrowd crowd(server_->port());
    honestGoOn();
  }

  void headsThatNeverEnd() {
    const SlowHeads heads(server_->port());
    honestGoOn();
  }

  // Nothing is set aside for what was only announced.
  void giganticLengths() {
    const Announcers announcers(server_->port());
    RawConnection huge(server_->port());
    huge.send(head(authService + "Challenge", "Content-Length: 18446744073709551615\r\n") + "x");
    const int status = huge.read().status;
    QVERIFY2(status == 429 || status == 400, std::to_string(status).c_str());
    RawConnection stream(server_->port());
    const std::string length("\0\xff\xff\xff\xff", 5);
    stream.send(post(ledgerService + "Follow", streamingType + announcers.client().authorization(), length));
    QVERIFY(stream.read().body.find("resource_exhausted") != std::string::npos);
    honestGoOn();
  }

  void bodiesThatNeverEnd() {
    const EndlessBodies bodies(server_->port());
    honestGoOn();
    QVERIFY(bodies.done() > 0);
  }

  void messagesInMessagesInMessages() {
    const DeepNesting nesting(server_->port());
    honestGoOn();
    QVERIFY(nesting.done() > 0);
  }

  void aFloodOfSessions() {
    const SessionFlood flood(server_->port());
    honestGoOn();
    QTRY_VERIFY_WITH_TIMEOUT(flood.refused() > 0, 30'000);
  }

  // The space keeps a few hundred requests, and its approver can go on.
  void aFloodOfRequestsToJoin() {
    const JoinFlood flood(server_->port());
    honestGoOn();
    QTRY_VERIFY_WITH_TIMEOUT(flood.refused() > 0, 60'000);
    FollowStream stream(flood.owner(), followRequest(false));
    std::size_t waiting = 0;
    while (const auto event = stream.next()) waiting += event->has_join() ? 1 : 0;
    QVERIFY(waiting > 0 && waiting <= 256);
  }

  void followersThatDoNotRead() {
    LazyFollowers followers(server_->port());
    beforeKb_ = residentKb(server_->pid());
    followers.follow();
    honestGoOn();
  }

 private:
  void honestGoOn() {
    const auto took = honest_->write(honestWrites);
    const long grown = residentKb(server_->pid()) - beforeKb_;
    const auto middle = [](const std::vector<double>& sorted) { return sorted[sorted.size() / 2]; };
    qInfo("an honest write: %.1f ms, quiet %.1f ms; slowest %.1f and %.1f ms; memory grew by %ld KB", middle(took),
          middle(quiet_), took.back(), quiet_.back(), grown);
    QVERIFY2(grown < mayGrowKb, std::to_string(grown).c_str());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<ServerProcess> server_;
  std::unique_ptr<Honest> honest_;
  std::vector<double> quiet_;
  long beforeKb_ = 0;
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
