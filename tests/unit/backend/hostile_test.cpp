// Strangers who want to bring the server down, against the real program: it stays within its memory, and those who mean
// well are served all the while. How long they wait is reported; it is asserted of nobody's machine.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <fstream>
#include <thread>

#include "tests/support/server_process.h"
#include "tests/unit/backend/rpc_client.h"

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

const std::string challenge = authService + "Challenge";

long residentKb(qint64 pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; in >> word;) {
    if (word == "VmRSS:" && in >> word) return std::stol(word);
  }
  return 0;
}

std::string head(const std::string& path, const std::string& headers) {
  return "POST " + path + " HTTP/1.1\r\nHost: test\r\n" + protoType + headers + "\r\n";
}

// Somebody who means well and writes.
class Honest {
 public:
  explicit Honest(quint16 port) : space_(TestSpace::found(person_)), client_(port) {
    client_.open(person_);
    client_.found(space_);
  }

  // How long each took, in order of length. Every one is taken.
  std::vector<double> write() {
    std::vector<double> took;
    for (int i = 0; i < honestWrites; ++i) {
      const auto entry = space_.commit(person_);
      QElapsedTimer timer;
      timer.start();
      if (client_.append(space_.id(), {entry}).places_size() != 1) throw std::runtime_error("not taken");
      took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
      space_.append(entry);
    }
    std::ranges::sort(took);
    return took;
  }

 private:
  Someone person_ = Someone::random();
  TestSpace space_;
  RpcClient client_;
};

// Runs an attack, again and again, until it goes.
class Attackers {
 public:
  Attackers(int count, const std::function<void()>& attack) {
    for (int i = 0; i < count; ++i) {
      threads_.emplace_back([this, attack] {
        while (goesOn_) {
          try {
            attack();
            ++done_;
          } catch (const std::exception&) {
            // Being refused or cut off is what an attacker has to expect.
            ++done_;
          }
        }
      });
    }
  }
  ~Attackers() {
    goesOn_ = false;
    for (auto& thread : threads_) thread.join();
  }
  [[nodiscard]] int done() const { return done_; }

