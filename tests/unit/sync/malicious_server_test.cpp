// A server that lies, to the real engine: nothing it forges is applied, and whoever is lied to is told.
#include "ledger/attachment.h"
#include "tests/unit/sync/attacks.h"

using namespace collega;
using namespace collega::simulation;

namespace {

Problem problemOf(Peer& peer) {
  const auto error = peer.status().lastError;
  return error ? error->problem : Problem::NotFound;
}

}  // namespace

class MaliciousServerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void forgedPages_data();
  void forgedPages();
  void thereAreEnough() { QVERIFY(attacks().size() >= 40); }
  void answersThatLie_data();
  void answersThatLie();
  void aLossThatIsNone_data();
  void aLossThatIsNone();
  void aForkIsSeenByWhoReadsTheOther();
  void aRemovalThatIsWithheldIsSeen();
  void anOldLedgerTakesNothingBack();
  void aRequestWithASwappedKeyIsNotLetIn();
  void aRequestOfAnotherSpaceIsNotLetIn();
  void strangersDoNotFillTheMemory();
  void chunksThatWereNotAskedForAreNotSent();
  void aChunkThatIsAnotherIsNotTaken();
  void aSignedNonceIsForOneServer();
  void theCostOfAPassphraseCannotBeLowered();
};

void MaliciousServerTest::forgedPages_data() {
  QTest::addColumn<int>("which");
  for (std::size_t i = 0; i < attacks().size(); ++i) QTest::newRow(attacks()[i].name) << static_cast<int>(i);
}

void MaliciousServerTest::forgedPages() {
  QFETCH(int, which);
  const auto& attack = attacks()[static_cast<std::size_t>(which)];
  Scene scene;
  auto& jan = scene.jan();
  const auto before = scene.records();
  const auto seq = jan.state(scene.space).head.seq;
  const auto pages = attack.pages(scene);
  scene.show(pages);

  const bool stops = attack.end != End::SetAside;
  const auto told = jan.status().lastError;
  const auto aside = jan.store().quarantined(scene.space)->size();
  if (stops) QCOMPARE(problemOf(jan), attack.end == End::Newer ? Problem::NewerVersion : Problem::Unverified);
  if (!stops && told) QVERIFY(told->problem == Problem::Unverified || told->problem == Problem::TooLarge);
  QVERIFY(told || aside == 1);
  QCOMPARE(jan.state(scene.space).head.seq, seq + (stops ? attack.read : pages.size()));
  QVERIFY(stops || aside == 1);
  // Of what was read before it, true commits are taken in.
  if (attack.read == 0 || !pages.front().entry().body().empty())
    QVERIFY(scene.records().find("666f72676564") == std::string::npos);
  if (attack.read == 0) QCOMPARE(scene.records(), before);

  // The truth afterwards: taken in where nothing was swallowed, and otherwise seen to be another history.
  scene.sync(jan);
  if (stops && attack.read == 0) {
    QVERIFY(!jan.status().lastError);
    QCOMPARE(jan.dump(scene.space), scene.ayse().dump(scene.space));
  } else if (jan.state(scene.space).head.chain != scene.ayse().state(scene.space).head.chain) {
    QCOMPARE(problemOf(jan), Problem::Unverified);
  }
}

