// The engine with a server in memory: what devices do to each other through it.
#include "app/sync/joiner.h"
#include "app/sync/spaces.h"
#include "tests/unit/sync/peers.h"

using namespace collega;
using namespace collega::simulation;

class EngineTest : public QObject, private Peers {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }

  void aSpaceIsFoundedAndWrittenTo();
  void anInvitationForOneIsApprovedByItself();
  void anInvitationForManyWaitsForAPerson();
  void usedAndExpiredLinksAreToldApart();
  void aLinkMayComeBeforeItsInvitation();
  void aLinkWhoseInvitationNeverComesIsGivenUp();
  void joiningTakesNoReconnecting();
  void whoComesBackReadsWhatWasMissed();
  void whatWasWrittenBeforeOneCameIsRead();
  void yearsAreReadInPieces();
  void bothWaysLive();
  void concurrentEditsMergeByField();
  void aPairSpaceArrivesUnasked();
  void aStrangersSpaceIsIgnored();
  void aLinkIsAnAnchor();
  void manyChangesGoInBatches();
  void twoCoordinatorsActAtOnce();
  void anActThatIsNotAllowedIsDropped();
  void aRemovedMemberKeepsWhatWaits();
  void whoWasRemovedUnseenGivesUp();
  void whoWasRemovedUnseenAndIsBackReadsAll();
  void whoWasRemovedUnseenAsksAgain();
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
  ayse.letIn(space, std::get<2>(requests.front()));
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
  round(ayse);
  jan.join(used);
  round(jan);
  round(ayse);

  third.join(used);
  round(third);
  QCOMPARE(third.status().lastError->problem, Problem::LinkUsed);
  QVERIFY((*third.store().joins()).empty());
  world_->pass(2 * test::dayMs);
  third.join(expired);
  round(third);
  QCOMPARE(third.status().lastError->problem, Problem::LinkExpired);
  QVERIFY((*third.store().joins()).empty());
  QCOMPARE(third.status().phase, sync::Phase::Idle);
}

// Handed over before the inviting device found the server: it is asked again, and comes in.
void EngineTest::aLinkMayComeBeforeItsInvitation() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = ayse.found();
  round(ayse);
  const auto link = ayse.invite(space);
  jan.join(link);
  round(jan);
  QVERIFY(!jan.status().lastError);
  QCOMPARE(jan.store().setting(sync::earlySetting(space))->value(), std::string("1"));
  jan.sync(true);
  world_->pass(1000);
  ayse.sync(true);
  QVERIFY(world_->passUntil([&] { return jan.isMember(space); }, 3 * 60'000));
  QVERIFY((*jan.store().joins()).empty());
  QVERIFY(jan.store().setting(sync::earlySetting(space))->value_or("").empty());
}

void EngineTest::aLinkWhoseInvitationNeverComesIsGivenUp() {
  auto& ayse = peer();
  auto& third = peer();
  auto unknown = ayse.invite(ayse.found());
  unknown.secret = crypto::randomSecret(16);
  round(ayse);
  third.join(unknown);
  round(third);
  QVERIFY(!third.status().lastError);
  QCOMPARE((*third.store().joins()).size(), std::size_t(1));
  world_->pass(15 * test::dayMs);
  round(third);
  QCOMPARE(third.status().lastError->problem, Problem::NotFound);
  QVERIFY((*third.store().joins()).empty());
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

// More than is opened at once, with edits on both sides of where it is cut.
void EngineTest::yearsAreReadInPieces() {
  constexpr std::size_t bytes = 2'000;
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = ayse.found();
  std::vector<Id> lessons;
  for (int i = 0; i < 1'200; ++i) lessons.push_back(ayse.writeLesson(space, toHex(crypto::randomBytes(bytes / 2))));
  round(ayse);
  const auto edit = [](v1::Lesson& lesson) { lesson.set_seen("edited"); };
  for (const auto index : {0U, 600U, 1'199U}) ayse.edit(space, lessons[index], edit);
  round(ayse);
  jan.join(ayse.invite(space));
  round(ayse);
  round(jan);
  round(ayse);
  round(jan);
  QVERIFY(jan.isMember(space));
  QCOMPARE(jan.dump(space), ayse.dump(space));
  QCOMPARE(jan.state(space).head.seq, server_->entries(space).back().seq());
  QCOMPARE(jan.store().history(space, lessons[600])->size(), std::size_t(2));
  QCOMPARE(jan.store().history(space, lessons[601])->size(), std::size_t(1));
  QCOMPARE(jan.store().search("edited", 0)->size(), std::size_t(3));
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

// Jan is not shown his removal. His key is old, so that a new one would come before what he writes.
void EngineTest::whoWasRemovedUnseenGivesUp() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  v1::MemberRemove remove;
  remove.set_account_id(jan.who().id().bytes());
  ayse.act(space, remove);
  round(ayse);
  world_->sleep(91 * test::dayMs);
  const Id late = jan.writeLesson(space, "Too late");
  const Id own = jan.found();
  const auto before = server_->appends();
  jan.sync(true);
  world_->pass(minuteMs);
  QCOMPARE(server_->appends() - before, std::size_t(1));
  QCOMPARE(jan.status().lastError->problem, Problem::NotAllowed);
  QCOMPARE(jan.status().waiting, std::size_t(1));
  QVERIFY(jan.lesson(space, late));
  QCOMPARE(server_->entries(own).size(), std::size_t(1));
}

// Jan takes himself for a member until the server refuses what he writes; then a new link lets him ask.
void EngineTest::whoWasRemovedUnseenAsksAgain() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id space = shared(ayse, jan);
  v1::MemberRemove remove;
  remove.set_account_id(jan.who().id().bytes());
  ayse.act(space, remove);
  round(ayse);
  const Id late = jan.writeLesson(space, "Too late");
  round(jan);
  QCOMPARE(*sync::refusedBy(jan.store()), std::set<Id>{space});
  QVERIFY(jan.isMember(space));

  jan.join(ayse.invite(space));
  round(ayse);
  jan.crash();  // what it was refused is known to the next start too
  round(jan);
  QVERIFY(jan.asksToJoin(space));
  round(ayse);
  round(jan);
  round(jan);
  QVERIFY(!jan.asksToJoin(space));
  QVERIFY(sync::refusedBy(jan.store())->empty());
  QCOMPARE(jan.status().waiting, std::size_t(0));
  round(ayse);
  QVERIFY(ayse.lesson(space, late));
  QCOMPARE(ayse.dump(space), jan.dump(space));
}

// What was written meanwhile is under keys that come with the return, pages later.
void EngineTest::whoWasRemovedUnseenAndIsBackReadsAll() {
  auto& ayse = peer();
  auto& jan = peer();
  const Id partnership = shared(ayse, jan);
  const Id pair = ayse.found(v1::SPACE_KIND_PAIR, partnership);
  ayse.addUnasked(pair, jan);
  round(ayse);
  round(jan);
  v1::MemberRemove remove;
  remove.set_account_id(jan.who().id().bytes());
  ayse.act(pair, remove);
  round(ayse);
  for (int i = 0; i < 20; ++i) {
    ayse.writeLesson(pair, "Meanwhile");
    round(ayse);
  }
  ayse.addUnasked(pair, jan);
  round(ayse);
  round(jan);
  QVERIFY(!jan.status().lastError);
  QVERIFY(jan.store().quarantined(pair)->empty());
  QCOMPARE(jan.dump(pair), ayse.dump(pair));
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
