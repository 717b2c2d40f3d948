// LinkService over the wire: a place where two devices meet, once, for a while, and whose it is.
#include <QTest>
#include <atomic>

#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

const std::string linkService = "/collega.v1.LinkService/";
const std::string place(Id::size, 'p');

connect::Code codeOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  return error == nullptr ? connect::Code::Unknown : error->code;
}
bool succeeded(const Answered& answered) { return std::holds_alternative<std::string>(answered); }

Answered open(RpcClient& client, const std::string& id = place) {
  v1::OpenLinkRequest request;
  request.set_link_id(id);
  return client.call(linkService + "OpenLink", request);
}
Answered ask(RpcClient& client, const std::string& sealed) {
  v1::AskLinkRequest request;
  request.set_link_id(place);
  request.set_sealed(sealed);
  return client.call(linkService + "AskLink", request);
}
Answered answer(RpcClient& client, const std::string& sealed) {
  v1::AnswerLinkRequest request;
  request.set_link_id(place);
  request.set_sealed(sealed);
  return client.call(linkService + "AnswerLink", request);
}
v1::ReadLinkResponse read(RpcClient& client) {
  v1::ReadLinkRequest request;
  request.set_link_id(place);
  return client.expect<v1::ReadLinkResponse>(linkService + "ReadLink", request);
}

}  // namespace

class ServerLinkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void twoDevicesMeet() {
    const RunningServer server;
    RpcClient host(server.port());
    RpcClient guest(server.port());  // without a session
    QCOMPARE(codeOf(open(host)), connect::Code::Unauthenticated);
    host.open(Someone::random());
    QCOMPARE(codeOf(ask(guest, "too early")), connect::Code::NotFound);
    QVERIFY(succeeded(open(host)));
    QVERIFY(succeeded(open(host)));
    QVERIFY(read(host).asked().empty());
    QCOMPARE(codeOf(answer(host, "nobody asked")), connect::Code::NotFound);
    QVERIFY(succeeded(ask(guest, "asked")));
    QVERIFY(succeeded(ask(guest, "asked")));  // a reply was lost
    QCOMPARE(codeOf(ask(guest, "another")), connect::Code::AlreadyExists);
    QCOMPARE(read(host).asked(), std::string("asked"));
    QVERIFY(succeeded(answer(host, "answered")));
    QCOMPARE(read(guest).answered(), std::string("answered"));
  }

  void onlyWhoOpenedItAnswers() {
    const RunningServer server;
    RpcClient host(server.port());
    host.open(Someone::random());
    QVERIFY(succeeded(open(host)));
    QVERIFY(succeeded(ask(host, "asked")));
    RpcClient other(server.port());
    QCOMPARE(codeOf(answer(other, "forged")), connect::Code::Unauthenticated);
    other.open(Someone::random());
    QCOMPARE(codeOf(answer(other, "forged")), connect::Code::NotFound);
    QCOMPARE(codeOf(open(other)), connect::Code::AlreadyExists);
    QVERIFY(read(host).answered().empty());
  }

  void itEndsAfterTenMinutes() {
    auto now = std::make_shared<std::atomic<std::int64_t>>(testNowMs);
    const RunningServer server(
        [now](server::ServerSettings& settings) { settings.clock = [now] { return now->load(); }; });
    RpcClient host(server.port());
    host.open(Someone::random());
    QVERIFY(succeeded(open(host)));
    *now += 9 * 60'000;
    QVERIFY(succeeded(ask(host, "asked")));
    *now += 60'000;
    QCOMPARE(codeOf(answer(host, "too late")), connect::Code::NotFound);
  }

  void whatAStrangerLeavesIsBounded() {
    const RunningServer server;
    RpcClient host(server.port());
    host.open(Someone::random());
    QVERIFY(succeeded(open(host)));
    QCOMPARE(codeOf(ask(host, std::string(20'000, 'x'))), connect::Code::ResourceExhausted);
    QCOMPARE(codeOf(ask(host, "")), connect::Code::InvalidArgument);
    QCOMPARE(codeOf(open(host, "short")), connect::Code::InvalidArgument);
    for (const char letter : {'a', 'b', 'c'}) QVERIFY(succeeded(open(host, std::string(Id::size, letter))));
    QCOMPARE(codeOf(open(host, std::string(Id::size, 'd'))), connect::Code::ResourceExhausted);
  }
};

QTEST_GUILESS_MAIN(ServerLinkTest)
#include "link_test.moc"