namespace {

// What a call is answered instead, and what Jan is told.
struct Lie {
  const char* name;
  const char* procedure;
  std::function<void(Scene&, Result<std::string>&)> tell;
  std::optional<Problem> shown;  // nothing: what is read afterwards shows that it is a lie
};

template <class Message>
std::function<void(Scene&, Result<std::string>&)> changing(std::function<void(Scene&, Message&)> change) {
  return [change](Scene& it, Result<std::string>& body) {
    Message message;
    if (!body || !message.ParseFromString(*body)) return;
    change(it, message);
    body = message.SerializeAsString();
  };
}

const std::vector<Lie>& lies() {
  using Answer = Result<std::string>;
  static const char* const append = "/collega.v1.LedgerService/Append";
  static const char* const open = "/collega.v1.AuthService/OpenSession";
  static const char* const challenge = "/collega.v1.AuthService/Challenge";
  static const std::vector<Lie> all{
      {"noise instead of a place", append, [](Scene&, Answer& body) { body = std::string("\xff\xff"); },
       Problem::BadAnswer},
      {"no place", append, changing<v1::AppendResponse>([](Scene&, auto& answer) { answer.clear_places(); }),
       Problem::BadAnswer},
      {"more places than entries", append,
       changing<v1::AppendResponse>([](Scene&, auto& answer) { *answer.add_places() = answer.places(0); }),
       Problem::BadAnswer},
      {"another chain", append, changing<v1::AppendResponse>([](Scene&, auto& answer) {
         answer.mutable_places(0)->mutable_chain()->at(0) ^= 1;
       }),
       Problem::Unverified},
      {"a place and a refusal for one entry", append, changing<v1::AppendResponse>([](Scene&, auto& answer) {
         answer.mutable_refusal()->set_reason(v1::REFUSAL_REASON_EPOCH);
       }),
       Problem::BadAnswer},
      {"refused for no reason", append, changing<v1::AppendResponse>([](Scene&, auto& answer) {
         answer.clear_places();
         answer.mutable_refusal()->set_reason(v1::REFUSAL_REASON_NOT_ALLOWED);
       }),
       Problem::NotAllowed},
      {"refused as somebody else's number", append, changing<v1::AppendResponse>([](Scene&, auto& answer) {
         answer.clear_places();
         answer.mutable_refusal()->set_reason(v1::REFUSAL_REASON_DEVICE_SEQ);
       }),
       std::nullopt},
      {"a place further on", append, changing<v1::AppendResponse>([](Scene&, auto& answer) {
         answer.mutable_places(0)->set_seq(answer.places(0).seq() + 9);
       }),
       std::nullopt},
      {"a session that is none", open,
       changing<v1::OpenSessionResponse>([](Scene&, auto& answer) { answer.set_token("made up"); }),
       Problem::SessionEnded},
      {"no token", open, changing<v1::OpenSessionResponse>([](Scene&, auto& answer) { answer.clear_token(); }),
       Problem::SessionEnded},
      {"noise instead of a session", open, [](Scene&, Answer& body) { body = std::string("\xff\xff"); },
       Problem::BadAnswer},
      {"a nonce of the server's own choosing", challenge,
       changing<v1::ChallengeResponse>([](Scene&, auto& answer) { answer.set_nonce(std::string(32, 'n')); }),
       Problem::SessionEnded},
      {"noise instead of a nonce", challenge, [](Scene&, Answer& body) { body = std::string("\xff\xff"); },
       Problem::BadAnswer},
  };
  return all;
}

}  // namespace

void MaliciousServerTest::answersThatLie_data() {
  QTest::addColumn<int>("which");
  for (std::size_t i = 0; i < lies().size(); ++i) QTest::newRow(lies()[i].name) << static_cast<int>(i);
}

void MaliciousServerTest::answersThatLie() {
  QFETCH(int, which);
  const auto& lie = lies()[static_cast<std::size_t>(which)];
  Scene scene;
  auto& jan = scene.jan();
  scene.sync(jan);
  const Id lesson = jan.writeLesson(scene.space, "Mine");
  jan.transport().tamperAnswer = [&](const sync::Call& call, Result<std::string>& body) {
    if (call.procedure == lie.procedure) lie.tell(scene, body);
  };
  scene.sync(jan);
  QCOMPARE(jan.status().lastError.has_value(), lie.shown.has_value());
  if (lie.shown) QCOMPARE(problemOf(jan), *lie.shown);
  QVERIFY(jan.lesson(scene.space, lesson));

  // With an honest server nothing is lost, and nothing is there twice.
  jan.transport().tamperAnswer = nullptr;
  scene.sync(jan);
  QVERIFY2(!jan.status().lastError, jan.status().lastError ? jan.status().lastError->detail.c_str() : "");
  QCOMPARE(jan.status().waiting, std::size_t(0));
  scene.sync(scene.ayse());
  QCOMPARE(jan.dump(scene.space), scene.ayse().dump(scene.space));
  QVERIFY(scene.ayse().lesson(scene.space, lesson));
}

