// Several servers over one database: what one takes the others show, and killing any of them loses nothing.
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/server_process.h"
#include "tests/support/temporary_postgres.h"
#include "tests/unit/backend/rpc_client.h"

using namespace collega;
using namespace collega::test;

class ClusterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    crypto::start();
    QVERIFY2(postgres_.start(), qPrintable(postgres_.error()));
    url_ = QString::fromStdString(postgres_.newDatabase());
    for (int i = 0; i < 3; ++i) {
      const QString data = folder_.filePath(QStringLiteral("node%1").arg(i));
      nodes_.push_back(std::make_unique<ServerProcess>(data, QStringList{"--store", url_}));
      QVERIFY2(nodes_.back()->start(), qPrintable(nodes_.back()->error()));
    }
  }

  void aFollowerHearsWhatAnotherServerTook() {
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient writer(nodes_[0]->port());
    writer.open(ayla);
    writer.found(space);
    RpcClient reader(nodes_[1]->port());
    reader.open(ayla);
    FollowStream stream(reader, followRequest(true));
    QCOMPARE(stream.untilCaughtUp(space.id()).size(), 1U);
    const auto entry = space.commit(ayla);
    QCOMPARE(writer.append(space.id(), {entry}).places_size(), 1);
    const auto event = stream.next();
    QVERIFY(event && event->has_page());
    QCOMPARE(event->page().entries(0).seq(), 2U);
  }

  // A space that stood nowhere when the stream began.
  void aNewcomerHearsOfASpaceFromAnotherServer() {
    const Someone ayla = Someone::random();
    const Someone bas = Someone::random();
    RpcClient reader(nodes_[2]->port());
    reader.open(bas);
    FollowStream stream(reader, followRequest(true));
    QVERIFY(stream.next()->has_caught_up());
    auto space = TestSpace::found(ayla);
    space.add(ayla, bas);
    RpcClient writer(nodes_[0]->port());
    writer.open(ayla);
    writer.found(space);
    for (std::size_t i = 1; i < space.entries().size(); ++i) writer.append(space.id(), {space.entries()[i].entry()});
    const auto event = stream.next();
    QVERIFY(event && event->has_page());
    QCOMPARE(event->page().space_id(), space.id().bytes());
  }

  // Each entry goes to whichever server is up; the same again, if the answer was lost.
  void killsInTheMiddleLoseNothing() {
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient founder(nodes_[0]->port());
    founder.open(ayla);
    founder.found(space);
    std::vector<v1::Place> acknowledged;
    for (int i = 0; i < 30; ++i) {
      ServerProcess& node = *nodes_[static_cast<std::size_t>(i) % nodes_.size()];
      RpcClient client(node.port());
      client.open(ayla);
      const auto entry = space.commit(ayla, "entry " + std::to_string(i));
      const auto taken = client.append(space.id(), {entry});
      QCOMPARE(taken.places_size(), 1);
      acknowledged.push_back(taken.places(0));
      if (i % 7 == 3) {
        node.kill();
        // Another answers the same entry with the same place.
        RpcClient other(nodes_[static_cast<std::size_t>(i + 1) % nodes_.size()]->port());
        other.open(ayla);
        QCOMPARE(other.append(space.id(), {entry}).places(0).chain(), taken.places(0).chain());
        QVERIFY2(node.start(), qPrintable(node.error()));
      }
      space.append(entry);
    }
    for (const auto& node : nodes_) {
      RpcClient client(node->port());
      client.open(ayla);
      FollowStream stream(client, followRequest(false));
      const auto entries = stream.untilCaughtUp(space.id());
      QCOMPARE(entries.size(), acknowledged.size() + 1);
      for (const auto& place : acknowledged) QCOMPARE(entries[place.seq() - 1].chain(), place.chain());
    }
  }

  // The servers go on by themselves when the database is back.
  void aDatabaseThatDiesIsWaitedFor() {
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(nodes_[0]->port());
    client.open(ayla);
    client.found(space);
    RpcClient reader(nodes_[1]->port());
    reader.open(ayla);
    QCOMPARE(readiness(*nodes_[0]), 200);
    postgres_.kill();
    QTRY_COMPARE_WITH_TIMEOUT(readiness(*nodes_[0]), 503, 10'000);
    const auto entry = space.commit(ayla);
    v1::AppendRequest request;
    request.set_space_id(space.id().bytes());
    *request.add_entries() = entry;
    const auto answered = client.call(ledgerService + "Append", request);
    const auto* error = std::get_if<connect::RpcError>(&answered);
    QVERIFY(error != nullptr && error->code == connect::Code::Unavailable);
    QVERIFY2(postgres_.start(), qPrintable(postgres_.error()));
    QCOMPARE(client.append(space.id(), {entry}).places(0).seq(), 2U);
    FollowStream stream(reader, followRequest(false));
    QCOMPARE(stream.untilCaughtUp(space.id()).size(), 2U);
    QTRY_COMPARE_WITH_TIMEOUT(readiness(*nodes_[0]), 200, 10'000);
  }

 private:
  static int readiness(const ServerProcess& node) {
    RawConnection connection(node.port());
    connection.send("GET /readyz HTTP/1.1\r\nHost: t\r\n\r\n");
    return connection.read().status;
  }

  QTemporaryDir folder_;
  TemporaryPostgres postgres_;
  QString url_;
  std::vector<std::unique_ptr<ServerProcess>> nodes_;
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "cluster_test.moc"
