// The chunks of attachments on a device: errands, what is left to do, room, and what a redaction takes away.
#include <QTest>

#include "ledger/attachment.h"
#include "tests/unit/store/faults.h"
#include "tests/unit/store/replica.h"

using namespace collega;
using namespace collega::test;
using store::AttachmentKey;
using store::Errand;

class AttachmentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }

  void init() {
    store_ = *store::Store::inMemory();
    const auto founder = Someone::random();
    const auto space = TestSpace::found(founder);
    QVERIFY(store_->addFounded(space.entries().front(), space.state(), space.secret()).ok());
    space_ = space.id();
  }

  void whatIsAttachedHereWaitsUntilAllOfItIsSent() {
    const auto [key, chunks] = add(3, 100, Errand::Send, 1);
    QVERIFY(*here().errands(Errand::Send) == std::vector{key});
    QVERIFY(*here().unsent(key) == chunks);
    QVERIFY(here().markSent(key, {chunks[0], chunks[2]}).ok());
    QVERIFY(*here().unsent(key) == std::vector{chunks[1]});
    QCOMPARE(here().progress(key)->sent, 2U);
    QVERIFY(here().progress(key)->errand == Errand::Send);
    QVERIFY(here().markSent(key, {chunks[1]}).ok());
    QVERIFY(here().progress(key)->errand == Errand::None);
    QVERIFY(here().errands(Errand::Send)->empty());
  }

  void whatIsWantedComesChunkByChunk() {
    const AttachmentKey key{space_, crypto::hash("test", {"a"})};
    const auto chunks = hashes(3, "fetched");
    QVERIFY(here().ask(key, chunks, Errand::Fetch, 1).ok());
    QVERIFY(*here().missing(key) == chunks);
    QVERIFY(here().putChunk(chunks[1], "one").ok());
    QVERIFY(*here().settle(key) == false);
    QVERIFY((*here().missing(key) == std::vector{chunks[0], chunks[2]}));
    QVERIFY(here().putChunk(chunks[0], "zero").ok());
    QVERIFY(here().putChunk(chunks[2], "two").ok());
    QVERIFY(*here().settle(key) == true);
    QVERIFY(here().progress(key)->errand == Errand::None);
    QCOMPARE(*(*here().chunk(chunks[1])), "one");
    // It came from there: it need not go there.
    QVERIFY(here().unsent(key)->empty());
  }

  void stoppingKeepsWhatCameAndAskingAgainGoesOn() {
    const AttachmentKey key{space_, crypto::hash("test", {"a"})};
    const auto chunks = hashes(2, "fetched");
    QVERIFY(here().ask(key, chunks, Errand::Fetch, 1).ok());
    QVERIFY(here().putChunk(chunks[0], "zero").ok());
    QVERIFY(here().stop(key).ok());
    QVERIFY(here().errands(Errand::Fetch)->empty());
    QVERIFY(here().ask(key, chunks, Errand::Fetch, 2).ok());
    QVERIFY(*here().missing(key) == std::vector{chunks[1]});
  }

  void wantingToSeeWhatWaitsToBeSentChangesNothing() {
    const auto [key, chunks] = add(2, 10, Errand::Send, 1);
    QVERIFY(here().ask(key, chunks, Errand::Fetch, 2).ok());
    QVERIFY(here().progress(key)->errand == Errand::Send);
  }

  void roomIsMadeByWhatWasLookedAtLongestAgo() {
    const auto [old, oldChunks] = add(2, 100, Errand::None, 1);
    const auto [middle, middleChunks] = add(2, 100, Errand::None, 2);
    const auto [young, youngChunks] = add(2, 100, Errand::None, 3);
    QVERIFY(here().touch(old, 4).ok());
    QVERIFY(here().trim(450).ok());
    QCOMPARE(*here().bytes(), 400);
    QCOMPARE(here().progress(middle)->here, 0U);
    QCOMPARE(here().progress(old)->here, 2U);
    QVERIFY(here().trim(200).ok());
    QCOMPARE(here().progress(young)->here, 0U);
    QCOMPARE(here().progress(old)->here, 2U);
  }

  void whatWaitsToBeSentIsNeverDropped() {
    const auto [key, chunks] = add(4, 100, Errand::Send, 1);
    QVERIFY(here().trim(0).ok());
    QCOMPARE(here().progress(key)->here, 4U);
    QVERIFY(here().markSent(key, chunks).ok());
    QVERIFY(here().trim(0).ok());
    QCOMPARE(*here().bytes(), 0);
  }

  void aServerThatLostEverythingGetsWhatIsWholeHere() {
    const auto [whole, chunks] = add(2, 10, Errand::Send, 1);
    QVERIFY(here().markSent(whole, chunks).ok());
    const AttachmentKey half{space_, crypto::hash("test", {"half"})};
    const auto halfChunks = hashes(2, "half");
    QVERIFY(here().ask(half, halfChunks, Errand::None, 2).ok());
    QVERIFY(here().putChunk(halfChunks[0], "x").ok());
    QVERIFY(here().sendAgain().ok());
    QVERIFY(*here().errands(Errand::Send) == std::vector{whole});
    QVERIFY(*here().unsent(whole) == chunks);
  }

  void whatIsForgottenIsGoneAndNotSent() {
    const auto [key, chunks] = add(2, 10, Errand::Send, 1);
    const auto [other, others] = add(2, 10, Errand::Send, 2);
    QVERIFY(here().forget(space_, chunks).ok());
    QCOMPARE(here().progress(key)->here, 0U);
    QCOMPARE(here().progress(other)->here, 2U);
    QVERIFY(*here().errands(Errand::Send) == std::vector{other});
  }

  void aWriteThatFailsLeavesNothing() {
    Faults faults(*store_);
    const auto chunks = hashes(3, "fails");
    const AttachmentKey key{space_, crypto::hash("test", {"fails"})};
    QVERIFY(failEverywhere(*store_, faults, [&] { return here().ask(key, chunks, Errand::Fetch, 1).ok(); }) > 3);
    QVERIFY(failEverywhere(*store_, faults, [&] { return here().markSent(key, chunks).ok(); }) > 0);
  }

 private:
  store::Attachments& here() { return store_->attachments(); }

  static std::vector<Hash> hashes(int count, const std::string& name) {
    std::vector<Hash> result;
    for (int i = 0; i < count; ++i) result.push_back(crypto::hash("test", {name, std::to_string(i)}));
    return result;
  }

  std::pair<AttachmentKey, std::vector<Hash>> add(int count, std::size_t size, Errand errand, std::int64_t nowMs) {
    const auto name = std::to_string(++made_);
    const auto chunks = hashes(count, name);
    const AttachmentKey key{space_, crypto::hash("test", {name})};
    for (const auto& chunk : chunks) (void)here().putChunk(chunk, std::string(size, 'x'));
    (void)here().ask(key, chunks, errand, nowMs);
    return {key, chunks};
  }

  std::unique_ptr<store::Store> store_;
  Id space_;
  int made_ = 0;
};

QTEST_APPLESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