namespace {

// What a server that lost nothing says it has.
struct Loss {
  const char* name;
  std::function<void(Scene&, v1::HeadsResponse&)> heads;
  std::function<void(Result<std::string>&)> refill = nullptr;  // what it answers to whoever hands something back
};

template <class Change>
std::function<void(Scene&, v1::HeadsResponse&)> eachHead(Change change) {
  return [change](Scene&, v1::HeadsResponse& answer) {
    for (auto& head : *answer.mutable_heads()) change(head);
  };
}

const std::vector<Loss>& losses() {
  static const auto nothing = eachHead([](v1::Head& head) { head.Clear(); });
  static const std::vector<Loss> all{
      {"another history everywhere", eachHead([](v1::Head& head) { head.set_chain(std::string(32, 'x')); })},
      {"another history from the middle on", eachHead([](v1::Head& head) {
         if (head.seq() > 3) head.set_chain(std::string(32, 'x'));
       })},
      {"a chain of another length", eachHead([](v1::Head& head) { head.set_chain("x"); })},
      {"nothing at all", nothing},
      {"the beginning alone", eachHead([](v1::Head& head) { head.set_seq(1); })},
      {"more than there is", eachHead([](v1::Head& head) { head.set_seq(1U << 30); })},
      {"fewer ledgers than it was asked for", [](Scene&, v1::HeadsResponse& answer) { answer.clear_heads(); }},
      {"more ledgers", [](Scene&, v1::HeadsResponse& answer) { answer.add_heads(); }},
      {"one ledger's head for all",
       [](Scene&, v1::HeadsResponse& answer) {
         for (auto& head : *answer.mutable_heads()) head = answer.heads(0);
       }},
      {"nothing, and takes nothing back", nothing,
       [](Result<std::string>& body) {
         body = Error{Problem::Refused, "refused: not what follows here"};
       }},
      {"nothing, and is full", nothing,
       [](Result<std::string>& body) {
         body = Error{Problem::NoRoom, "full"};
       }},
      {"nothing, and answers in noise", nothing, [](Result<std::string>& body) { body = std::string("\xff\xff"); }},
  };
  return all;
}

}  // namespace

void MaliciousServerTest::aLossThatIsNone_data() {
  QTest::addColumn<int>("which");
  for (std::size_t i = 0; i < losses().size(); ++i) QTest::newRow(losses()[i].name) << static_cast<int>(i);
}

// Whatever it makes a device hand back or go back behind: nothing is lost, and with the truth all are equal again.
void MaliciousServerTest::aLossThatIsNone() {
  QFETCH(int, which);
  const auto& loss = losses()[static_cast<std::size_t>(which)];
  Scene scene;
  auto& jan = scene.jan();
  scene.sync(jan);
  const Id sent = jan.writeLesson(scene.space, "Sent before");
  scene.sync(jan);
  const Id waiting = jan.writeLesson(scene.space, "Waits");
  jan.transport().tamperAnswer = [&](const sync::Call& call, Result<std::string>& body) {
    if (call.procedure.ends_with("/Challenge"))
      changing<v1::ChallengeResponse>([](Scene&, auto& answer) { answer.set_server_incarnation("another"); })(scene,
                                                                                                              body);
    if (call.procedure.ends_with("/Heads")) changing<v1::HeadsResponse>(loss.heads)(scene, body);
    if (call.procedure.ends_with("/Refill") && loss.refill) loss.refill(body);
  };
  scene.sync(jan);
  QVERIFY(jan.lesson(scene.space, sent) && jan.lesson(scene.space, waiting));

  jan.transport().tamperAnswer = nullptr;
  scene.sync(jan);
  scene.sync(jan);
  QVERIFY2(!jan.status().lastError, jan.status().lastError ? jan.status().lastError->detail.c_str() : "");
  QCOMPARE(jan.status().waiting, std::size_t(0));
  scene.sync(scene.ayse());
  QCOMPARE(jan.dump(scene.space), scene.ayse().dump(scene.space));
  QCOMPARE(jan.dump(scene.other), scene.ayse().dump(scene.other));
  QVERIFY(scene.ayse().lesson(scene.space, sent) && scene.ayse().lesson(scene.space, waiting));
  QVERIFY(jan.store().quarantined(scene.space)->empty());
}

