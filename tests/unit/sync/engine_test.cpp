// The engine with a server in memory: what devices do to each other through it, on a good network and a bad one.
#include <QtTest>

#include "app/sync/pauses.h"
#include "tests/simulation/peer.h"

using namespace collega;
using namespace collega::simulation;

namespace {

constexpr std::int64_t minuteMs = 60'000;

}  // namespace

class EngineTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<World> world_;
  std::unique_ptr<MemoryServer> server_;
  Weather weather_;
  std::vector<std::unique_ptr<Peer>> peers_;

  Peer& peer() {
    peers_.push_back(std::make_unique<Peer>(*world_, *server_, weather_));
    return *peers_.back();
  }

  // One round that is not live, to its end.
  void round(Peer& peer) {
    peer.sync(false);
    QVERIFY(world_->passUntil([&] { return peer.done(); }, 10 * minuteMs));
  }

  // A space with both in it, and nothing on its way.
  Id shared(Peer& founder, Peer& other, v1::Role role = v1::ROLE_PROFESSIONAL) {
    const Id space = founder.found();
    const auto link = founder.invite(space, role);
    round(founder);
    other.join(link);
    round(other);
    round(founder);
    round(other);
    return space;
  }

 private Q_SLOTS:
  void init() {
    crypto::start();
    peers_.clear();
    world_ = std::make_unique<World>(7);
    server_ = std::make_unique<MemoryServer>("https://collega.example", [this] { return world_->nowMs(); });
    weather_ = {};
  }

  void aSpaceIsFoundedAndWrittenTo();
  void anInvitationForOneIsApprovedByItself();
  void anInvitationForManyWaitsForAPerson();
  void usedAndExpiredLinksAreToldApart();
  void joiningTakesNoReconnecting();
  void whoComesBackReadsWhatWasMissed();
  void whatWasWrittenBeforeOneCameIsRead();
  void bothWaysLive();
  void concurrentEditsMergeByField();
  void aPairSpaceArrivesUnasked();
  void aStrangersSpaceIsIgnored();
  void aLinkIsAnAnchor();
  void manyChangesGoInBatches();
  void repliesThatAreLostCostNothing();
  void theStoreIsEnoughAfterACrash();
  void aSessionThatEndedIsRenewed();
  void twoCoordinatorsActAtOnce();
  void anActThatIsNotAllowedIsDropped();
  void aRemovedMemberKeepsWhatWaits();
  void garbageOnTheStream();
  void aBrokenChainStopsItsSpaceOnly();
  void aMissingPageStopsItsSpace();
  void anotherHistoryIsSeen();
  void aCommitThatDoesNotOpenIsPassedOver();
  void nobodyThere();
  void liveComesBackByItself();
  void pausesGrow();
};

void EngineTest::aSpaceIsFoundedAndWrittenTo() {
  auto& ayse = peer();
  const Id space = ayse.found();
  ayse.writeLesson(space, "Hoses are stored wet");
  QCOMPARE(ayse.status().waiting, std::size_t(1));
  round(ayse);
  QCOMPARE(ayse.status().phase, sync::Phase::Idle);
  QVERIFY(!ayse.status().lastError);
  QCOMPARE(ayse.status().waiting, std::size_t(0));
  QCOMPARE(server_->entries(space).size(), std::size_t(2));
  QCOMPARE(ayse.state(space).head.seq, std::uint64_t(2));
  QCOMPARE(ayse.status().sent, std::size_t(2));
}

void EngineTest::anInvitationForOneIsApprovedByItself() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  QVERIFY(jan.isMember(space));
  QVERIFY((*jan.store().joins()).empty());
  QVERIFY((*ayse.store().requests()).empty());
  QVERIFY(!ayse.status().lastError);
  QVERIFY(!jan.status().lastError);
}

