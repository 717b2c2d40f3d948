// The engine where things go wrong: networks that fail, servers that lie, programs that end at once.
#include "app/sync/pauses.h"
#include "tests/unit/sync/peers.h"

using namespace collega;
using namespace collega::simulation;

class FaultsTest : public QObject, private Peers {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }

  void repliesThatAreLostCostNothing();
  void theStoreIsEnoughAfterACrash();
  void aSessionThatEndedIsRenewed();
  void garbageOnTheStream();
  void aBrokenChainStopsItsSpaceOnly();
  void aMissingPageStopsItsSpace();
  void anotherHistoryIsSeen();
  void aCommitThatDoesNotOpenIsPassedOver();
  void nobodyThere();
  void liveComesBackByItself();
  void pausesGrow();
};

void FaultsTest::repliesThatAreLostCostNothing() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  ayse.sync(true);
  world_->pass(1000);
  weather_.loseReply = 1000;
  const Id lesson = ayse.writeLesson(space, "Sent, and not heard of");
  const auto before = server_->entries(space).size();
  world_->pass(30'000);
  QCOMPARE(server_->entries(space).size(), before + 1);
  QCOMPARE(ayse.status().phase, sync::Phase::Offline);
  weather_.loseReply = 0;
  QVERIFY(world_->passUntil([&] { return ayse.status().phase == sync::Phase::InStep; }, 3 * minuteMs));
  QCOMPARE(server_->entries(space).size(), before + 1);
  QCOMPARE(ayse.status().waiting, std::size_t(0));
  round(jan);
  QVERIFY(jan.lesson(space, lesson));
}

void FaultsTest::theStoreIsEnoughAfterACrash() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  ayse.writeLesson(space, "On its way");
  ayse.sync(false);
  const auto before = server_->entries(space).size();
  QVERIFY(world_->passUntil([&] { return server_->entries(space).size() > before; }, minuteMs));
  ayse.crash();
  QCOMPARE(ayse.status().waiting, std::size_t(1));
  round(ayse);
  QCOMPARE(ayse.status().waiting, std::size_t(0));
  QCOMPARE(server_->entries(space).size(), before + 1);
  round(jan);
  QCOMPARE(jan.dump(space), ayse.dump(space));
}

void FaultsTest::aSessionThatEndedIsRenewed() {
  auto& ayse = peer();
  const Id space = ayse.found();
  ayse.sync(true);
  world_->pass(1000);
  server_->endSessions();
  ayse.writeLesson(space, "After the session");
  world_->pass(1000);
  QCOMPARE(ayse.status().phase, sync::Phase::InStep);
  QVERIFY(!ayse.status().lastError);
  QCOMPARE(server_->entries(space).size(), std::size_t(2));
}

void FaultsTest::garbageOnTheStream() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  ayse.writeLesson(space, "One");
  round(ayse);
  const auto before = jan.dump(space);
  jan.transport().tamper = [&](v1::FollowResponse& message) {
    if (!message.has_page()) return true;
    message.mutable_page()->set_space_id("not an id");
    return true;
  };
  round(jan);
  QCOMPARE(jan.status().lastError->problem, Problem::BadAnswer);
  QCOMPARE(jan.status().phase, sync::Phase::Offline);
  QCOMPARE(jan.dump(space), before);
  jan.transport().tamper = nullptr;
  round(jan);
  QCOMPARE(jan.dump(space), ayse.dump(space));
}

void FaultsTest::aBrokenChainStopsItsSpaceOnly() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id good = shared(ayse, jan);
  const Id bad = shared(ayse, jan);
  ayse.writeLesson(good, "One");
  ayse.writeLesson(bad, "One");
  round(ayse);
  const auto before = jan.dump(bad);
  jan.transport().tamper = [&](v1::FollowResponse& message) {
    if (message.has_page() && message.page().space_id() == bad.view())
      message.mutable_page()->mutable_entries(0)->mutable_chain()->at(3) ^= 1;
    return true;
  };
  const Id waiting = jan.writeLesson(bad, "Written to a space that does not verify");
  round(jan);
  QCOMPARE(jan.status().lastError->problem, Problem::Unverified);
  QCOMPARE(jan.dump(good), ayse.dump(good));
  QCOMPARE(jan.state(bad).head.seq, std::uint64_t(3));
  round(jan);  // the same again
  QCOMPARE(jan.store().quarantined(bad)->size(), std::size_t(1));
  QVERIFY(jan.store().quarantined(good)->empty());
  QCOMPARE(jan.status().waiting, std::size_t(1));
  jan.transport().tamper = nullptr;
  round(jan);
  round(ayse);
  QVERIFY(ayse.lesson(bad, waiting));
  QCOMPARE(jan.dump(bad), ayse.dump(bad));
  QVERIFY(!jan.status().lastError);
  QVERIFY(jan.store().quarantined(bad)->empty());
}

void FaultsTest::aMissingPageStopsItsSpace() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  for (int i = 0; i < 10; ++i) {
    ayse.writeLesson(space, "One");
    round(ayse);
  }
  bool swallowed = false;
  jan.transport().tamper = [&](v1::FollowResponse& message) {
    return !message.has_page() || std::exchange(swallowed, true);
  };
  round(jan);
  QCOMPARE(jan.status().lastError->problem, Problem::Unverified);
  QCOMPARE(jan.state(space).head.seq, std::uint64_t(3));
  jan.transport().tamper = nullptr;
  round(jan);
  QCOMPARE(jan.dump(space), ayse.dump(space));
}