// Jan is shown a branch of its own; Ayşe goes on along the other, and what she writes says so.
void MaliciousServerTest::aForkIsSeenByWhoReadsTheOther() {
  Scene scene;
  scene.show(scene.placed({scene.commit(scene.mallory(), "another branch")}));
  QVERIFY(!scene.jan().status().lastError);
  // The server dresses what Ayşe wrote up for his branch.
  const auto hers = scene.honestEntries();
  scene.show(scene.placed({hers[1]}));
  QCOMPARE(problemOf(scene.jan()), Problem::Unverified);
  scene.sync(scene.jan());
  QCOMPARE(problemOf(scene.jan()), Problem::Unverified);
  QVERIFY(!scene.jan().store().quarantined(scene.space)->empty());
}

void MaliciousServerTest::aRemovalThatIsWithheldIsSeen() {
  Scene scene;
  scene.sync(scene.jan());
  v1::MemberRemove remove;
  remove.set_account_id(scene.mallory().who().id().bytes());
  scene.ayse().act(scene.space, remove);
  scene.sync(scene.ayse());
  scene.ayse().writeLesson(scene.space, "After he was removed");
  scene.sync(scene.ayse());
  // Jan is not shown the removal, but what Mallory still writes, and then Ayşe's lesson.
  scene.show(scene.placed({scene.commit(scene.mallory(), "still here")}));
  QVERIFY(!scene.jan().status().lastError);
  scene.show(scene.placed({scene.server().entries(scene.space).back().entry()}));
  QCOMPARE(problemOf(scene.jan()), Problem::Unverified);
  QVERIFY(!scene.jan().store().quarantined(scene.space)->empty());
}

// The server shows less than Jan has read: he keeps it, and what he writes on top is not taken for something else.
void MaliciousServerTest::anOldLedgerTakesNothingBack() {
  Scene scene;
  auto& jan = scene.jan();
  scene.sync(jan);
  const auto before = scene.records();
  const auto& all = scene.server().entries(scene.space);
  scene.show({all[0], all[1], all[2]});
  QCOMPARE(scene.records(), before);
  QCOMPARE(jan.state(scene.space).head.seq, std::uint64_t(all.size()));
}

// The server puts keys of its own into what a newcomer asks.
void MaliciousServerTest::aRequestWithASwappedKeyIsNotLetIn() {
  Scene scene;
  auto& newcomer = scene.newcomer();
  const auto link = scene.ayse().invite(scene.space);
  scene.sync(scene.ayse());
  newcomer.join(link);
  scene.sync(newcomer);
  const auto intruder = test::Someone::random();
  scene.ayse().transport().tamper = [&](v1::FollowResponse& message) {
    if (!message.has_join()) return true;
    v1::JoinPetition petition;
    petition.ParseFromString(message.join().request().petition());
    petition.set_account_init(intruder.account.bytes);
    *petition.mutable_devices(0) = intruder.vouched;
    message.mutable_join()->mutable_request()->set_petition(petition.SerializeAsString());
    return true;
  };
  scene.sync(scene.ayse());
  QVERIFY(!scene.ayse().state(scene.space).activeMember(intruder.id()));
  QVERIFY(scene.ayse().store().requests()->empty());
  scene.ayse().transport().tamper = nullptr;
  scene.sync(scene.ayse());
  QVERIFY(scene.ayse().state(scene.space).activeMember(newcomer.who().id()));
}

void MaliciousServerTest::aRequestOfAnotherSpaceIsNotLetIn() {
  Scene scene;
  auto& newcomer = scene.newcomer();
  const auto link = scene.ayse().invite(scene.space);
  scene.sync(scene.ayse());
  newcomer.join(link);
  scene.sync(newcomer);
  scene.ayse().transport().tamper = [&](v1::FollowResponse& message) {
    if (message.has_join()) message.mutable_join()->set_space_id(scene.other.bytes());
    return true;
  };
  scene.sync(scene.ayse());
  QVERIFY(!scene.ayse().state(scene.other).activeMember(newcomer.who().id()));
  QVERIFY(!scene.ayse().state(scene.space).activeMember(newcomer.who().id()));
  QVERIFY(scene.ayse().store().requests()->empty());
}