void EngineTest::anInvitationForManyWaitsForAPerson() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = ayse.found();
  const auto link = ayse.invite(space, v1::ROLE_PROFESSIONAL, 5);
  round(ayse);
  jan.join(link);
  round(jan);
  round(ayse);
  const auto requests = *ayse.store().requests();
  QCOMPARE(requests.size(), std::size_t(1));
  QVERIFY(!ayse.state(space).activeMember(jan.who().id()));

  v1::JoinRequest request;
  QVERIFY(request.ParseFromString(std::get<2>(requests.front())));
  const auto join = ledger::checkJoinRequest(request, space);
  v1::MemberAdd add;
  add.set_account_init(join->account.bytes);
  *add.add_devices() = join->petition.device();
  add.set_role(v1::ROLE_PROFESSIONAL);
  *add.mutable_join_request() = request;
  ayse.act(space, add);
  round(ayse);
  QVERIFY((*ayse.store().requests()).empty());
  round(jan);
  QVERIFY(jan.isMember(space));
}

void EngineTest::usedAndExpiredLinksAreToldApart() {
  auto& ayse = peer();
  auto& jan = peer();
  auto& third = peer();
  const Id space = ayse.found();
  const auto used = ayse.invite(space);
  const auto expired = ayse.invite(space, v1::ROLE_PROFESSIONAL, 1, 1);
  auto unknown = ayse.invite(space);
  unknown.secret = crypto::randomSecret(16);
  round(ayse);
  jan.join(used);
  round(jan);
  round(ayse);

  third.join(used);
  round(third);
  QCOMPARE(third.status().lastError->problem, Problem::LinkUsed);
  QVERIFY((*third.store().joins()).empty());
  third.join(unknown);
  round(third);
  QCOMPARE(third.status().lastError->problem, Problem::NotFound);
  world_->pass(2 * test::dayMs);
  third.join(expired);
  round(third);
  QCOMPARE(third.status().lastError->problem, Problem::LinkExpired);
  QVERIFY((*third.store().joins()).empty());
  QCOMPARE(third.status().phase, sync::Phase::Idle);
}

void EngineTest::joiningTakesNoReconnecting() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = ayse.found();
  ayse.sync(true);
  jan.sync(true);
  world_->pass(1000);
  const auto link = ayse.invite(space);
  world_->pass(1000);
  jan.join(link);
  QVERIFY(world_->passUntil([&] { return jan.isMember(space); }, 1000));
  QVERIFY((*jan.store().joins()).empty());
}

void EngineTest::whoComesBackReadsWhatWasMissed() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  jan.act(space, v1::Leave{});
  round(jan);
  QVERIFY(!jan.isMember(space));
  const Id missed = jan.writeLesson(space, "Written outside");
  const Id lesson = ayse.writeLesson(space, "While Jan was away");
  const auto link = ayse.invite(space);
  round(ayse);
  QVERIFY(!jan.lesson(space, lesson));
  jan.join(link);
  round(jan);
  round(ayse);
  round(jan);
  round(ayse);
  QVERIFY(jan.isMember(space));
  QVERIFY(jan.lesson(space, lesson));
  QVERIFY(ayse.lesson(space, missed));
  QCOMPARE(jan.dump(space), ayse.dump(space));
  QVERIFY((*jan.store().joins()).empty());
}

void EngineTest::whatWasWrittenBeforeOneCameIsRead() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = ayse.found();
  std::vector<Id> lessons;
  for (int i = 0; i < 30; ++i) {
    lessons.push_back(ayse.writeLesson(space, "Lesson " + std::to_string(i)));
    round(ayse);
  }
  jan.join(ayse.invite(space));
  round(ayse);
  round(jan);
  round(ayse);
  round(jan);
  for (const auto& id : lessons) QVERIFY(jan.lesson(space, id));
  QCOMPARE(jan.dump(space), ayse.dump(space));
}

