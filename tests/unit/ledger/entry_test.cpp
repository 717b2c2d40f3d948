// Entries and the order in which they are judged: each way to be wrong has its own refusal.
#include <QtTest>

#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;
using collega::test::Someone;
using collega::test::TestSpace;

namespace {

v1::EntryHead headOf(const v1::Entry& entry) {
  v1::EntryHead head;
  head.ParseFromString(entry.head());
  return head;
}

v1::Placed nextPlaced(const TestSpace& space, const v1::Entry& entry) {
  const auto judged = judge(space.state(), entry, space.chainAt());
  v1::Placed placed;
  *placed.mutable_entry() = entry;
  placed.set_seq(std::get<Judged>(judged).place.seq);
  placed.set_chain(std::get<Judged>(judged).place.chain.bytes());
  return placed;
}

}  // namespace

class EntryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    me_ = std::make_unique<Someone>(Someone::random());
    space_ = std::make_unique<TestSpace>(TestSpace::found(*me_));
    QCOMPARE(space_->append(space_->commit(*me_)), v1::REFUSAL_REASON_UNSPECIFIED);
  }

  // Every byte of a small entry, in head, body and signature.
  void everyByteCounts() {
    const v1::Entry entry = space_->commit(*me_);
    const auto refusedWith = [&](std::string* (v1::Entry::*part)()) {
      const std::size_t size = (v1::Entry(entry).*part)()->size();
      for (std::size_t i = 0; i < size; ++i) {
        v1::Entry changed = entry;
        (changed.*part)()->at(i) ^= 1;
        QVERIFY2(space_->verdict(changed) != v1::REFUSAL_REASON_UNSPECIFIED, std::to_string(i).c_str());
      }
    };
    refusedWith(&v1::Entry::mutable_head);
    refusedWith(&v1::Entry::mutable_body);
    refusedWith(&v1::Entry::mutable_signature);
    QCOMPARE(space_->verdict(entry), v1::REFUSAL_REASON_UNSPECIFIED);
  }

  void structureIsCheckedFirst() {
    const v1::Entry entry = space_->commit(*me_);
    const auto verdictOf = [&](auto change) {
      v1::EntryHead head = headOf(entry);
      change(head);
      return space_->verdict(signEntry(head, entry.body(), me_->device));
    };
    const auto malformed = v1::REFUSAL_REASON_MALFORMED;
    QCOMPARE(verdictOf([](auto& head) { head.set_version(0); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.set_version(2); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.set_kind(static_cast<v1::EntryKind>(77)); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.clear_kind(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.mutable_space_id()->pop_back(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.clear_account_id(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.mutable_device_id()->push_back('x'); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.clear_seen_chain(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.mutable_nonce()->pop_back(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.clear_nonce(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.set_roster_version(2); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.clear_epoch(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.clear_incarnation(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.clear_device_seq(); }), malformed);
    QCOMPARE(verdictOf([](auto& head) { head.set_time_ms(-1); }), malformed);
    v1::Entry other = entry;
    other.mutable_signature()->pop_back();
    QCOMPARE(space_->verdict(other), malformed);
    QCOMPARE(space_->verdict(v1::Entry()), malformed);
    other.set_head(std::string(maxHeadBytes + 1, 'x'));
    QCOMPARE(space_->verdict(other), v1::REFUSAL_REASON_TOO_LARGE);
    QCOMPARE(space_->verdict(signEntry(headOf(entry), std::string(maxBodyBytes + 1, 'x'), me_->device)),
             v1::REFUSAL_REASON_TOO_LARGE);
  }

  void eachWrongHasItsReason() {
    const v1::Entry entry = space_->commit(*me_);
    const auto verdictOf = [&](auto change) {
      v1::EntryHead head = headOf(entry);
      change(head);
      return space_->verdict(signEntry(head, entry.body(), me_->device));
    };
    QCOMPARE(verdictOf([](auto& head) { head.set_space_id(randomId().bytes()); }), v1::REFUSAL_REASON_WRONG_SPACE);
    QCOMPARE(verdictOf([](auto& head) { head.set_account_id(randomId().bytes()); }), v1::REFUSAL_REASON_NOT_MEMBER);
    QCOMPARE(verdictOf([](auto& head) { head.set_device_id(randomId().bytes()); }), v1::REFUSAL_REASON_UNKNOWN_DEVICE);
    QCOMPARE(verdictOf([](auto& head) { head.set_device_seq(2); }), v1::REFUSAL_REASON_DEVICE_SEQ);
    QCOMPARE(verdictOf([](auto& head) { head.set_device_seq(4); }), v1::REFUSAL_REASON_DEVICE_SEQ);
    QCOMPARE(verdictOf([](auto& head) { head.set_incarnation(2); }), v1::REFUSAL_REASON_DEVICE_SEQ);
    QCOMPARE(verdictOf([](auto& head) { head.set_seen_seq(3); }), v1::REFUSAL_REASON_SEEN);
    QCOMPARE(verdictOf([](auto& head) { head.set_seen_seq(0); }), v1::REFUSAL_REASON_SEEN);
    QCOMPARE(verdictOf([](auto& head) { head.set_seen_seq(1); }), v1::REFUSAL_REASON_SEEN);
    QCOMPARE(verdictOf([](auto& head) { head.mutable_seen_chain()->at(0) ^= 1; }), v1::REFUSAL_REASON_SEEN);
    QCOMPARE(verdictOf([](auto& head) { head.set_epoch(2); }), v1::REFUSAL_REASON_EPOCH);
    v1::EntryHead head = headOf(entry);
    QCOMPARE(space_->verdict(signEntry(head, entry.body(), Someone::random().device)),
             v1::REFUSAL_REASON_BAD_SIGNATURE);
  }

  // A stranger's entry under a member's name says nothing of what else is wrong with it.
  void signatureIsCheckedBeforeWhatItSigns() {
    v1::EntryHead head = headOf(space_->commit(*me_));
    head.set_device_seq(99);
    head.set_seen_seq(99);
    QCOMPARE(space_->verdict(signEntry(head, "x", Someone::random().device)), v1::REFUSAL_REASON_BAD_SIGNATURE);
  }

  void olderSeenPlaceIsFine() {
    v1::EntryHead head = headOf(space_->commit(*me_));
    head.set_seen_seq(1);
    head.set_seen_chain(space_->entries().front().chain());
    const v1::Entry entry = signEntry(head, "x", me_->device);
    QCOMPARE(space_->verdict(entry), v1::REFUSAL_REASON_UNSPECIFIED);
    const auto blind = judge(space_->state(), entry, [](std::uint64_t) { return std::nullopt; });
    QCOMPARE(std::get<v1::Refusal>(blind).reason(), v1::REFUSAL_REASON_SEEN);
    QVERIFY(std::holds_alternative<v1::Refusal>(judge(space_->state(), entry, nullptr)));
  }

  void staleRosterVersionIsRefused() {
    const v1::Entry stale = space_->compose(*me_, v1::Leave());
    (void)space_->invite(*me_, v1::ROLE_PROFESSIONAL);
    QCOMPARE(space_->verdict(stale), v1::REFUSAL_REASON_DEVICE_SEQ);
    v1::EntryHead head = headOf(space_->compose(*me_, v1::Leave()));
    head.set_roster_version(head.roster_version() - 1);
    QCOMPARE(space_->verdict(signEntry(head, "", me_->device)), v1::REFUSAL_REASON_ROSTER_VERSION);
  }

  void severalEntriesMayWait() {
    const v1::Entry first = space_->commit(*me_, "one", 0);
    const v1::Entry second = space_->commit(*me_, "two", 1);
    QCOMPARE(space_->verdict(second), v1::REFUSAL_REASON_DEVICE_SEQ);
    QCOMPARE(space_->append(first), v1::REFUSAL_REASON_UNSPECIFIED);
    QCOMPARE(space_->append(second), v1::REFUSAL_REASON_UNSPECIFIED);
    QCOMPARE(space_->append(second), v1::REFUSAL_REASON_DEVICE_SEQ);
  }

  void newIncarnationCountsAnew() {
    v1::EntryHead head = headOf(space_->commit(*me_));
    head.set_incarnation(7);
    head.set_device_seq(1);
    QCOMPARE(space_->append(signEntry(head, "x", me_->device)), v1::REFUSAL_REASON_UNSPECIFIED);
    QCOMPARE(space_->state().counters.size(), std::size_t{2});
  }

  void replayChecksPlaceAndChain() {
    const v1::Placed placed = nextPlaced(*space_, space_->commit(*me_));
    auto state = *SpaceState::load(space_->state().save());
    const auto refused = [&](auto change) {
      v1::Placed changed = placed;
      change(changed);
      const std::string before = state.save();
      const auto result = replay(state, changed, space_->chainAt());
      return !result.ok() && result.error().problem == Problem::Unverified && state.save() == before;
    };
    QVERIFY(refused([](auto& p) { p.set_seq(p.seq() + 1); }));
    QVERIFY(refused([](auto& p) { p.set_seq(0); }));
    QVERIFY(refused([](auto& p) { p.mutable_chain()->at(31) ^= 1; }));
    QVERIFY(refused([](auto& p) { p.clear_chain(); }));
    QVERIFY(refused([](auto& p) { p.mutable_entry()->mutable_body()->at(0) ^= 1; }));
    QVERIFY(refused([](auto& p) { p.clear_entry(); }));
    QVERIFY(replay(state, placed, space_->chainAt()).ok());
    QVERIFY(refused([](auto&) {}));  // the same again
  }

  void replayNamesWhoAndWhy() {
    v1::Placed placed = nextPlaced(*space_, space_->commit(*me_));
    placed.mutable_entry()->mutable_signature()->at(0) ^= 1;
    auto state = *SpaceState::load(space_->state().save());
    const auto result = replay(state, placed, space_->chainAt());
    QVERIFY(result.error().detail.find(me_->id().hex()) != std::string::npos);
    QVERIFY(result.error().detail.find("entry 3") != std::string::npos);
  }

  void newerKindAsksForAnUpdate() {
    v1::EntryHead head = headOf(space_->compose(*me_, v1::Leave()));
    head.set_kind(static_cast<v1::EntryKind>(77));
    v1::Placed placed;
    *placed.mutable_entry() = signEntry(head, "", me_->device);
    auto state = *SpaceState::load(space_->state().save());
    QCOMPARE(replay(state, placed, space_->chainAt()).error().problem, Problem::NewerVersion);
  }

  void headCodeHasEightDigits() {
    const QRegularExpression form("^[0-9]{8}$");
    QVERIFY(form.match(QString::fromStdString(headCode(space_->state().head.chain))).hasMatch());
    QCOMPARE(headCode(Hash()), std::string("00000000"));
  }

  void refusalsSayWhatCanBeDone() {
    const auto problemOf = [](v1::RefusalReason reason) {
      v1::Refusal refusal;
      refusal.set_reason(reason);
      refusal.set_message("why");
      const Error error = toError(refusal);
      return error.detail == "why" ? error.problem : Problem::Busy;
    };
    QCOMPARE(problemOf(v1::REFUSAL_REASON_INVITE_EXPIRED), Problem::LinkExpired);
    QCOMPARE(problemOf(v1::REFUSAL_REASON_INVITE_USED), Problem::LinkUsed);
    QCOMPARE(problemOf(v1::REFUSAL_REASON_NOT_ALLOWED), Problem::NotAllowed);
    QCOMPARE(problemOf(v1::REFUSAL_REASON_BAD_SIGNATURE), Problem::Unverified);
    QCOMPARE(problemOf(v1::REFUSAL_REASON_TOO_LARGE), Problem::TooLarge);
    QCOMPARE(problemOf(v1::REFUSAL_REASON_UNSPECIFIED), Problem::Refused);
    QCOMPARE(exitCode(Problem::NotAllowed), 2);
    QCOMPARE(exitCode(Problem::NotFound), 3);
    QCOMPARE(exitCode(Problem::WrongPassphrase), 4);
    QCOMPARE(exitCode(Problem::Unreachable), 5);
    QCOMPARE(exitCode(Problem::Unverified), 6);
  }

 private:
  std::unique_ptr<Someone> me_;
  std::unique_ptr<TestSpace> space_;
};

QTEST_APPLESS_MAIN(EntryTest)
#include "entry_test.moc"
