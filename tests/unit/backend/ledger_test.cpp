// LedgerService over the wire: founding, appending, what is refused, what comes back after a restart.
#include <QTest>

#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

bool samePlace(const v1::Place& place, const v1::Placed& placed) {
  return place.seq() == placed.seq() && place.chain() == placed.chain();
}

connect::Code codeOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  return error == nullptr ? connect::Code::Unknown : error->code;
}

}  // namespace

class ServerLedgerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void foundingGivesPlaceOne() {
    const RunningServer server;
    const Someone ayla = Someone::random();
    const auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    QVERIFY(samePlace(client.found(space).place(), space.entries()[0]));
    // Again: a lost reply costs nothing.
    QVERIFY(samePlace(client.found(space).place(), space.entries()[0]));
  }

  void foundingNeedsTheFoundersOwnSession() {
    const RunningServer server;
    const auto space = TestSpace::found(Someone::random());
    RpcClient client(server.port());
    v1::CreateSpaceRequest request;
    *request.mutable_entry() = space.entries()[0].entry();
    QCOMPARE(codeOf(client.call(ledgerService + "CreateSpace", request)), connect::Code::Unauthenticated);
    client.open(Someone::random());
    QCOMPARE(codeOf(client.call(ledgerService + "CreateSpace", request)), connect::Code::PermissionDenied);
  }

  void aHostMayCloseFounding() {
    const RunningServer server([](server::ServerSettings& settings) { settings.ledger.openFounding = false; });
    const Someone ayla = Someone::random();
    RpcClient client(server.port());
    client.open(ayla);
    v1::CreateSpaceRequest request;
    *request.mutable_entry() = TestSpace::found(ayla).entries()[0].entry();
    QCOMPARE(codeOf(client.call(ledgerService + "CreateSpace", request)), connect::Code::PermissionDenied);
  }

  // No more is written; but what was taken is answered alike, and a member can still be let in or sent away.
  void aSpaceThatIsFullSaysSo() {
    const RunningServer server([](server::ServerSettings& settings) { settings.ledger.spaceBytes = 200'000; });
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    const auto append = [&](const v1::Entry& entry) {
      v1::AppendRequest request;
      request.set_space_id(space.id().bytes());
      *request.add_entries() = entry;
      return client.call(ledgerService + "Append", request);
    };
    v1::Entry last;
    Answered answered;
    for (int i = 0; i < 20; ++i) {
      const auto entry = space.commit(ayla, toHex(crypto::randomBytes(20'000)));
      answered = append(entry);
      if (std::holds_alternative<connect::RpcError>(answered)) break;
      QCOMPARE(space.append(entry), v1::REFUSAL_REASON_UNSPECIFIED);
      last = entry;
    }
    QCOMPARE(codeOf(answered), connect::Code::ResourceExhausted);
    QVERIFY(std::get<connect::RpcError>(answered).message.starts_with("no_room: "));
    QVERIFY(space.entries().size() > 4);
    v1::AppendResponse again;
    again.ParseFromString(std::get<std::string>(append(last)));
    QCOMPARE(again.places(0).seq(), space.state().head.seq);
    const auto before = space.entries().size();
    space.add(ayla, Someone::random());
    for (std::size_t i = before; i < space.entries().size(); ++i) {
      v1::AppendResponse taken;
      taken.ParseFromString(std::get<std::string>(append(space.entries()[i].entry())));
      QCOMPARE(taken.places_size(), 1);
    }
  }

  void entriesGetTheirPlacesInOrder() {
    const RunningServer server;
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    std::vector<v1::Entry> entries;
    for (int i = 0; i < 5; ++i) {
      entries.push_back(space.commit(ayla, "lesson " + std::to_string(i)));
      QCOMPARE(space.append(entries.back()), v1::REFUSAL_REASON_UNSPECIFIED);
    }
    const auto response = client.append(space.id(), entries);
    QVERIFY(!response.has_refusal());
    QCOMPARE(response.places_size(), 5);
    for (int i = 0; i < 5; ++i)
      QVERIFY(samePlace(response.places(i), space.entries()[static_cast<std::size_t>(i) + 1]));
  }

  void theSameBytesAgainHaveTheSamePlace() {
    const RunningServer server;
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    const auto entry = space.commit(ayla);
    const auto first = client.append(space.id(), {entry});
    const auto again = client.append(space.id(), {entry, entry});
    QCOMPARE(again.places_size(), 2);
    QCOMPARE(again.places(0).seq(), first.places(0).seq());
    QCOMPARE(again.places(1).chain(), first.places(0).chain());
  }

  void otherBytesUnderATakenNumberAreRefused() {
    const RunningServer server;
    const Someone ayla = Someone::random();
    const auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    client.append(space.id(), {space.commit(ayla, "one")});
    const auto response = client.append(space.id(), {space.commit(ayla, "another")});
    QCOMPARE(response.places_size(), 0);
    QCOMPARE(response.refusal().reason(), v1::REFUSAL_REASON_DEVICE_SEQ);
  }

  void stopsAtTheFirstRefusal() {
    const RunningServer server;
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    const auto good = space.commit(ayla, "one");
    space.append(good);
    auto forged = space.commit(ayla, "two");
    (*forged.mutable_signature())[0] ^= 1;
    const auto next = space.commit(ayla, "two");
    const auto response = client.append(space.id(), {good, forged, next});
    QCOMPARE(response.places_size(), 1);
    QCOMPARE(response.refusal().reason(), v1::REFUSAL_REASON_BAD_SIGNATURE);
    // What was refused has changed nothing.
    QCOMPARE(client.append(space.id(), {next}).places(0).seq(), 3U);
  }

  void onlyOnesOwnEntries() {
    const RunningServer server;
    const Someone ayla = Someone::random();
    const Someone bas = Someone::random();
    auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    client.found(space);
    client.open(bas);
    QCOMPARE(client.append(space.id(), {space.commit(ayla)}).refusal().reason(), v1::REFUSAL_REASON_NOT_ALLOWED);
    space.add(ayla, bas);
    const auto asBas = client.append(space.id(), {space.commit(bas)});
    QVERIFY2(asBas.has_refusal(), "the server has not been told that bas is a member");
  }

  void anUnknownSpaceIsNotFound() {
    const RunningServer server;
    const Someone ayla = Someone::random();
    const auto space = TestSpace::found(ayla);
    RpcClient client(server.port());
    client.open(ayla);
    v1::AppendRequest request;
    request.set_space_id(space.id().bytes());
    *request.add_entries() = space.commit(ayla);
    QCOMPARE(codeOf(client.call(ledgerService + "Append", request)), connect::Code::NotFound);
    request.set_space_id("short");
    QCOMPARE(codeOf(client.call(ledgerService + "Append", request)), connect::Code::InvalidArgument);
  }

  void goesOnAfterARestart() {
    QTemporaryDir folder;
    const std::string data = folder.filePath(QStringLiteral("d")).toStdString();
    const Someone ayla = Someone::random();
    auto space = TestSpace::found(ayla);
    {
      RunningServer server({}, data);
      RpcClient client(server.port());
      client.open(ayla);
      client.found(space);
      // More than one snapshot's worth.
      for (int i = 0; i < 300; ++i) {
        const auto entry = space.commit(ayla, std::to_string(i));
        space.append(entry);
        if (i % 100 == 99) QVERIFY(!client.append(space.id(), lastEntries(space, 100)).has_refusal());
      }
      QVERIFY(server.stop());
    }
    const RunningServer server({}, data);
    RpcClient client(server.port());
    client.open(ayla);
    const auto entry = space.commit(ayla, "after");
    space.append(entry);
    const auto response = client.append(space.id(), {entry});
    QCOMPARE(response.places_size(), 1);
    QVERIFY(samePlace(response.places(0), space.entries().back()));
  }

 private:
  static std::vector<v1::Entry> lastEntries(const TestSpace& space, std::size_t count) {
    std::vector<v1::Entry> entries;
    for (std::size_t i = space.entries().size() - count; i < space.entries().size(); ++i) {
      entries.push_back(space.entries()[i].entry());
    }
    return entries;
  }
};

QTEST_GUILESS_MAIN(ServerLedgerTest)
#include "ledger_test.moc"