void EngineTest::bothWaysLive() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  ayse.sync(true);
  jan.sync(true);
  world_->pass(1000);
  QCOMPARE(ayse.status().phase, sync::Phase::InStep);
  const Id one = ayse.writeLesson(space, "One");
  const Id two = jan.writeLesson(space, "Two");
  QVERIFY(world_->passUntil([&] { return jan.lesson(space, one) && ayse.lesson(space, two); }, 100));
  world_->pass(1000);
  QCOMPARE(ayse.dump(space), jan.dump(space));
  QCOMPARE(ayse.status().phase, sync::Phase::InStep);
  QCOMPARE(ayse.status().waiting, std::size_t(0));
}

void EngineTest::concurrentEditsMergeByField() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  const Id lesson = ayse.writeLesson(space, "First words");
  round(ayse);
  round(jan);
  ayse.edit(space, lesson, [](auto& it) { it.set_seen("Words of Ayşe"); });
  ayse.edit(space, lesson, [](auto& it) { it.set_meaning("What it means"); });
  jan.edit(space, lesson, [](auto& it) { it.set_seen("Words of Jan"); });
  jan.edit(space, lesson, [](auto& it) { it.set_plan("What to do"); });
  round(ayse);
  round(jan);
  round(ayse);
  QCOMPARE(ayse.dump(space), jan.dump(space));
  const auto merged = *ayse.lesson(space, lesson);
  QCOMPARE(merged.seen(), std::string("Words of Jan"));
  QCOMPARE(merged.meaning(), std::string("What it means"));
  QCOMPARE(merged.plan(), std::string("What to do"));
  for (auto* one : {&ayse, &jan}) {
    const auto conflicts = *one->store().conflicts(lesson);
    QCOMPARE(conflicts.size(), std::size_t(1));
    QVERIFY(conflicts.front().overwritten.slice.find("Words of Ayşe") != std::string::npos);
  }
}

void EngineTest::aPairSpaceArrivesUnasked() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id partnership = shared(ayse, jan);
  const Id pair = jan.found(v1::SPACE_KIND_PAIR, partnership);
  jan.addUnasked(pair, ayse);
  const Id lesson = jan.writeLesson(pair, "Between us");
  round(jan);
  round(ayse);
  QVERIFY(ayse.isMember(pair));
  QVERIFY(ayse.lesson(pair, lesson));
  QCOMPARE(ayse.dump(pair), jan.dump(pair));
}

void EngineTest::aStrangersSpaceIsIgnored() {
  auto& ayse = peer();
  auto& jan = peer();
  auto& stranger = peer();
  const Id partnership = shared(ayse, jan);
  const Id foreign = stranger.found();
  const Id pair = stranger.found(v1::SPACE_KIND_PAIR, foreign);
  const Id pretended = stranger.found(v1::SPACE_KIND_PAIR, partnership);
  stranger.addUnasked(pair, ayse);
  stranger.addUnasked(pretended, ayse);
  round(stranger);
  QCOMPARE(server_->entries(pretended).size(), std::size_t(2));
  round(ayse);
  QVERIFY(!ayse.hasSpace(pair));
  QVERIFY(!ayse.hasSpace(pretended));
  QVERIFY(ayse.hasSpace(partnership));
}

void EngineTest::aLinkIsAnAnchor() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = ayse.found();
  auto link = ayse.invite(space);
  round(ayse);
  link.head = randomId();
  jan.join(link);
  round(jan);
  round(ayse);
  round(jan);
  QVERIFY(ayse.state(space).activeMember(jan.who().id()));
  QVERIFY(!jan.hasSpace(space));
  QCOMPARE(jan.status().lastError->problem, Problem::Unverified);
}

void EngineTest::manyChangesGoInBatches() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  for (int i = 0; i < 1200; ++i) ayse.writeLesson(space, "Lesson " + std::to_string(i));
  const auto before = server_->appends();
  round(ayse);
  // Three commits of up to 500 changes, in one call.
  QCOMPARE(server_->entries(space).back().seq(), std::uint64_t(6));
  QCOMPARE(server_->appends() - before, std::size_t(1));
  round(jan);
  QCOMPARE(jan.dump(space), ayse.dump(space));
}

