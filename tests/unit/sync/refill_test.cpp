// A server that lost what it had gets it back from those who read it, and nobody loses anything.
#include "app/sync/session_opener.h"
#include "collega/v1/refill.pb.h"
#include "tests/unit/sync/peers.h"

using namespace collega;
using namespace collega::simulation;

class RefillTest : public QObject, private Peers {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void anOlderCopyIsFilledUp();
  void aWipedStoreIsFilledByAnyMember();
  void whoWasNotInTheOldCopyHandsBackToo();
  void nothingIsHandedToAServerThatLostNothing();
  void aBrokenOffRefillGoesOn();
  void whatWasWrittenInALostHistoryIsWrittenAgain();
  void somebodyWritesWhileItIsHandedBack();
  void whatOthersWroteThereIsSetAside();
  void anActInALostHistoryIsDoneAgain();
  void whoWasPutOutHandsBackWhereThatIsSaid();
  void whoWasLeftOutFollowsOnceLetInAgain();
  void whoseRemovalWasLostComesBack();
  void whatALostRedactionTookComesBack();
  void bodiesThatSomebodyLeftOutAreHandedIn();
  void aBodyThatARedactionTookIsNotHandedIn();
  void aKeyOfALostHistoryIsForgotten();
  void anotherHistoryOfTheSameServerIsNotFollowed();

 private:
  // Lessons in a space of two, in step.
  Id written(Peer& a, Peer& b, int lessons) {
    const Id space = shared(a, b);
    for (int i = 0; i < lessons; ++i) {
      a.writeLesson(space, "lesson " + std::to_string(i));
      round(a);
    }
    round(b);
    return space;
  }

  template <class Response>
  Response asked(const std::string& procedure, const google::protobuf::Message& request, const std::string& token) {
    Response response;
    const auto body = server_->call(procedure, request.SerializeAsString(), token);
    if (!body || !response.ParseFromString(*body)) throw std::runtime_error("no answer to " + procedure);
    return response;
  }

  // All that the peer has read, by its own hand, and of commits no more than their hashes.
  void handBackBare(Peer& peer, const Id& space) {
    const auto challenge =
        asked<v1::ChallengeResponse>("/collega.v1.AuthService/Challenge", v1::ChallengeRequest(), "");
    const auto session = asked<v1::OpenSessionResponse>("/collega.v1.AuthService/OpenSession",
                                                        sync::sessionRequest(peer.self(), challenge.nonce()), "");
    v1::RefillRequest request;
    request.set_space_id(space.bytes());
    for (auto& placed : *peer.store().entries(space, 0, 1'000)) {
      if (ledger::parseHead(placed.entry())->kind() == v1::ENTRY_KIND_COMMIT)
        *placed.mutable_entry() = ledger::redacted(placed.entry());
      *request.add_entries() = placed;
    }
    asked<v1::RefillResponse>("/collega.v1.RefillService/Refill", request, session.token());
  }

  // Commits of which the server has the hash alone.
  std::size_t bare(const Id& space) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        server_->entries(space), [](const auto& placed) { return ledger::isRedacted(placed.entry()); }));
  }
};

void RefillTest::anOlderCopyIsFilledUp() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  const auto restore = server_->backup();
  for (int i = 0; i < 5; ++i) {
    a.writeLesson(space, "after the copy " + std::to_string(i));
    round(a);
  }
  const auto entries = server_->entries(space).size();
  const auto dump = a.dump(space);
  restore();
  QVERIFY(server_->entries(space).size() < entries);

  round(a);
  QVERIFY2(!a.status().lastError, a.status().lastError ? a.status().lastError->detail.c_str() : "");
  QCOMPARE(server_->entries(space).size(), entries);
  QCOMPARE(a.dump(space), dump);
  round(b);
  QCOMPARE(b.dump(space), dump);
}

