// Three servers over one database behind HAProxy, set up as docs/hosting.md says: servers and the database die in the
// middle, and nobody loses what was acknowledged; one that is stopped is not even noticed.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "tests/support/balancer.h"
#include "tests/support/server_process.h"
#include "tests/support/temporary_postgres.h"
#include "tests/unit/backend/rpc_client.h"

using namespace collega;
using namespace collega::test;

namespace {

constexpr int patienceMs = 60'000;
const std::string linkService = "/collega.v1.LinkService/";

// Writes one entry after the other through the balancer, each until it is acknowledged.
class Writer {
 public:
  explicit Writer(quint16 port) : port_(port), space_(TestSpace::found(person_)) {}

  void run(const std::atomic<bool>& goesOn) {
    insist([&](RpcClient& client) { return client.found(space_).place().seq() == 1; });
    while (goesOn) {
      const auto entry = space_.commit(person_, "entry " + std::to_string(acknowledged_.size()));
      v1::AppendResponse taken;
      insist([&](RpcClient& client) {
        taken = client.append(space_.id(), {entry});
        return taken.places_size() == 1;
      });
      space_.append(entry);
      acknowledged_.push_back(taken.places(0));
      ++count_;
    }
  }

  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] int troubles() const { return troubles_; }
  [[nodiscard]] const Someone& person() const { return person_; }
  [[nodiscard]] const TestSpace& space() const { return space_; }
  [[nodiscard]] const std::vector<v1::Place>& acknowledged() const { return acknowledged_; }

 private:
  // As a device does: whatever went wrong, the same again.
  template <class Attempt>
  void insist(const Attempt& attempt) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patienceMs) {
      try {
        if (!client_) {
          client_.emplace(port_);
          client_->open(person_);
        }
        if (attempt(*client_)) return;
      } catch (const std::exception&) {
        client_.reset();
      }
      ++troubles_;
      QTest::qSleep(50);
    }
    qFatal("a writer gave up");
  }

  quint16 port_;
  Someone person_ = Someone::random();
  TestSpace space_;
  std::optional<RpcClient> client_;
  std::vector<v1::Place> acknowledged_;
  std::atomic<std::size_t> count_ = 0;
  std::atomic<int> troubles_ = 0;
};

}  // namespace

class BalancerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    crypto::start();
    QVERIFY2(postgres_.start(), qPrintable(postgres_.error()));
    const QString url = QString::fromStdString(postgres_.newDatabase());
    std::vector<quint16> ports;
    for (int i = 0; i < 3; ++i) {
      const QString data = folder_.filePath(QStringLiteral("node%1").arg(i));
      nodes_.push_back(std::make_unique<ServerProcess>(
          data, QStringList{"--store", url, "--drain", "2", "--trusted-proxy", "127.0.0.1"}));
      QVERIFY2(nodes_.back()->start(), qPrintable(nodes_.back()->error()));
      ports.push_back(nodes_.back()->port());
    }
    balancer_ = std::make_unique<Balancer>(ports);
    QVERIFY2(balancer_->start(), qPrintable(balancer_->error()));
  }

  // SIGTERM: the balancer looks elsewhere before the server ends, so nothing fails.
  void aServerThatIsStoppedIsNotMissed() {
    writing([&](std::vector<std::unique_ptr<Writer>>& writers) {
      for (auto& node : nodes_) {
        node->terminate();
        QCOMPARE(node->exitCode(), 0);
        QVERIFY2(node->start(), qPrintable(node->error()));
        awaitReady(*node);
      }
      for (const auto& writer : writers) QCOMPARE(writer->troubles(), 0);
    });
  }

  void serversThatAreKilledLoseNothing() {
    writing([&](std::vector<std::unique_ptr<Writer>>& writers) {
      for (int round = 0; round < 4; ++round) {
        auto& node = *nodes_[static_cast<std::size_t>(round) % nodes_.size()];
        node.kill();
        awaitProgress(writers);
        QVERIFY2(node.start(), qPrintable(node.error()));
        awaitReady(node);
      }
    });
  }

  // And with it a server, at the same time.
  void aDatabaseThatIsKilledLosesNothing() {
    writing([&](std::vector<std::unique_ptr<Writer>>& writers) {
      for (int round = 0; round < 2; ++round) {
        postgres_.kill();
        nodes_[0]->kill();
        QVERIFY2(postgres_.start(), qPrintable(postgres_.error()));
        QVERIFY2(nodes_[0]->start(), qPrintable(nodes_[0]->error()));
        awaitProgress(writers);
      }
    });
  }

  // Who follows is told to connect again, does, and gets all there is in order.
  void aFollowerGoesOnElsewhere() {
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(balancer_->port());
    client.open(ayla);
    client.found(space);
    std::uint64_t reached = 0;
    for (auto& node : nodes_) {
      FollowStream stream(client, followRequest(true, {{space.id(), reached}}));
      for (const auto& placed : stream.untilCaughtUp(space.id())) QCOMPARE(placed.seq(), ++reached);
      for (int i = 0; i < 5; ++i) {
        const auto entry = space.commit(ayla, std::to_string(i));
        QCOMPARE(space.append(entry), v1::REFUSAL_REASON_UNSPECIFIED);
        QCOMPARE(client.append(space.id(), {entry}).places_size(), 1);
        const auto event = stream.next();
        QVERIFY(event && event->has_page());
        QCOMPARE(event->page().entries(0).seq(), ++reached);
      }
      node->terminate();
      QVERIFY2(node->start(), qPrintable(node->error()));
      awaitReady(*node);
    }
    QCOMPARE(reached, space.state().head.seq);
  }

  // What one leaves for the other is in the memory of one server, so both must come to the same, and to the next when
  // that one is gone.
  void twoDevicesMeetAtOneServer() {
    const Someone ayla = Someone::random();
    for (int round = 0; round < 2; ++round) {
      RpcClient host(balancer_->port());
      host.open(ayla);
      v1::OpenLinkRequest opened;
      opened.set_link_id(randomId().bytes());
      host.expect<v1::OpenLinkResponse>(linkService + "OpenLink", opened);
      RpcClient guest(balancer_->port());
      v1::AskLinkRequest asked;
      asked.set_link_id(opened.link_id());
      asked.set_sealed("sealed");
      guest.expect<v1::AskLinkResponse>(linkService + "AskLink", asked);
      v1::ReadLinkRequest read;
      read.set_link_id(opened.link_id());
      for (int i = 0; i < 6; ++i) {
        QCOMPARE(host.expect<v1::ReadLinkResponse>(linkService + "ReadLink", read).asked(), asked.sealed());
      }
      if (round == 0) nodes_[0]->terminate();
    }
    QVERIFY2(nodes_[0]->start(), qPrintable(nodes_[0]->error()));
  }

 private:
  // What happens while three people write; then every server has all that was acknowledged, where it was said.
  void writing(const std::function<void(std::vector<std::unique_ptr<Writer>>&)>& meanwhile) {
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < 3; ++i) writers.push_back(std::make_unique<Writer>(balancer_->port()));
    std::atomic<bool> goesOn = true;
    std::vector<std::thread> threads;
    for (auto& writer : writers) threads.emplace_back([&writer, &goesOn] { writer->run(goesOn); });
    awaitProgress(writers);
    meanwhile(writers);
    awaitProgress(writers);
    goesOn = false;
    for (auto& thread : threads) thread.join();
    for (const auto& writer : writers) {
      for (const auto& node : nodes_) verifyKept(*writer, node->port());
    }
  }

  // Each writes a few more.
  static void awaitProgress(const std::vector<std::unique_ptr<Writer>>& writers) {
    constexpr std::size_t few = 5;
    for (const auto& writer : writers) {
      const auto before = writer->count();
      QTRY_VERIFY_WITH_TIMEOUT(writer->count() >= before + few, patienceMs);
    }
  }

  static void awaitReady(const ServerProcess& node) {
    const auto status = [&] {
      RawConnection connection(node.port());
      connection.send("GET /readyz HTTP/1.1\r\nHost: t\r\n\r\n");
      return connection.read().status;
    };
    QTRY_COMPARE_WITH_TIMEOUT(status(), 200, patienceMs);
    // Until the balancer has seen it too.
    QTest::qSleep(1'500);
  }

  static void verifyKept(const Writer& writer, quint16 port) {
    RpcClient client(port);
    client.open(writer.person());
    FollowStream stream(client, followRequest(false));
    const auto entries = stream.untilCaughtUp(writer.space().id());
    QCOMPARE(entries.size(), writer.acknowledged().size() + 1);
    for (const auto& place : writer.acknowledged()) QCOMPARE(entries[place.seq() - 1].chain(), place.chain());
  }

  QTemporaryDir folder_;
  TemporaryPostgres postgres_;
  std::vector<std::unique_ptr<ServerProcess>> nodes_;
  std::unique_ptr<Balancer> balancer_;
};

QTEST_GUILESS_MAIN(BalancerTest)
#include "balancer_test.moc"