 private:
  std::atomic<bool> goesOn_ = true;
  std::atomic<int> done_ = 0;
  std::vector<std::thread> threads_;
};

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
    quiet_ = honest_->write();
    beforeKb_ = residentKb(server_->pid());
  }

  void cleanup() {
    honest_.reset();
    server_->terminate();
    QCOMPARE(server_->exitCode(), 0);
  }

  void twoThousandWhoSayNothing() {
    std::vector<std::unique_ptr<RawConnection>> idle;
    for (int i = 0; i < 2'000; ++i) idle.push_back(std::make_unique<RawConnection>(server_->port()));
    honestGoOn();
  }

  void headsThatNeverEnd() {
    const Attackers attackers(1, [&] {
      std::vector<std::unique_ptr<RawConnection>> slow;
      for (int i = 0; i < 500; ++i) {
        slow.push_back(std::make_unique<RawConnection>(server_->port()));
        slow.back()->send("POST " + challenge + " HTTP/1.1\r\nHost: t");
      }
      for (int i = 0; i < 20; ++i) {
        for (auto& each : slow) each->send("t");
        QTest::qSleep(50);
      }
    });
    QTest::qSleep(500);
    honestGoOn();
  }

  // Nothing is set aside for what was only announced.
  void giganticLengths() {
    std::vector<std::unique_ptr<RawConnection>> held;
    RpcClient client(server_->port());
    client.open(Someone::random());
    for (int i = 0; i < 300; ++i) {
      held.push_back(std::make_unique<RawConnection>(server_->port()));
      held.back()->send(head(ledgerService + "Append", client.authorization() + "Content-Length: 4000000\r\n"));
    }
    RawConnection huge(server_->port());
    huge.send(head(challenge, "Content-Length: 18446744073709551615\r\n") + "x");
    const int status = huge.read().status;
    QVERIFY2(status == 429 || status == 400, std::to_string(status).c_str());
    RawConnection stream(server_->port());
    const std::string length("\0\xff\xff\xff\xff", 5);
    stream.send(post(ledgerService + "Follow", streamingType + client.authorization(), length));
    const auto answered = stream.read();
    QVERIFY(answered.body.find("resource_exhausted") != std::string::npos);
    honestGoOn();
  }

  void bodiesThatNeverEnd() {
    RpcClient client(server_->port());
    client.open(Someone::random());
    const std::string chunk = "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
    const Attackers attackers(4, [&] {
      RawConnection connection(server_->port(), 2'000);
      connection.send(head(ledgerService + "Append", client.authorization() + "Transfer-Encoding: chunked\r\n"));
      for (int i = 0; i < 200 && connection.socket().state() == QAbstractSocket::ConnectedState; ++i) {
        connection.send(chunk);
        if (connection.socket().bytesAvailable() > 0) return;
      }
    });
    honestGoOn();
    QVERIFY(attackers.done() > 0);
  }

  // Groups in groups, which no message of ours has: what reads them must not go as deep as they do.
  void messagesInMessagesInMessages() {
    const std::string nested(60'000, '\x7b');  // field 15, a group begins
    const Attackers attackers(2, [&] {
      RawConnection connection(server_->port());
      connection.send(post(authService + "OpenSession", protoType, nested));
      if (connection.read().status != 400) qFatal("deep nesting was not refused");
    });
    honestGoOn();
    QVERIFY(attackers.done() > 0);
  }

  void aFloodOfSessions() {
    const Someone stranger = Someone::random();
    std::atomic<int> refused = 0;
    {
      const Attackers attackers(4, [&] {
        RpcClient client(server_->port());
        const auto request = client.sessionRequest(stranger);
        const auto answered = client.call(authService + "OpenSession", request);
        if (std::holds_alternative<connect::RpcError>(answered)) ++refused;
      });
      honestGoOn();
      QTRY_VERIFY_WITH_TIMEOUT(refused > 0, 30'000);
    }
  }

  // By one who has a link that many may use: the space keeps a few hundred, and its approver can go on.
  void aFloodOfRequestsToJoin() {
    const Someone founder = Someone::random();
    auto space = TestSpace::found(founder);
    const auto link = space.invite(founder, v1::ROLE_PROFESSIONAL, 1'000);
    RpcClient owner(server_->port());
    owner.open(founder);
    owner.found(space);
    QCOMPARE(owner.append(space.id(), {space.entries()[1].entry()}).places_size(), 1);
    std::atomic<int> refused = 0;
    const Attackers attackers(2, [&] {
      const Someone stranger = Someone::random();
      RpcClient client(server_->port());
      client.open(stranger);
      v1::RequestJoinRequest request;
      request.set_space_id(space.id().bytes());
      *request.mutable_request() = joinRequest(link, stranger);
      if (std::holds_alternative<connect::RpcError>(client.call(joinService + "RequestJoin", request))) ++refused;
    });
    honestGoOn();
    QTRY_VERIFY_WITH_TIMEOUT(refused > 0, 60'000);
    FollowStream stream(owner, followRequest(false));
    std::size_t waiting = 0;
    while (const auto event = stream.next()) waiting += event->has_join() ? 1 : 0;
    QVERIFY(waiting > 0 && waiting <= 256);
  }

  // Followers that read nothing, of a space that has much to read.
  void followersThatDoNotRead() {
    const Someone reader = Someone::random();
    auto space = TestSpace::found(reader);
    RpcClient client(server_->port());
    client.open(reader);
    client.found(space);
    for (int i = 0; i < 24; ++i) {
      const auto entry = space.commit(reader, toHex(crypto::randomBytes(400'000)));
      QCOMPARE(client.append(space.id(), {entry}).places_size(), 1);
      space.append(entry);
    }
    beforeKb_ = residentKb(server_->pid());
    std::vector<std::unique_ptr<RawConnection>> lazy;
    for (int i = 0; i < 64; ++i) {
      lazy.push_back(std::make_unique<RawConnection>(server_->port()));
      lazy.back()->socket().setReadBufferSize(4096);
      lazy.back()->send(post(ledgerService + "Follow", streamingType + client.authorization(),
                             connect::envelope(followRequest(true).SerializeAsString())));
    }
    honestGoOn();
  }

 private:
  void honestGoOn() {
    const auto took = honest_->write();
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
