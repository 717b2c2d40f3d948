// Follow and joining over the wire: catching up, staying live, who is sent what.
#include <QTest>
#include <atomic>

#include "ledger/brief.h"
#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

// A server with a space that one person founded.
struct Scene {
  Scene()
      : server([this](server::ServerSettings& settings) { settings.clock = [this] { return nowMs.load(); }; }),
        space(TestSpace::found(ayla)),
        client(server.port()) {
    client.open(ayla);
    client.found(space);
  }

  void append(RpcClient& by, const v1::Entry& entry) {
    if (space.append(entry) != v1::REFUSAL_REASON_UNSPECIFIED) throw std::logic_error("refused by the fixture");
    if (by.append(space.id(), {entry}).has_refusal()) throw std::logic_error("refused by the server");
  }
  void append(const v1::Entry& entry) { append(client, entry); }

  // Sends what the fixture has appended by itself.
  void sendSince(std::size_t first) {
    std::vector<v1::Entry> entries;
    for (std::size_t i = first; i < space.entries().size(); ++i) entries.push_back(space.entries()[i].entry());
    if (client.append(space.id(), entries).has_refusal()) throw std::logic_error("refused by the server");
  }

  void addMember(const Someone& who) {
    const std::size_t before = space.entries().size();
    space.add(ayla, who);
    sendSince(before);
  }

  Answered askToJoin(RpcClient& by, const ledger::InviteLink& link, const Someone& who) {
    v1::RequestJoinRequest request;
    request.set_space_id(space.id().bytes());
    *request.mutable_request() = joinRequest(link, who);
    return by.call(joinService + "RequestJoin", request);
  }

  ledger::InviteLink invite(std::uint32_t uses = 1, std::int64_t expiresMs = testNowMs + dayMs) {
    const std::size_t before = space.entries().size();
    auto link = space.invite(ayla, v1::ROLE_PROFESSIONAL, uses, expiresMs);
    sendSince(before);
    return link;
  }

  Someone ayla = Someone::random();
  std::atomic<std::int64_t> nowMs = testNowMs;
  RunningServer server;
  TestSpace space;
  RpcClient client;
};

std::string wordOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  return error == nullptr ? "ok" : error->message.substr(0, error->message.find(':'));
}

}  // namespace

class ServerFollowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sendsEverythingInOrder() {
    Scene scene;
    for (int i = 0; i < 600; ++i) {
      const auto entry = scene.space.commit(scene.ayla, std::to_string(i));
      scene.space.append(entry);
    }
    scene.sendSince(1);
    FollowStream stream(scene.client, followRequest(false));
    const auto entries = stream.untilCaughtUp(scene.space.id());
    QCOMPARE(entries.size(), 601U);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      QCOMPARE(entries[i].SerializeAsString(), scene.space.entries()[i].SerializeAsString());
    }
    QVERIFY(!stream.next());
    QVERIFY(stream.ended());
    QVERIFY(!stream.error());
  }

  void pagesAreBounded() {
    Scene scene;
    for (int i = 0; i < 300; ++i) scene.space.append(scene.space.commit(scene.ayla, std::to_string(i)));
    scene.sendSince(1);
    FollowStream stream(scene.client, followRequest(false));
    QCOMPARE(stream.next()->page().entries_size(), 256);
    QCOMPARE(stream.next()->page().entries_size(), 45);
    QVERIFY(stream.next()->has_caught_up());
  }

  void sendsWhatComesAfterAPosition() {
    Scene scene;
    scene.append(scene.space.commit(scene.ayla, "one"));
    scene.append(scene.space.commit(scene.ayla, "two"));
    FollowStream stream(scene.client, followRequest(false, {{scene.space.id(), 2}}));
    const auto entries = stream.untilCaughtUp(scene.space.id());
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries[0].seq(), 3U);
  }

  void aPositionBeyondTheHeadShowsARollback() {
    Scene scene;
    FollowStream stream(scene.client, followRequest(true, {{scene.space.id(), 7}}));
    QVERIFY(!stream.next());
    QVERIFY(stream.ended());
    QCOMPARE(stream.error()->code, connect::Code::DataLoss);
    QVERIFY(stream.error()->message.starts_with("ledger_behind: "));
  }

  void staysLive() {
    Scene scene;
    const Someone bas = Someone::random();
    scene.addMember(bas);
    RpcClient other(scene.server.port());
    other.open(bas);
    FollowStream stream(other, followRequest(true));
    stream.untilCaughtUp(scene.space.id());
    for (int i = 0; i < 20; ++i) {
      const auto entry = scene.space.commit(scene.ayla, std::to_string(i));
      scene.append(entry);
      const auto event = stream.next();
      QVERIFY(event && event->has_page());
      QCOMPARE(event->page().entries(0).entry().SerializeAsString(), entry.SerializeAsString());
    }
  }

  // Both by what is read from the store and by what is told as it comes.
  void aBriefStreamSaysTheSame() {
    Scene scene;
    for (int i = 0; i < 300; ++i) scene.space.append(scene.space.commit(scene.ayla, std::to_string(i)));
    scene.sendSince(1);
    auto request = followRequest(true);
    request.set_brief(true);
    FollowStream stream(scene.client, request);
    ledger::Brief brief;
    std::vector<v1::Placed> entries;
    const auto take = [&](v1::Page page) {
      QVERIFY(brief.restore(page).ok());
      QCOMPARE(page.space_id(), scene.space.id().bytes());
      entries.insert(entries.end(), page.entries().begin(), page.entries().end());
    };
    for (auto event = stream.next(); event && event->has_page(); event = stream.next()) take(event->page());
    for (int i = 0; i < 20; ++i) {
      scene.append(scene.space.commit(scene.ayla, std::to_string(i)));
      const auto event = stream.next();
      QVERIFY(event && event->has_page());
      // Neither the space nor how the head begins: two ids and more.
      QVERIFY(event->page().space_id().empty());
      QVERIFY(event->page().shared_head_bytes(0) > 3 * Id::size);
      take(event->page());
    }
    QCOMPARE(entries.size(), scene.space.entries().size());
    for (std::size_t i = 0; i < entries.size(); ++i)
      QCOMPARE(entries[i].SerializeAsString(), scene.space.entries()[i].SerializeAsString());
  }

  void strangersAreSentNothing() {
    Scene scene;
    RpcClient other(scene.server.port());
    other.open(Someone::random());
    FollowStream stream(other, followRequest(true, {{scene.space.id(), 0}}));
    QVERIFY(stream.next()->has_caught_up());
    scene.append(scene.space.commit(scene.ayla));
    QVERIFY(!stream.next(300));
    QVERIFY(!stream.ended());
  }

  void aNewMemberIsSentTheSpaceWhileLive() {
    Scene scene;
    const Someone bas = Someone::random();
    RpcClient other(scene.server.port());
    other.open(bas);
    FollowStream stream(other, followRequest(true));
    QVERIFY(stream.next()->has_caught_up());
    scene.addMember(bas);
    const auto event = stream.next();
    QVERIFY(event && event->has_page());
    QCOMPARE(event->page().entries(0).seq(), 1U);
  }

  void aRemovedMemberIsSentNoMore() {
    Scene scene;
    const Someone bas = Someone::random();
    scene.addMember(bas);
    RpcClient other(scene.server.port());
    other.open(bas);
    FollowStream stream(other, followRequest(true));
    stream.untilCaughtUp(scene.space.id());
    v1::MemberRemove remove;
    remove.set_account_id(bas.id().bytes());
    auto next = crypto::randomSecret(32);
    *remove.mutable_rotate() =
        scene.space.rotation(next, {bas.device.id, *Id::from(bas.account.deviceZero().device_id())});
    scene.append(scene.space.compose(scene.ayla, remove));
    QVERIFY(!stream.next(300));
    FollowStream again(other, followRequest(false));
    QVERIFY(again.untilCaughtUp(scene.space.id()).empty());
  }

  void needsASession() {
    Scene scene;
    const RpcClient nobody(scene.server.port());
    FollowStream stream(nobody, followRequest(true));
    QVERIFY(!stream.next());
    QCOMPARE(stream.error()->code, connect::Code::Unauthenticated);
  }

  void endsWhenTheServerStops() {
    Scene scene;
    FollowStream stream(scene.client, followRequest(true));
    stream.untilCaughtUp(scene.space.id());
    QVERIFY(scene.server.stop());
    QVERIFY(!stream.next());
    QVERIFY(stream.ended());
    QCOMPARE(stream.error()->code, connect::Code::Unavailable);
  }

  void aStrangerAsksAndIsLetIn() {
    Scene scene;
    const Someone bas = Someone::random();
    const auto link = scene.invite();
    FollowStream live(scene.client, followRequest(true));
    live.untilCaughtUp(scene.space.id());
    RpcClient other(scene.server.port());
    other.open(bas);
    QCOMPARE(wordOf(scene.askToJoin(other, link, bas)), "ok");
    // Live, and when catching up later.
    const auto pending = live.next();
    QVERIFY(pending && pending->has_join());
    QCOMPARE(pending->join().space_id(), scene.space.id().bytes());
    FollowStream later(scene.client, followRequest(false, {{scene.space.id(), scene.space.entries().size()}}));
    const auto kept = later.next();
    QVERIFY(kept && kept->has_join());

    scene.append(scene.space.compose(scene.ayla, scene.space.approval(kept->join().request(), v1::ROLE_PROFESSIONAL)));
    FollowStream done(scene.client, followRequest(false, {{scene.space.id(), scene.space.entries().size()}}));
    QVERIFY(done.next()->has_caught_up());
    // Who is in already, and asks again over a lost reply, is told the same.
    QCOMPARE(wordOf(scene.askToJoin(other, link, bas)), "ok");
    FollowStream asBas(other, followRequest(false));
    QCOMPARE(asBas.untilCaughtUp(scene.space.id()).size(), scene.space.entries().size());
  }

  void askingAgainIsOneRequest() {
    Scene scene;
    const Someone bas = Someone::random();
    const auto link = scene.invite();
    RpcClient other(scene.server.port());
    other.open(bas);
    scene.askToJoin(other, link, bas);
    scene.askToJoin(other, link, bas);
    FollowStream stream(scene.client, followRequest(false, {{scene.space.id(), scene.space.entries().size()}}));
    QVERIFY(stream.next()->has_join());
    QVERIFY(stream.next()->has_caught_up());
  }

  // Commits are told from memory; whoever asks in between is not overlooked.
  void whoAsksBetweenCommitsIsTold() {
    Scene scene;
    const auto link = scene.invite();
    FollowStream stream(scene.client, followRequest(true, {{scene.space.id(), scene.space.entries().size()}}));
    QVERIFY(stream.next()->has_caught_up());
    for (int i = 0; i < 5; ++i) {
      const Someone someone = Someone::random();
      RpcClient other(scene.server.port());
      other.open(someone);
      scene.append(scene.space.commit(scene.ayla, "before"));
      QCOMPARE(wordOf(scene.askToJoin(other, link, someone)), "ok");
      scene.append(scene.space.commit(scene.ayla, "after"));
      int entries = 0;
      int joins = 0;
      while (entries < 2 || joins < 1) {
        const auto event = stream.next();
        QVERIFY(event);
        entries += event->page().entries_size();
        joins += event->has_join() ? 1 : 0;
      }
    }
  }

  void onlyApproversSeeWhoAsks() {
    Scene scene;
    const Someone bas = Someone::random();
    const Someone cem = Someone::random();
    scene.addMember(bas);
    const auto link = scene.invite();
    RpcClient other(scene.server.port());
    other.open(cem);
    QCOMPARE(wordOf(scene.askToJoin(other, link, cem)), "ok");
    RpcClient asBas(scene.server.port());
    asBas.open(bas);
    FollowStream stream(asBas, followRequest(false, {{scene.space.id(), scene.space.entries().size()}}));
    QVERIFY(stream.next()->has_caught_up());
  }

  void badInvitationsAreTold() {
    Scene scene;
    const Someone bas = Someone::random();
    const Someone cem = Someone::random();
    RpcClient other(scene.server.port());
    other.open(bas);
    const auto expired = scene.invite(1, testNowMs + 1000);
    scene.nowMs += 1000;
    QCOMPARE(wordOf(scene.askToJoin(other, expired, bas)), "invite_expired");

    const auto used = scene.invite();
    scene.append(scene.space.compose(scene.ayla, scene.space.approval(joinRequest(used, cem), v1::ROLE_PROFESSIONAL)));
    QCOMPARE(wordOf(scene.askToJoin(other, used, bas)), "invite_used");

    const auto revoked = scene.invite();
    v1::InviteRevoke revoke;
    revoke.set_invite_pk(ledger::inviteKeys(revoked.secret).publicKey);
    scene.append(scene.space.compose(scene.ayla, revoke));
    QCOMPARE(wordOf(scene.askToJoin(other, revoked, bas)), "invite_unknown");

    auto unknown = scene.invite();
    unknown.secret = crypto::randomSecret(16);
    QCOMPARE(wordOf(scene.askToJoin(other, unknown, bas)), "invite_unknown");
  }

  void joiningForSomebodyElseIsRefused() {
    Scene scene;
    const auto link = scene.invite();
    RpcClient other(scene.server.port());
    other.open(Someone::random());
    QCOMPARE(wordOf(scene.askToJoin(other, link, Someone::random())), "not_allowed");
    RpcClient nobody(scene.server.port());
    QCOMPARE(wordOf(scene.askToJoin(nobody, link, Someone::random())), "session_ended");
  }
};

QTEST_GUILESS_MAIN(ServerFollowTest)
#include "follow_test.moc"
