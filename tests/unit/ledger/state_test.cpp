// The saved form of a space's state: equal when it comes back, refused when it is damaged; and founding a space.
#include <QtTest>

#include "collega/v1/state.pb.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;
using collega::test::Someone;
using collega::test::testNowMs;
using collega::test::TestSpace;

namespace {

// A founding whose parts were changed, signed again.
v1::Entry refounded(const Someone& founder, const v1::Entry& entry,
                    const std::function<void(v1::EntryHead&, v1::SpaceInit&, v1::Founding&)>& change) {
  v1::EntryHead head;
  v1::SpaceInit init;
  v1::Founding founding;
  head.ParseFromString(entry.head());
  init.ParseFromString(entry.body());
  founding.ParseFromString(init.founding());
  const std::string space = head.space_id();
  change(head, init, founding);
  init.set_founding(founding.SerializeAsString());
  // The id follows what was changed, unless the change was to the id.
  if (head.space_id() == space) head.set_space_id(crypto::hashId("space", {init.founding()}).bytes());
  return signEntry(head, init.SerializeAsString(), founder.device);
}

v1::RefusalReason verdictOn(const v1::Entry& entry) {
  const auto verdict = judge(SpaceState(), entry, nullptr);
  const auto* refusal = std::get_if<v1::Refusal>(&verdict);
  return refusal == nullptr ? v1::REFUSAL_REASON_UNSPECIFIED : refusal->reason();
}

}  // namespace

class StateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { me_ = std::make_unique<Someone>(Someone::random()); }

  void comesBackEqual() {
    TestSpace space = TestSpace::found(*me_, v1::SPACE_KIND_PARTNERSHIP, randomId());
    space.add(*me_, Someone::random());
    (void)space.invite(*me_, v1::ROLE_BROKER, 3);
    const auto loaded = SpaceState::load(space.state().save());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->save(), space.state().save());
    QCOMPARE(loaded->head, space.state().head);
    QCOMPARE(loaded->parent, space.state().parent);
    QCOMPARE(loaded->invites.size(), std::size_t{2});
    QVERIFY(SpaceState::load(SpaceState().save()).ok());
  }

  void damagedIsRefusedOrDiffers() {
    TestSpace space = TestSpace::found(*me_);
    const std::string saved = space.state().save();
    for (std::size_t i = 0; i < saved.size(); ++i) {
      std::string changed = saved;
      changed[i] = static_cast<char>(changed[i] ^ 0x55);
      const auto loaded = SpaceState::load(changed);
      // A yes has many spellings; everything else says something different when changed.
      if (loaded) QVERIFY(loaded->save() != saved || saved[i] == 1);
      const auto cut = SpaceState::load(saved.substr(0, i));
      if (cut) QVERIFY(cut->save() != saved);
    }
    QCOMPARE(SpaceState::load("").error().problem, Problem::Damaged);
    QCOMPARE(SpaceState::load("nonsense").error().problem, Problem::Damaged);
  }

  void newerFormIsNotDamage() {
    v1::SavedState saved;
    saved.set_version(99);
    QCOMPARE(SpaceState::load(saved.SerializeAsString()).error().problem, Problem::NewerVersion);
  }

  void emptyStateTakesOnlyAFounding() {
    TestSpace space = TestSpace::found(*me_);
    QCOMPARE(verdictOn(space.commit(*me_)), v1::REFUSAL_REASON_WRONG_SPACE);
    QCOMPARE(verdictOn(space.compose(*me_, v1::Leave())), v1::REFUSAL_REASON_WRONG_SPACE);
    const v1::Entry& founding = space.entries().front().entry();
    QCOMPARE(verdictOn(founding), v1::REFUSAL_REASON_UNSPECIFIED);
    QVERIFY(space.verdict(founding) != v1::REFUSAL_REASON_UNSPECIFIED);
    // Well made in all else, but the space is there.
    v1::EntryHead head;
    head.ParseFromString(space.compose(*me_, v1::Leave()).head());
    head.set_kind(v1::ENTRY_KIND_SPACE_INIT);
    QCOMPARE(space.verdict(signEntry(head, founding.body(), me_->device)), v1::REFUSAL_REASON_NOT_ALLOWED);
  }

  void foundingFitsItsKind() {
    const Id parent = randomId();
    const auto verdict = [&](v1::SpaceKind kind, const Id& above) {
      return verdictOn(foundSpace(me_->author(), {&me_->vouched, 1}, kind, above, testNowMs).entry);
    };
    const auto malformed = v1::REFUSAL_REASON_MALFORMED;
    const auto fine = v1::REFUSAL_REASON_UNSPECIFIED;
    QCOMPARE(verdict(v1::SPACE_KIND_NETWORK, Id()), fine);
    QCOMPARE(verdict(v1::SPACE_KIND_NETWORK, parent), malformed);
    QCOMPARE(verdict(v1::SPACE_KIND_PARTNERSHIP, Id()), fine);
    QCOMPARE(verdict(v1::SPACE_KIND_PARTNERSHIP, parent), fine);
    QCOMPARE(verdict(v1::SPACE_KIND_PAIR, parent), fine);
    QCOMPARE(verdict(v1::SPACE_KIND_PAIR, Id()), malformed);
    QCOMPARE(verdict(v1::SPACE_KIND_UNSPECIFIED, parent), malformed);
  }

  void foundingIsJudgedInAllItsParts() {
    const v1::Entry entry =
        foundSpace(me_->author(), {&me_->vouched, 1}, v1::SPACE_KIND_PARTNERSHIP, Id(), testNowMs).entry;
    const Someone other = Someone::random();
    const auto verdict = [&](auto change) { return verdictOn(refounded(*me_, entry, change)); };
    QCOMPARE(verdict([](auto&, auto&, auto&) {}), v1::REFUSAL_REASON_UNSPECIFIED);
    QCOMPARE(verdict([](auto& head, auto&, auto&) { head.set_space_id(randomId().bytes()); }),
             v1::REFUSAL_REASON_WRONG_SPACE);
    QCOMPARE(verdict([&](auto& head, auto&, auto&) { head.set_account_id(other.id().bytes()); }),
             v1::REFUSAL_REASON_NOT_MEMBER);
    QCOMPARE(verdict([&](auto& head, auto&, auto&) { head.set_device_id(other.device.id.bytes()); }),
             v1::REFUSAL_REASON_UNKNOWN_DEVICE);
    QCOMPARE(verdict([&](auto& head, auto&, auto& founding) {
               *founding.mutable_devices(0) = other.vouched;
               head.set_device_id(other.device.id.bytes());
             }),
             v1::REFUSAL_REASON_UNKNOWN_DEVICE);
    QCOMPARE(verdictOn(refounded(other, entry, [](auto&, auto&, auto&) {})), v1::REFUSAL_REASON_BAD_SIGNATURE);
    const auto malformed = v1::REFUSAL_REASON_MALFORMED;
    QCOMPARE(verdict([](auto& head, auto&, auto&) { head.set_device_seq(2); }), malformed);
    QCOMPARE(verdict([](auto& head, auto&, auto&) { head.set_seen_seq(1); }), malformed);
    QCOMPARE(verdict([](auto& head, auto&, auto&) { head.mutable_seen_chain()->at(0) = 1; }), malformed);
    QCOMPARE(verdict([](auto& head, auto&, auto&) { head.set_roster_version(2); }), malformed);
    QCOMPARE(verdict([](auto&, auto&, auto& founding) { founding.clear_nonce(); }), malformed);
    QCOMPARE(verdict([](auto&, auto&, auto& founding) { founding.set_parent("x"); }), malformed);
    QCOMPARE(verdict([](auto&, auto&, auto& founding) { founding.set_account_init("x"); }), malformed);
    QCOMPARE(verdict([](auto&, auto& init, auto&) { init.mutable_epoch()->set_epoch(2); }), v1::REFUSAL_REASON_EPOCH);
    QCOMPARE(verdict([](auto&, auto& init, auto&) { init.mutable_epoch()->clear_boxes(); }), v1::REFUSAL_REASON_BOXES);
    QCOMPARE(verdict([](auto&, auto& init, auto&) { init.clear_epoch(); }), v1::REFUSAL_REASON_EPOCH);
  }

 private:
  std::unique_ptr<Someone> me_;
};

QTEST_APPLESS_MAIN(StateTest)
#include "state_test.moc"