void RefillTest::aWipedStoreIsFilledByAnyMember() {
  const auto restore = server_->backup();  // of nothing
  auto& a = peer();
  auto& b = peer();
  const Id space = written(a, b, 20);
  const auto dump = b.dump(space);
  const auto entries = server_->entries(space).size();
  restore();
  QVERIFY(server_->spaces().empty());

  b.writeLesson(space, "written while the server was away");
  round(b);
  QVERIFY2(!b.status().lastError, b.status().lastError ? b.status().lastError->detail.c_str() : "");
  QCOMPARE(server_->entries(space).size(), entries + 1);
  round(a);
  QCOMPARE(a.dump(space), b.dump(space));
  QVERIFY(a.dump(space) != dump);
}

void RefillTest::whoWasNotInTheOldCopyHandsBackToo() {
  auto& a = peer();
  const Id alone = a.found();
  round(a);
  const auto restore = server_->backup();
  auto& b = peer();
  const auto link = a.invite(alone);
  round(a);
  b.join(link);
  round(b);
  round(a);
  round(b);
  QVERIFY(b.isMember(alone));
  const auto entries = server_->entries(alone).size();
  restore();
  QVERIFY(!server_->isMember(alone, b.who().id()));

  round(b);
  QVERIFY(server_->isMember(alone, b.who().id()));
  QCOMPARE(server_->entries(alone).size(), entries);
}

void RefillTest::nothingIsHandedToAServerThatLostNothing() {
  auto& a = peer();
  auto& b = peer();
  const Id space = written(a, b, 3);
  server_->backup()();
  const auto appends = server_->appends();
  round(a);
  round(b);
  QVERIFY(!a.store().setting("own.sync.refilled")->has_value());
  QCOMPARE(server_->appends(), appends);
  QCOMPARE(a.dump(space), b.dump(space));
}