void EngineTest::repliesThatAreLostCostNothing() {
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

void EngineTest::theStoreIsEnoughAfterACrash() {
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

void EngineTest::aSessionThatEndedIsRenewed() {
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

void EngineTest::twoCoordinatorsActAtOnce() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan, v1::ROLE_COORDINATOR);
  ayse.sync(true);
  jan.sync(true);
  world_->pass(1000);
  for (int i = 0; i < 5; ++i) {
    ayse.invite(space);
    jan.invite(space);
    ayse.writeLesson(space, "Of Ayşe");
    jan.writeLesson(space, "Of Jan");
  }
  QVERIFY(world_->passUntil([&] { return ayse.status().waiting == 0 && jan.status().waiting == 0; }, minuteMs));
  world_->pass(1000);
  QCOMPARE(ayse.state(space).invites.size(), std::size_t(11));
  QCOMPARE(ayse.dump(space), jan.dump(space));
  QVERIFY(!ayse.status().lastError);
  QVERIFY(!jan.status().lastError);

  // The same without a stream that stays open.
  ayse.stop();
  jan.stop();
  ayse.invite(space);
  jan.invite(space);
  ayse.sync(false);
  jan.sync(false);
  QVERIFY(world_->passUntil([&] { return ayse.done() && jan.done(); }, minuteMs));
  QCOMPARE(ayse.status().waiting + jan.status().waiting, std::size_t(0));
  round(ayse);
  QCOMPARE(ayse.state(space).invites.size(), std::size_t(13));
}

void EngineTest::anActThatIsNotAllowedIsDropped() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  v1::RoleChange change;
  change.set_account_id(jan.who().id().bytes());
  change.set_role(v1::ROLE_COORDINATOR);
  jan.act(space, change);
  const Id lesson = jan.writeLesson(space, "Goes all the same");
  round(jan);
  QCOMPARE(jan.status().lastError->problem, Problem::NotAllowed);
  QCOMPARE(jan.status().waiting, std::size_t(0));
  round(ayse);
  QVERIFY(ayse.lesson(space, lesson));
  QCOMPARE(ayse.state(space).activeMember(jan.who().id())->role, v1::ROLE_PROFESSIONAL);
}

void EngineTest::aRemovedMemberKeepsWhatWaits() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  v1::Leave leave;
  jan.act(space, leave);
  round(jan);
  const Id lesson = jan.writeLesson(space, "Too late");
  round(jan);
  QCOMPARE(jan.status().lastError->problem, Problem::NotAllowed);
  QCOMPARE(jan.status().waiting, std::size_t(1));
  QVERIFY(jan.lesson(space, lesson));
}

void EngineTest::garbageOnTheStream() {
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

void EngineTest::aBrokenChainStopsItsSpaceOnly() {
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
  QCOMPARE(jan.status().waiting, std::size_t(1));
  jan.transport().tamper = nullptr;
  round(jan);
  round(ayse);
  QVERIFY(ayse.lesson(bad, waiting));
  QCOMPARE(jan.dump(bad), ayse.dump(bad));
  QVERIFY(!jan.status().lastError);
}

void EngineTest::aMissingPageStopsItsSpace() {
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
void EngineTest::anotherHistoryIsSeen() {
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

void EngineTest::aCommitThatDoesNotOpenIsPassedOver() {
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
}

void EngineTest::nobodyThere() {
  auto& ayse = peer();
  const Id space = ayse.found();
  ayse.transport().setOnline(false);
  round(ayse);
  QCOMPARE(ayse.status().phase, sync::Phase::Offline);
  QCOMPARE(ayse.status().lastError->problem, Problem::Unreachable);
  QVERIFY(ayse.hasSpace(space));
}

void EngineTest::liveComesBackByItself() {
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

void EngineTest::pausesGrow() {
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

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