void MaliciousServerTest::strangersDoNotFillTheMemory() {
  Scene scene;
  auto& ayse = scene.ayse();
  const auto link = ayse.invite(scene.space, v1::ROLE_PROFESSIONAL, 1000);
  scene.sync(ayse);
  ayse.sync(true);
  scene.pass(1000);
  v1::FollowResponse message;
  message.mutable_join()->set_space_id(scene.space.bytes());
  for (int i = 0; i < 1'200; ++i) {
    message.mutable_join()->mutable_request()->set_petition(std::string(60'000, 'x'));
    ayse.transport().dispatch(sync::StreamMessage{message.SerializeAsString()});
  }
  QVERIFY(ayse.store().requests()->empty());
  QCOMPARE(ayse.status().phase, sync::Phase::InStep);
}

// The server says that it lacks what Jan never attached here.
void MaliciousServerTest::chunksThatWereNotAskedForAreNotSent() {
  Scene scene;
  auto& jan = scene.jan();
  auto& kept = jan.store().attachments();
  const std::string secret = "attached elsewhere";
  QVERIFY(kept.putChunk(ledger::chunkHash(secret), secret).ok());
  const std::string open = "attached here";
  QVERIFY(kept.putChunk(ledger::chunkHash(open), open).ok());
  QVERIFY(
      kept.ask({scene.space, crypto::hash("test", {open})}, {ledger::chunkHash(open)}, store::Errand::Send, 1).ok());
  jan.transport().tamperAnswer = [&](const sync::Call& call, Result<std::string>& body) {
    if (call.procedure != "/collega.v1.BlobService/MissingChunks") return;
    v1::MissingChunksResponse answer;
    answer.ParseFromString(*body);
    answer.add_hashes(ledger::chunkHash(secret).bytes());
    body = answer.SerializeAsString();
  };
  scene.sync(jan);
  QVERIFY(scene.server().chunk(scene.space, ledger::chunkHash(open)));
  QVERIFY(!scene.server().chunk(scene.space, ledger::chunkHash(secret)));
}

void MaliciousServerTest::aChunkThatIsAnotherIsNotTaken() {
  Scene scene;
  auto& jan = scene.jan();
  auto& kept = jan.store().attachments();
  const std::string real = "the picture";
  const store::AttachmentKey key{scene.space, crypto::hash("test", {real})};
  QVERIFY(kept.ask(key, {ledger::chunkHash(real)}, store::Errand::Fetch, 1).ok());
  jan.transport().tamperAnswer = [&](const sync::Call& call, Result<std::string>& body) {
    if (call.procedure != "/collega.v1.BlobService/GetChunk") return;
    v1::GetChunkResponse answer;
    answer.set_content("another picture");
    body = answer.SerializeAsString();
  };
  scene.sync(jan);
  QCOMPARE(problemOf(jan), Problem::Unverified);
  QVERIFY(!kept.chunk(ledger::chunkHash(real))->has_value());
  QVERIFY(!kept.chunk(ledger::chunkHash("another picture"))->has_value());
}

// A server in between passes a nonce of another server's on; what Jan signs names the one he means.
void MaliciousServerTest::aSignedNonceIsForOneServer() {
  Scene scene;
  MemoryServer other("https://other.example", [&] { return scene.now(); });
  v1::OpenSessionRequest signedHere;
  scene.jan().transport().tamperAnswer = [&](const sync::Call& call, Result<std::string>& body) {
    if (call.procedure == "/collega.v1.AuthService/Challenge") body = other.call(call.procedure, call.body, "");
    if (call.procedure == "/collega.v1.AuthService/OpenSession") signedHere.ParseFromString(call.body);
  };
  scene.sync(scene.jan());
  QVERIFY(!signedHere.signature().empty());
  const auto pass = [&] {
    return other.call("/collega.v1.AuthService/OpenSession", signedHere.SerializeAsString(), "");
  };
  QVERIFY(!pass().ok());
  signedHere.set_origin("https://other.example");
  QVERIFY(!pass().ok());
}

// No answer of a server names a cost; should a file do so, the least that is used does not change.
void MaliciousServerTest::theCostOfAPassphraseCannotBeLowered() {
  const crypto::Secret passphrase(std::string_view("long and only mine"));
  const std::string salt(16, 's');
  const auto weak = crypto::keyFromPassphrase(passphrase, salt, {8192, 1});
  const auto least = crypto::keyFromPassphrase(passphrase, salt, {});
  QVERIFY(weak.ok() && least.ok());
  QVERIFY(weak->equals(least->view()));
}

QTEST_GUILESS_MAIN(MaliciousServerTest)
#include "malicious_server_test.moc"