// The server shows Jan one ledger and Ayşe another.
void FaultsTest::anotherHistoryIsSeen() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  const auto send = [&](const v1::Placed& placed) {
    v1::FollowResponse message;
    message.mutable_page()->set_space_id(space.bytes());
    *message.mutable_page()->add_entries() = placed;
    jan.sync(true);
    world_->pass(1000);
    QCOMPARE(jan.status().phase, sync::Phase::InStep);
    QVERIFY(!jan.status().lastError);
    jan.transport().dispatch(sync::StreamMessage{message.SerializeAsString()});
  };
  const auto before = jan.dump(space);

  // What Jan has read comes again, with another chain.
  auto known = server_->entries(space).back();
  known.mutable_chain()->at(0) ^= 1;
  send(known);
  QCOMPARE(jan.status().lastError->problem, Problem::Unverified);

  // Ayşe writes after having read what Jan never saw, and the server dresses it up for him.
  auto other = ayse.state(space);
  other.head.chain.value[0] ^= 1;
  v1::Placed placed;
  *placed.mutable_entry() = *ledger::composeCommit(other, ayse.who().author(), test::someCommit("x"),
                                                   (*ayse.store().secrets(space)).at(1), world_->nowMs());
  const auto head = jan.state(space).head;
  placed.set_seq(head.seq + 1);
  placed.set_chain(ledger::nextChain(head.chain, head.seq + 1, ledger::entryHash(placed.entry())).bytes());
  send(placed);
  QCOMPARE(jan.status().lastError->problem, Problem::Unverified);
  QVERIFY(jan.status().lastError->detail.find("another history") != std::string::npos);
  QCOMPARE(jan.dump(space), before);
}

void FaultsTest::aCommitThatDoesNotOpenIsPassedOver() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  // Ayşe's program is broken: it seals with another key than the epoch's.
  const auto broken = ledger::composeCommit(ayse.state(space), ayse.who().author(), test::someCommit("x"),
                                            crypto::randomSecret(32), world_->nowMs());
  QVERIFY(broken.ok());
  QVERIFY(ayse.store().seal(space, *broken, {}).ok());
  const Id lesson = ayse.writeLesson(space, "After it");
  round(ayse);
  QCOMPARE(ayse.status().lastError->problem, Problem::Unverified);
  round(jan);
  QCOMPARE(jan.status().lastError->problem, Problem::Unverified);
  QVERIFY(jan.lesson(space, lesson));
  QCOMPARE(jan.dump(space), ayse.dump(space));
  round(jan);
  QVERIFY(!jan.status().lastError);
  const auto aside = *jan.store().quarantined(space);
  QCOMPARE(aside.size(), std::size_t(1));
  QCOMPARE(aside[0].account, ayse.who().id());
}

void FaultsTest::nobodyThere() {
  auto& ayse = peer();
  const Id space = ayse.found();
  ayse.transport().setOnline(false);
  round(ayse);
  QCOMPARE(ayse.status().phase, sync::Phase::Offline);
  QCOMPARE(ayse.status().lastError->problem, Problem::Unreachable);
  QVERIFY(ayse.hasSpace(space));
}

void FaultsTest::liveComesBackByItself() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  ayse.sync(true);
  jan.sync(true);
  world_->pass(1000);
  jan.transport().setOnline(false);
  const Id away = jan.writeLesson(space, "Written on the train");
  ayse.writeLesson(space, "Meanwhile");
  world_->pass(10 * minuteMs);
  QCOMPARE(jan.status().phase, sync::Phase::Offline);
  jan.transport().setOnline(true);
  QVERIFY(world_->passUntil([&] { return ayse.lesson(space, away).has_value(); }, 1000));
  server_->restart();
  QVERIFY(world_->passUntil([&] { return ayse.status().phase == sync::Phase::Offline; }, 1000));
  ayse.writeLesson(space, "While the server was away");
  const auto together = [&] {
    return ayse.status().phase == sync::Phase::InStep && jan.status().phase == sync::Phase::InStep &&
           ayse.dump(space) == jan.dump(space);
  };
  QVERIFY(world_->passUntil(together, 2 * minuteMs));
  QVERIFY(!ayse.status().lastError);
}

void FaultsTest::pausesGrow() {
  sync::Pauses longest([](std::uint32_t bound) { return bound - 1; });
  sync::Pauses shortest([](std::uint32_t) { return 0U; });
  std::vector<std::uint32_t> most;
  std::vector<std::uint32_t> least;
  for (int i = 0; i < 9; ++i) {
    most.push_back(longest.next());
    least.push_back(shortest.next());
  }
  QCOMPARE(least.front(), 1'000U);
  QCOMPARE(most.front(), 2'000U);
  QCOMPARE(most.back(), 60'000U);
  QVERIFY(std::is_sorted(most.begin(), most.end()));
  longest.reset();
  QCOMPARE(longest.next(), 2'000U);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