void RefillTest::aBrokenOffRefillGoesOn() {
  const auto restore = server_->backup();
  auto& a = peer();
  const Id space = a.found();
  for (int i = 0; i < 40; ++i) {
    a.writeLesson(space, std::string(60'000, static_cast<char>('a' + i % 26)) + std::to_string(i));
    round(a);
  }
  const auto entries = server_->entries(space).size();
  restore();
  weather_.loseReply = 400;
  a.sync(true);
  QVERIFY(world_->passUntil([&] { return server_->entries(space).size() == entries; }, 60 * minuteMs));
  weather_ = {};
  QVERIFY(world_->passUntil([&] { return a.status().phase == sync::Phase::InStep; }, 10 * minuteMs));
}

// The old copy went on without those who knew more: they write again what they wrote, and nobody loses anything.
void RefillTest::whatWasWrittenInALostHistoryIsWrittenAgain() {
  auto& a = peer();
  auto& b = peer();
  const Id space = written(a, b, 9);
  const Id common = a.writeLesson(space, "as it was");
  round(a);
  round(b);
  const auto restore = server_->backup();
  const Id one = a.writeLesson(space, "one");
  round(a);
  const Id two = a.writeLesson(space, "two");
  a.edit(space, common, [](auto& lesson) { lesson.set_seen("as Ayse saw it"); });
  a.edit(space, common, [](auto& lesson) { lesson.set_plan("her plan"); });
  round(a);
  restore();
  const Id three = b.writeLesson(space, "three");
  b.edit(space, common, [](auto& lesson) { lesson.set_seen("as Emre saw it"); });
  round(b);

  const Id four = a.writeLesson(space, "four, not sent before");
  round(a);
  QVERIFY2(!a.status().lastError, a.status().lastError ? a.status().lastError->detail.c_str() : "");
  QCOMPARE(a.status().waiting, std::size_t(0));
  round(b);
  for (const auto& id : {one, two, three, four}) QVERIFY(b.lesson(space, id) && a.lesson(space, id));
  QCOMPARE(a.dump(space), b.dump(space));
  // Neither had seen what the other wrote: it is kept as a conflict.
  QCOMPARE(b.lesson(space, common)->seen(), std::string("as Ayse saw it"));
  QCOMPARE(b.lesson(space, common)->plan(), std::string("her plan"));
  QCOMPARE(b.store().conflicts(common)->size(), 1U);
  QVERIFY(a.store().quarantined(space)->empty());
}

// One hands back a lot, call by call; another, who has read less, writes in between.
void RefillTest::somebodyWritesWhileItIsHandedBack() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  const auto restore = server_->backup();
  const auto held = server_->entries(space).size();
  for (int i = 0; i < 30; ++i) {
    a.writeLesson(space, std::string(90'000, static_cast<char>('a' + i % 26)) + std::to_string(i));
    round(a);
  }
  restore();
  a.sync(true);
  QVERIFY(world_->passUntil([&] { return server_->entries(space).size() > held; }, minuteMs));
  const Id between = b.writeLesson(space, "in between");
  round(b);
  const auto inStep = [&] { return a.status().phase == sync::Phase::InStep && a.status().waiting == 0; };
  QVERIFY(world_->passUntil(inStep, 10 * minuteMs));
  a.stop();
  round(b);
  round(a);
  QVERIFY(a.lesson(space, between));
  QCOMPARE(a.dump(space), b.dump(space));
  store::Query lessons;
  lessons.space = space;
  lessons.kind = v1::Record::kLesson;
  QCOMPARE(*b.store().count(lessons), std::size_t(31));
}

void RefillTest::whatOthersWroteThereIsSetAside() {
  auto& a = peer();
  auto& b = peer();
  auto& c = peer();
  const Id space = shared(a, b);
  const auto link = a.invite(space);
  round(a);
  c.join(link);
  round(c);
  round(a);
  round(c);
  round(b);
  const auto restore = server_->backup();
  const Id lost = c.writeLesson(space, "by one whose device is away");
  round(c);
  round(a);
  restore();
  b.writeLesson(space, "the other history");
  round(b);
  round(a);
  const auto aside = *a.store().quarantined(space);
  QCOMPARE(aside.size(), 1U);
  QCOMPARE(aside[0].account, c.who().id());
  QVERIFY(!a.lesson(space, lost));
  // Once that device comes, all is there.
  round(c);
  round(a);
  QVERIFY(a.lesson(space, lost));
  round(b);
  QCOMPARE(a.dump(space), b.dump(space));
  QCOMPARE(a.dump(space), c.dump(space));
}

void RefillTest::anActInALostHistoryIsDoneAgain() {
  auto& a = peer();
  auto& b = peer();
  auto& c = peer();
  const Id space = shared(a, b);
  const auto restore = server_->backup();
  const auto link = a.invite(space);
  round(a);
  c.join(link);
  round(c);
  round(a);
  round(c);
  QVERIFY(c.isMember(space));
  const Id lesson = c.writeLesson(space, "by the newcomer");
  round(c);
  restore();
  b.writeLesson(space, "the other history");
  round(b);
  for (int i = 0; i < 3; ++i) {
    round(a);
    round(c);
  }
  round(b);
  QVERIFY(server_->isMember(space, c.who().id()));
  QVERIFY(b.lesson(space, lesson));
  QCOMPARE(a.dump(space), b.dump(space));
  QCOMPARE(a.dump(space), c.dump(space));
}

// The history that the server went on with does not know the newcomer, until somebody lets them in there.
// Nobody else has read the end of the ledger: that somebody left.
void RefillTest::whoWasPutOutHandsBackWhereThatIsSaid() {
  const auto wipe = server_->backup();
  auto& a = peer();
  auto& b = peer();
  const Id space = written(a, b, 3);
  b.act(space, v1::Leave());
  round(b);
  QVERIFY(!b.isMember(space));
  const auto entries = server_->entries(space).size();
  wipe();

  round(b);
  round(a);
  QCOMPARE(server_->entries(space).size(), entries);
  QVERIFY(!a.state(space).activeMember(b.who().id()));
  QVERIFY(!b.status().lastError);
  // It is asked for the end alone where the server has all of it.
  server_->backup()();
  round(a);
  const auto sent = server_->refilled();
  round(b);
  QCOMPARE(server_->refilled(), sent + 1);
  QVERIFY(!b.status().lastError);
}

void RefillTest::whoWasLeftOutFollowsOnceLetInAgain() {
  auto& a = peer();
  auto& b = peer();
  auto& c = peer();
  const Id space = shared(a, b, v1::ROLE_COORDINATOR);
  const auto restore = server_->backup();
  const auto link = a.invite(space);
  round(a);
  c.join(link);
  round(c);
  round(a);
  round(c);
  const Id lesson = c.writeLesson(space, "by the newcomer");
  round(c);
  restore();
  b.writeLesson(space, "the other history");
  round(b);
  round(c);
  QVERIFY(c.isMember(space) && !server_->isMember(space, c.who().id()));
  const auto again = b.invite(space);
  round(b);
  c.join(again);
  c.sync(true);
  world_->pass(minuteMs);
  round(b);
  world_->pass(minuteMs);
  QVERIFY(server_->isMember(space, c.who().id()));
  c.stop();
  round(c);
  QVERIFY2(c.isInStep(), c.status().lastError ? c.status().lastError->detail.c_str() : "");
  round(b);
  QVERIFY(b.lesson(space, lesson));
  QCOMPARE(c.dump(space), b.dump(space));
}

// Who was put out in the history that was lost is a member in the one that the server went on with.
void RefillTest::whoseRemovalWasLostComesBack() {
  auto& a = peer();
  auto& b = peer();
  auto& c = peer();
  const Id space = shared(a, b, v1::ROLE_COORDINATOR);
  const auto link = a.invite(space);
  round(a);
  c.join(link);
  round(c);
  round(a);
  c.sync(true);
  world_->pass(minuteMs);
  const auto restore = server_->backup();
  c.act(space, v1::Leave{});
  world_->pass(minuteMs);
  QVERIFY(!c.isMember(space));
  c.stop();
  restore();
  for (const auto* words : {"the other history", "goes on"}) {
    b.writeLesson(space, words);
    round(b);
  }
  round(c);
  round(c);
  round(b);
  // What c wanted is done again there.
  QVERIFY2(!c.status().lastError, c.status().lastError ? c.status().lastError->detail.c_str() : "");
  QVERIFY(!c.isMember(space) && !server_->isMember(space, c.who().id()));
  QCOMPARE(c.state(space).head.chain.bytes(), b.state(space).head.chain.bytes());
}

// With it, nobody could be let in: a newcomer gets the keys of this history, each of them and no other.
// Whoever redacted it does not come back: then it is as if it had not been redacted, for everybody.
void RefillTest::whatALostRedactionTookComesBack() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b, v1::ROLE_COORDINATOR);
  const Id lesson = a.writeLesson(space, "taken back");
  round(a);
  round(b);
  const Id later = b.writeLesson(space, "after it");
  round(b);
  auto& c = peer();
  const auto link = a.invite(space, v1::ROLE_COORDINATOR);
  round(a);
  c.join(link);
  round(c);
  round(a);
  round(c);
  round(b);
  const auto restore = server_->backup();
  const auto seq = [&] {
    const auto all = *c.store().entries(space, 0, 100);
    for (const auto& placed : all)
      if (ledger::parseHead(placed.entry())->kind() == v1::ENTRY_KIND_COMMIT) return placed.seq();
    return std::uint64_t{0};
  }();
  c.redact(space, {seq});
  round(c);
  round(b);
  QVERIFY(!b.lesson(space, lesson));
  QVERIFY(b.lesson(space, later));
  b.writeLesson(space, "written in the lost history");
  round(b);
  restore();

  a.writeLesson(space, "the other history");
  round(a);
  round(b);
  round(a);
  QVERIFY(b.lesson(space, lesson));
  QCOMPARE(b.dump(space), a.dump(space));
  QCOMPARE(b.status().waiting, 0U);
}

// A newcomer reads what is there, and the rest once somebody who has it came by.
void RefillTest::bodiesThatSomebodyLeftOutAreHandedIn() {
  const auto wipe = server_->backup();
  auto& a = peer();
  auto& b = peer();
  const Id space = written(a, b, 3);
  const auto open = a.invite(space);
  round(a);
  round(b);
  wipe();
  handBackBare(b, space);
  QCOMPARE(bare(space), 3U);

  auto& c = peer();
  c.join(open);
  round(c);
  // The founder's device has met another server than before, and lets in who asks.
  round(a);
  QCOMPARE(bare(space), 0U);
  round(c);
  QCOMPARE(c.dump(space), a.dump(space));
  // Whoever read it before it was handed in reads it again.
  peers_.push_back(std::make_unique<Peer>(*world_, *server_, weather_, a.link()));
  auto& d = *peers_.back();
  round(a);
  wipe();
  handBackBare(a, space);
  round(d);
  QVERIFY(d.dump(space) != a.dump(space));
  QVERIFY(!d.store().quarantined(space)->empty());
  round(a);
  QCOMPARE(bare(space), 0U);
  round(d);
  round(a);
  QCOMPARE(d.dump(space), a.dump(space));
  QVERIFY(d.store().quarantined(space)->empty());
}

void RefillTest::aBodyThatARedactionTookIsNotHandedIn() {
  const auto wipe = server_->backup();
  auto& a = peer();
  auto& b = peer();
  const Id space = written(a, b, 2);
  const auto before = *b.store().entries(space, 0, 1'000);
  a.redact(space, {before.back().seq()});
  round(a);
  QCOMPARE(bare(space), 1U);
  wipe();
  round(a);
  QCOMPARE(bare(space), 1U);
  // This one has not read the redaction, and has the body.
  round(b);
  QCOMPARE(bare(space), 1U);
  QCOMPARE(b.dump(space), a.dump(space));
}

void RefillTest::aKeyOfALostHistoryIsForgotten() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  const auto letIn = [&](Peer& guest, v1::Role role) {
    const auto link = a.invite(space, role);
    round(a);
    guest.join(link);
    round(guest);
    round(a);
    round(guest);
    QVERIFY(guest.isMember(space));
  };
  auto& c = peer();
  letIn(c, v1::ROLE_COORDINATOR);
  round(b);
  const auto restore = server_->backup();
  v1::MemberRemove remove;
  remove.set_account_id(b.who().id().bytes());
  c.act(space, remove);
  round(c);
  round(a);
  QCOMPARE(a.store().secrets(space)->size(), 2U);
  // The copy goes on without the one who made the new key.
  restore();
  b.writeLesson(space, "the other history");
  round(b);
  round(a);
  QCOMPARE(a.store().secrets(space)->size(), 1U);
  letIn(peer(), v1::ROLE_PROFESSIONAL);
}

// A server that does not say that it was brought back is not followed into another history: that is shown.
void RefillTest::anotherHistoryOfTheSameServerIsNotFollowed() {
  auto& a = peer();
  auto& b = peer();
  const Id space = shared(a, b);
  const Id other = shared(a, b);
  const Id lesson = a.writeLesson(space, "what was read");
  round(a);
  b.transport().tamper = [&](v1::FollowResponse& message) {
    if (!message.has_page() || message.page().space_id() != space.view()) return true;
    for (auto& placed : *message.mutable_page()->mutable_entries()) placed.set_chain(std::string(32, 'x'));
    return true;
  };
  b.writeLesson(other, "elsewhere all goes on");
  round(b);
  QVERIFY(b.status().lastError.has_value());
  QCOMPARE(b.status().lastError->problem, Problem::Unverified);
  QVERIFY(!b.lesson(space, lesson));
  const auto aside = *b.store().quarantined(space);
  QCOMPARE(aside.size(), 1U);
  QCOMPARE(aside[0].account, a.who().id());
  round(a);
  QCOMPARE(a.dump(other), b.dump(other));
}

QTEST_GUILESS_MAIN(RefillTest)
#include "refill_test.moc"
