// Several devices of one person: how one comes into a space that another is in.
#include "ledger/attachment.h"
#include "tests/unit/sync/peers.h"

using namespace collega;
using namespace collega::simulation;

class DevicesTest : public QObject, private Peers {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void aDeviceComesInAlthoughTheKeyIsNewSince();
  void oneThatAskedItselfWaitsForTheOther();
  void aPairComesOnceThePartnershipDoes();
  void whatWasRefusedGoesOnceBackIn();
  void aRevokedDeviceGetsNoKeyMore();
  void theCodeBringsOneBack();
  void whoseLastDeviceComesFromARevokedOneIsBackByTheCode();

 private:
  Peer& linkedTo(Peer& host) {
    peers_.push_back(std::make_unique<Peer>(*world_, *server_, weather_, host.link()));
    for (auto* const peer : {&host, peers_.back().get()}) peer->hasOthers();
    return *peers_.back();
  }
  // Someone makes a new key.
  void rotate(Peer& peer, const Id& space) {
    world_->sleep(91 * test::dayMs);
    peer.writeLesson(space, "under a new key");
    round(peer);
  }
};

// It first hears of the space when somebody else has made a new key after it was brought in.
void DevicesTest::aDeviceComesInAlthoughTheKeyIsNewSince() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  auto& second = linkedTo(a);
  round(a);
  rotate(b, space);
  round(second);
  QVERIFY2(second.isMember(space), second.status().lastError ? second.status().lastError->detail.c_str() : "");
  round(b);
  QCOMPARE(second.dump(space), b.dump(space));
}

// Both followed a link; one was let in, and the other reads on until that one has brought it in.
void DevicesTest::oneThatAskedItselfWaitsForTheOther() {
  auto& host = peer();
  auto& a = peer();
  auto& second = linkedTo(a);
  const Id space = host.found();
  const auto link = host.invite(space, v1::ROLE_PROFESSIONAL, 2);
  round(host);
  a.join(link);
  round(a);
  host.sync(true);
  world_->pass(minuteMs);
  const auto requests = *host.store().requests();
  QCOMPARE(requests.size(), 1U);
  host.letIn(space, std::get<2>(requests.front()));
  world_->pass(minuteMs);
  second.join(link);
  second.sync(true);
  world_->pass(minuteMs);
  QVERIFY(!second.hasSpace(space));
  a.sync(true);
  world_->pass(minuteMs);
  QVERIFY2(second.isMember(space), second.status().lastError ? second.status().lastError->detail.c_str() : "");
  QCOMPARE(second.dump(space), host.dump(space));
}

// A new device is shown a pair before the partnership that it is part of.
void DevicesTest::aPairComesOnceThePartnershipDoes() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  auto& second = linkedTo(a);
  round(a);
  round(b);
  // The server shows them in the order of their ids.
  Id pair = b.found(v1::SPACE_KIND_PAIR, space);
  while (!(pair < space)) pair = b.found(v1::SPACE_KIND_PAIR, space);
  b.addUnasked(pair, a);
  round(b);
  second.sync(true);
  world_->pass(minuteMs);
  QVERIFY(second.isMember(space) && second.isMember(pair));
  QCOMPARE(second.dump(pair), b.dump(pair));
}

// One of two devices leaves and comes back by a link; the other wrote meanwhile, and is connected all the time.
void DevicesTest::whatWasRefusedGoesOnceBackIn() {
  auto& host = peer();
  auto& a = peer();
  const Id space = shared(host, a);
  auto& second = linkedTo(a);
  for (auto* const each : {&host, &a, &second}) {
    each->sync(true);
    world_->pass(minuteMs);
  }
  a.act(space, v1::Leave{});
  world_->pass(minuteMs);
  const std::string chunk = "a picture";
  const auto hash = ledger::chunkHash(chunk);
  QVERIFY(second.store().attachments().putChunk(hash, chunk).ok());
  QVERIFY(second.store().attachments().ask({space, hash}, {hash}, store::Errand::Send, 1).ok());
  const Id lesson = second.writeLesson(space, "refused at first");
  world_->pass(minuteMs);
  QVERIFY(second.status().lastError && !host.lesson(space, lesson) && !server_->chunk(space, hash));

  const auto link = host.invite(space);
  world_->pass(minuteMs);
  a.join(link);
  world_->pass(minuteMs);
  QVERIFY(host.lesson(space, lesson) && server_->chunk(space, hash));
  QCOMPARE(second.dump(space), host.dump(space));
}

void DevicesTest::aRevokedDeviceGetsNoKeyMore() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  auto& second = linkedTo(a);
  round(a);
  round(second);
  QVERIFY(second.isMember(space));
  a.revoke(second);
  round(a);
  b.writeLesson(space, "after that");
  round(b);
  round(second);
  QVERIFY(!server_->hasDevice(space, second.who().id(), second.who().device.id));
  QCOMPARE(second.store().secrets(space)->size(), 1U);
  QCOMPARE(b.store().secrets(space)->size(), 2U);
}

void DevicesTest::theCodeBringsOneBack() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  const Id lesson = a.writeLesson(space, "by the lost device");
  round(a);
  peers_.push_back(std::make_unique<Peer>(*world_, *server_, weather_, recovered(a.identity())));
  auto& back = *peers_.back();
  round(back);
  QVERIFY2(back.isInStep() && back.isMember(space),
           back.status().lastError ? back.status().lastError->detail.c_str() : "");
  back.takeCode();
  QVERIFY(back.lesson(space, lesson));
  back.revoke(a);
  back.writeLesson(space, "by the new one");
  round(back);
  round(b);
  QCOMPARE(b.dump(space), back.dump(space));
  QVERIFY(!server_->hasDevice(space, a.who().id(), a.who().device.id));
}

// What a revoked device has vouched for asks in vain where somebody was put out: a thief's could as well. With the code
// the person makes a device that nobody else vouches for, and that one asks.
void DevicesTest::whoseLastDeviceComesFromARevokedOneIsBackByTheCode() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  const Id lesson = a.writeLesson(space, "before");
  round(a);
  auto& second = linkedTo(b);
  round(b);
  round(second);
  QVERIFY(second.isMember(space));
  second.revoke(b);
  round(second);
  v1::MemberRemove remove;
  remove.set_account_id(b.who().id().bytes());
  a.act(space, remove);
  round(a);
  round(second);

  second.join(a.invite(space));
  round(a);
  round(second);
  round(a);
  round(second);
  QVERIFY(!server_->isMember(space, b.who().id()));

  peers_.push_back(std::make_unique<Peer>(*world_, *server_, weather_, recovered(b.identity())));
  auto& back = *peers_.back();
  round(back);
  back.takeCode();
  back.join(a.invite(space));
  round(a);
  round(back);
  round(a);
  round(back);
  QVERIFY(back.isMember(space));
  QVERIFY(back.lesson(space, lesson));
  QCOMPARE(back.dump(space), a.dump(space));
}

QTEST_GUILESS_MAIN(DevicesTest)
#include "devices_test.moc"
