// Who may do what: a table of acts by role, and the rules each act has besides.
#include <QtTest>
#include <array>

#include <functional>

#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;
using collega::test::joinRequest;
using collega::test::Someone;
using collega::test::testNowMs;
using collega::test::TestSpace;

namespace {

constexpr auto taken = v1::REFUSAL_REASON_UNSPECIFIED;
constexpr auto notAllowed = v1::REFUSAL_REASON_NOT_ALLOWED;

// A space with one member of each role, and a second professional.
struct Company {
  Someone coordinator = Someone::random();
  Someone broker = Someone::random();
  Someone professional = Someone::random();
  Someone other = Someone::random();
  Someone stranger = Someone::random();
  TestSpace space = TestSpace::found(coordinator, v1::SPACE_KIND_PARTNERSHIP, randomId());

  Company() {
    space.add(coordinator, broker, v1::ROLE_BROKER);
    space.add(coordinator, professional);
    space.add(coordinator, other);
  }

  [[nodiscard]] v1::RefusalReason verdict(const Someone& by, const google::protobuf::Message& body) const {
    return space.verdict(space.compose(by, body));
  }
  v1::RefusalReason act(const Someone& by, const google::protobuf::Message& body) {
    return space.append(space.compose(by, body));
  }
};

v1::Invite invitation(v1::Role role) {
  v1::Invite invite;
  invite.set_invite_pk(crypto::randomBytes(32));
  invite.set_role(role);
  invite.set_uses(1);
  invite.set_expires_ms(testNowMs + test::dayMs);
  return invite;
}

v1::RoleChange roleChange(const Someone& who, v1::Role role) {
  v1::RoleChange change;
  change.set_account_id(who.id().bytes());
  change.set_role(role);
  return change;
}

v1::MemberRemove removal(const TestSpace& space, const Someone& who) {
  v1::MemberRemove remove;
  remove.set_account_id(who.id().bytes());
  *remove.mutable_rotate() = space.rotation(crypto::randomSecret(32), test::keyHoldersOf(who));
  return remove;
}

v1::DeviceAdd deviceAdd(const TestSpace& space, const v1::Device& device) {
  v1::DeviceAdd add;
  *add.mutable_device() = device;
  for (auto& box : boxesFor(space.id(), space.secrets(), {&device, 1})) *add.add_boxes() = box;
  return add;
}

v1::DeviceRevoke revocation(const TestSpace& space, const Id& device,
                            const crypto::Secret& next = crypto::randomSecret(32)) {
  v1::DeviceRevoke revoke;
  revoke.set_device_id(device.bytes());
  *revoke.mutable_rotate() = space.rotation(next, {device});
  return revoke;
}

v1::Rotate rotate(const TestSpace& space) {
  v1::Rotate result;
  *result.mutable_epoch() = space.rotation(crypto::randomSecret(32));
  return result;
}

v1::Redact redaction(const v1::Placed& placed) {
  v1::Redact redact;
  redact.add_seqs(placed.seq());
  auto& witness = *redact.add_witnesses();
  witness.set_head(placed.entry().head());
  witness.set_body_hash(bodyHash(placed.entry()).bytes());
  witness.set_signature(placed.entry().signature());
  return redact;
}

}  // namespace

class RosterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { company_ = std::make_unique<Company>(); }

  // act × (coordinator, broker, professional): may or may not.
  void rolesMay_data() {
    QTest::addColumn<QString>("act");
    QTest::addColumn<bool>("coordinator");
    QTest::addColumn<bool>("broker");
    QTest::addColumn<bool>("professional");
    const auto row = [](const char* act, bool coordinator, bool broker, bool professional) {
      QTest::newRow(act) << QString(act) << coordinator << broker << professional;
    };
    row("write", true, true, true);
    row("invite a professional", true, true, false);
    row("invite a broker", true, false, false);
    row("invite a coordinator", true, false, false);
    row("take another's invitation back", true, false, false);
    row("approve a professional", true, true, false);
    row("approve a broker", true, false, false);
    row("approve a coordinator", true, false, false);
    row("add who did not ask", true, false, false);
    row("remove", true, false, false);
    row("change a role", true, false, false);
    row("add an own device", true, true, true);
    row("revoke another's device", true, false, false);
    row("rotate", true, true, true);
    row("redact another's", true, false, false);
  }
  void rolesMay() {
    QFETCH(QString, act);
    QFETCH(bool, coordinator);
    QFETCH(bool, broker);
    QFETCH(bool, professional);
    const auto expected = [](bool may) { return may ? taken : notAllowed; };
    const auto entry = acts().at(act.toStdString());
    QCOMPARE(company_->space.verdict(entry(company_->coordinator)), expected(coordinator));
    QCOMPARE(company_->space.verdict(entry(company_->broker)), expected(broker));
    QCOMPARE(company_->space.verdict(entry(company_->professional)), expected(professional));
    QCOMPARE(company_->space.verdict(entry(company_->stranger)), v1::REFUSAL_REASON_NOT_MEMBER);
  }

  void approvalTables() {
    QVERIFY(!mayApprove(v1::ROLE_COORDINATOR, v1::ROLE_UNSPECIFIED));
    QVERIFY(!mayInvite(v1::ROLE_UNSPECIFIED, v1::ROLE_PROFESSIONAL));
    QVERIFY(!mayInvite(v1::ROLE_COORDINATOR, static_cast<v1::Role>(9)));
    for (const auto newcomer : {v1::ROLE_PROFESSIONAL, v1::ROLE_BROKER, v1::ROLE_COORDINATOR}) {
      QVERIFY(mayApprove(v1::ROLE_COORDINATOR, newcomer));
      QVERIFY(!mayApprove(v1::ROLE_PROFESSIONAL, newcomer));
      QCOMPARE(mayApprove(v1::ROLE_BROKER, newcomer), newcomer == v1::ROLE_PROFESSIONAL);
    }
  }

  void invitationsAreWholeAndNew() {
    const auto verdictOf = [&](auto change) {
      auto invite = invitation(v1::ROLE_PROFESSIONAL);
      change(invite);
      return company_->verdict(company_->coordinator, invite);
    };
    const auto malformed = v1::REFUSAL_REASON_MALFORMED;
    QCOMPARE(verdictOf([](auto& invite) { invite.set_invite_pk("short"); }), malformed);
    QCOMPARE(verdictOf([](auto& invite) { invite.set_uses(0); }), malformed);
    QCOMPARE(verdictOf([](auto& invite) { invite.set_uses(1001); }), malformed);
    QCOMPARE(verdictOf([](auto& invite) { invite.set_expires_ms(testNowMs); }), malformed);
    QCOMPARE(verdictOf([](auto& invite) { invite.clear_role(); }), notAllowed);
    const auto invite = invitation(v1::ROLE_PROFESSIONAL);
    QCOMPARE(company_->act(company_->coordinator, invite), taken);
    QCOMPARE(company_->verdict(company_->coordinator, invite), v1::REFUSAL_REASON_BAD_INVITE);
  }

  void invitationLetsInAsOftenAsItSays() {
    auto& space = company_->space;
    const auto link = space.invite(company_->broker, v1::ROLE_PROFESSIONAL, 2);
    const Someone third = Someone::random();
    const Someone fourth = Someone::random();
    const auto approve = [&](const Someone& who) {
      return company_->act(company_->broker, space.approval(joinRequest(link, who), v1::ROLE_PROFESSIONAL));
    };
    QCOMPARE(approve(company_->stranger), taken);
    QCOMPARE(approve(company_->stranger), v1::REFUSAL_REASON_ALREADY_MEMBER);
    QCOMPARE(approve(third), taken);
    QCOMPARE(approve(fourth), v1::REFUSAL_REASON_INVITE_USED);
  }

  void invitationIsForItsRoleAndTime() {
    auto& space = company_->space;
    const auto& by = company_->coordinator;
    const auto link = space.invite(by, v1::ROLE_PROFESSIONAL, 1, testNowMs + 10);
    const auto add = space.approval(joinRequest(link, company_->stranger), v1::ROLE_PROFESSIONAL);
    QCOMPARE(space.verdict(space.compose(by, add, testNowMs + 10)), taken);
    QCOMPARE(space.verdict(space.compose(by, add, testNowMs + 11)), v1::REFUSAL_REASON_INVITE_EXPIRED);
    const auto late = space.approval(joinRequest(link, company_->stranger, testNowMs + 11), v1::ROLE_PROFESSIONAL);
    QCOMPARE(space.verdict(space.compose(by, late)), v1::REFUSAL_REASON_INVITE_EXPIRED);
    auto promoted = add;
    promoted.set_role(v1::ROLE_COORDINATOR);
    QCOMPARE(company_->verdict(by, promoted), v1::REFUSAL_REASON_BAD_INVITE);
    promoted.clear_role();
    QCOMPARE(company_->verdict(by, promoted), v1::REFUSAL_REASON_MALFORMED);
  }

  void invitationTakenBackLetsNobodyIn() {
    auto& space = company_->space;
    const auto link = space.invite(company_->broker, v1::ROLE_PROFESSIONAL);
    v1::InviteRevoke revoke;
    revoke.set_invite_pk(inviteKeys(link.secret).publicKey);
    QCOMPARE(company_->verdict(company_->professional, revoke), notAllowed);
    QCOMPARE(company_->act(company_->broker, revoke), taken);
    QCOMPARE(company_->verdict(company_->coordinator, revoke), v1::REFUSAL_REASON_BAD_INVITE);
    const auto add = space.approval(joinRequest(link, company_->stranger), v1::ROLE_PROFESSIONAL);
    QCOMPARE(company_->verdict(company_->coordinator, add), v1::REFUSAL_REASON_BAD_INVITE);
  }

  void requestBelongsToWhomItNames() {
    auto& space = company_->space;
    const auto& by = company_->coordinator;
    const auto link = space.invite(by, v1::ROLE_PROFESSIONAL);
    const auto add = space.approval(joinRequest(link, company_->stranger), v1::ROLE_PROFESSIONAL);
    auto swapped = space.unasked(Someone::random(), v1::ROLE_PROFESSIONAL);
    *swapped.mutable_join_request() = add.join_request();
    QCOMPARE(company_->verdict(by, swapped), v1::REFUSAL_REASON_BAD_INVITE);
    auto forged = add;
    forged.mutable_join_request()->mutable_invite_signature()->at(0) ^= 1;
    QCOMPARE(company_->verdict(by, forged), v1::REFUSAL_REASON_BAD_INVITE);
    // Made with an invitation that this ledger does not know.
    InviteLink unknown = link.clone();
    unknown.secret = crypto::randomSecret(16);
    QCOMPARE(company_->verdict(by, space.approval(joinRequest(unknown, company_->stranger), v1::ROLE_PROFESSIONAL)),
             v1::REFUSAL_REASON_BAD_INVITE);
  }

  void newcomersGetExactlyTheirBoxes() {
    auto& space = company_->space;
    crypto::Secret second = crypto::randomSecret(32);
    v1::Rotate rotation;
    *rotation.mutable_epoch() = space.rotation(second);
    QCOMPARE(company_->act(company_->other, rotation), taken);
    space.keep(2, std::move(second));
    const auto add = space.unasked(company_->stranger, v1::ROLE_PROFESSIONAL);
    QCOMPARE(add.boxes_size(), 4);  // two epochs, the device and device 0
    const auto verdictOf = [&](auto change) {
      v1::MemberAdd changed = add;
      change(changed);
      return company_->verdict(company_->coordinator, changed);
    };
    const auto boxes = v1::REFUSAL_REASON_BOXES;
    QCOMPARE(verdictOf([](auto&) {}), taken);
    QCOMPARE(verdictOf([](auto& it) { it.mutable_boxes()->RemoveLast(); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { *it.add_boxes() = it.boxes(0); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { *it.mutable_boxes(1) = it.boxes(0); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { it.mutable_boxes(0)->set_epoch(3); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { it.mutable_boxes(0)->set_epoch(0); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { it.mutable_boxes(0)->set_device_id(randomId().bytes()); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { it.mutable_boxes(0)->mutable_box()->pop_back(); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { it.clear_boxes(); }), boxes);
    QCOMPARE(verdictOf([](auto& it) { it.clear_devices(); }), v1::REFUSAL_REASON_MALFORMED);
    QCOMPARE(verdictOf([](auto& it) { it.clear_account_init(); }), v1::REFUSAL_REASON_MALFORMED);
    QCOMPARE(verdictOf([](auto& it) { it.mutable_devices(0)->mutable_signature()->at(0) ^= 1; }),
             v1::REFUSAL_REASON_UNKNOWN_DEVICE);
  }

  // What the boxes are for: the newcomer reads all of the past.
  void newcomerOpensTheirBoxes() {
    auto& space = company_->space;
    const auto add = space.unasked(company_->stranger, v1::ROLE_PROFESSIONAL);
    const auto commit = space.state().keyCommits.front();
    const auto& box = add.boxes(0);
    const auto opened = openKeyBox(company_->stranger.device, space.id(), box, commit);
    QVERIFY(opened.ok() && opened->equals(space.secret().view()));
    QVERIFY(!openKeyBox(company_->other.device, space.id(), box, commit).ok());
    QVERIFY(!openKeyBox(company_->stranger.device, randomId(), box, commit).ok());
    QVERIFY(!openKeyBox(company_->stranger.device, space.id(), box, Hash()).ok());
    auto renumbered = box;
    renumbered.set_epoch(2);
    QVERIFY(!openKeyBox(company_->stranger.device, space.id(), renumbered, commit).ok());
  }

  void unaskedOnlyBelowAParent() {
    const TestSpace alone = TestSpace::found(company_->coordinator);
    const auto add = alone.unasked(company_->stranger, v1::ROLE_PROFESSIONAL);
    QCOMPARE(alone.verdict(alone.compose(company_->coordinator, add)), notAllowed);
    TestSpace pair = TestSpace::found(company_->professional, v1::SPACE_KIND_PAIR, company_->space.id());
    QCOMPARE(pair.append(pair.compose(company_->professional, pair.unasked(company_->other, v1::ROLE_COORDINATOR))),
             taken);
    QCOMPARE(pair.append(pair.commit(company_->other)), taken);
  }

  void removalTakesTheKeysAlong() {
    auto& space = company_->space;
    crypto::Secret next = crypto::randomSecret(32);
    v1::MemberRemove remove;
    remove.set_account_id(company_->other.id().bytes());
    *remove.mutable_rotate() = space.rotation(next, test::keyHoldersOf(company_->other));
    const v1::Entry before = space.commit(company_->professional);
    QCOMPARE(company_->act(company_->coordinator, remove), taken);
    QCOMPARE(space.state().epoch, std::uint32_t{2});
    QCOMPARE(space.verdict(before), v1::REFUSAL_REASON_EPOCH);
    space.keep(2, std::move(next));
    QCOMPARE(space.verdict(space.commit(company_->other)), v1::REFUSAL_REASON_NOT_MEMBER);
    QCOMPARE(space.append(space.commit(company_->professional)), taken);
    QVERIFY(space.state().activeMember(company_->other.id()) == nullptr);
  }

  void removalMustRotateForThoseWhoStay() {
    auto& space = company_->space;
    const auto verdictOf = [&](const v1::MemberRemove& remove) {
      return company_->verdict(company_->coordinator, remove);
    };
    auto remove = removal(space, company_->other);
    *remove.mutable_rotate() = space.rotation(crypto::randomSecret(32));
    QCOMPARE(verdictOf(remove), v1::REFUSAL_REASON_BOXES);  // also for who goes
    auto leaving = test::keyHoldersOf(company_->other);
    leaving.push_back(company_->broker.device.id);
    *remove.mutable_rotate() = space.rotation(crypto::randomSecret(32), leaving);
    QCOMPARE(verdictOf(remove), v1::REFUSAL_REASON_BOXES);  // not for somebody who stays
    remove.clear_rotate();
    QCOMPARE(verdictOf(remove), v1::REFUSAL_REASON_EPOCH);
    remove = removal(space, company_->other);
    remove.mutable_rotate()->set_key_commit("short");
    QCOMPARE(verdictOf(remove), v1::REFUSAL_REASON_MALFORMED);
    QCOMPARE(verdictOf(removal(space, company_->stranger)), v1::REFUSAL_REASON_NOT_MEMBER);
    QCOMPARE(verdictOf(removal(space, company_->coordinator)), notAllowed);
  }

  void removedMemberMayComeBack() {
    auto& space = company_->space;
    QCOMPARE(company_->act(company_->other, v1::Leave()), taken);
    QCOMPARE(space.verdict(space.commit(company_->other)), v1::REFUSAL_REASON_NOT_MEMBER);
    space.add(company_->coordinator, company_->other, v1::ROLE_BROKER);
    QCOMPARE(space.state().activeMember(company_->other.id())->role, v1::ROLE_BROKER);
    // Nobody writes under a key that somebody took along.
    QCOMPARE(space.verdict(space.commit(company_->coordinator)), v1::REFUSAL_REASON_EPOCH);
    crypto::Secret next = crypto::randomSecret(32);
    v1::Rotate rotation;
    *rotation.mutable_epoch() = space.rotation(next);
    QCOMPARE(company_->act(company_->coordinator, rotation), taken);
    space.keep(2, std::move(next));
    // The count of the device goes on where it was.
    QCOMPARE(space.append(space.commit(company_->other)), taken);
  }

  void lastCoordinatorStays() {
    const auto last = v1::REFUSAL_REASON_LAST_COORDINATOR;
    QCOMPARE(company_->verdict(company_->coordinator, v1::Leave()), last);
    QCOMPARE(company_->verdict(company_->coordinator, roleChange(company_->coordinator, v1::ROLE_BROKER)), last);
    QCOMPARE(company_->act(company_->coordinator, roleChange(company_->broker, v1::ROLE_COORDINATOR)), taken);
    QCOMPARE(company_->verdict(company_->coordinator, roleChange(company_->coordinator, v1::ROLE_BROKER)), taken);
    QCOMPARE(company_->act(company_->coordinator, v1::Leave()), taken);
    QCOMPARE(company_->verdict(company_->broker, v1::Leave()), last);
  }

  void roleChangeNamesAMemberAndARole() {
    QCOMPARE(company_->verdict(company_->coordinator, roleChange(company_->stranger, v1::ROLE_BROKER)),
             v1::REFUSAL_REASON_NOT_MEMBER);
    QCOMPARE(company_->verdict(company_->coordinator, roleChange(company_->broker, v1::ROLE_UNSPECIFIED)),
             v1::REFUSAL_REASON_MALFORMED);
    QCOMPARE(company_->verdict(company_->coordinator, roleChange(company_->broker, static_cast<v1::Role>(9))),
             v1::REFUSAL_REASON_MALFORMED);
  }

  void devicesComeAndGo() {
    auto& space = company_->space;
    const Someone& me = company_->professional;
    const DeviceKeys second = DeviceKeys::random();
    const auto vouched = vouchedByDevice(second, me.account, me.device);
    QCOMPARE(company_->act(me, deviceAdd(space, vouched)), taken);
    QCOMPARE(company_->verdict(me, deviceAdd(space, vouched)), v1::REFUSAL_REASON_ALREADY_MEMBER);
    const Author onSecond{me.account, second};
    const auto commit = composeCommit(space.state(), onSecond, test::someCommit("x"), space.secret(), testNowMs);
    QCOMPARE(space.append(*commit), taken);
    // Lost: revoked by the other one, and never let in again.
    crypto::Secret next = crypto::randomSecret(32);
    QCOMPARE(company_->act(me, revocation(space, second.id, next)), taken);
    space.keep(2, std::move(next));
    QCOMPARE(company_->verdict(me, deviceAdd(space, vouched)), notAllowed);
    const auto again = composeCommit(space.state(), onSecond, test::someCommit("x"), space.secret(), testNowMs);
    QCOMPARE(space.verdict(*again), v1::REFUSAL_REASON_UNKNOWN_DEVICE);
    QCOMPARE(company_->verdict(me, revocation(space, second.id)), v1::REFUSAL_REASON_UNKNOWN_DEVICE);
  }

  // All devices lost: the code opens what its owner could read, and brings a new device in; more it may not.
  void theCodeBringsADeviceIn() {
    auto& space = company_->space;
    const Someone& me = company_->professional;
    const DeviceKeys zero = DeviceKeys::of(me.code);
    QCOMPARE(zero.id.view(), me.account.deviceZero().device_id());
    const auto fresh = vouchedByCode(DeviceKeys::random(), me.account, me.code);
    const Author byCode{me.account, zero};
    const auto entry = [&](const Author& author, const google::protobuf::Message& body) {
      return composeRosterEntry(space.state(), author, test::kindOf(body), body.SerializeAsString(), testNowMs);
    };
    const DeviceKeys othersZero = DeviceKeys::of(company_->other.code);
    const Author byOthersCode{me.account, othersZero};
    QCOMPARE(space.verdict(entry(byOthersCode, deviceAdd(space, fresh))), v1::REFUSAL_REASON_UNKNOWN_DEVICE);
    QCOMPARE(space.verdict(entry(byCode, v1::Leave())), v1::REFUSAL_REASON_UNKNOWN_DEVICE);
    QCOMPARE(space.append(entry(byCode, deviceAdd(space, fresh))), taken);
    QVERIFY(space.state().activeDevice(me.id(), *Id::from(fresh.device_id())) != nullptr);
  }

  // A voucher is known by name only: it neither reads nor writes.
  void vouchersDoNotComeAlong() {
    auto& space = company_->space;
    const Someone& me = company_->stranger;
    const DeviceKeys second = DeviceKeys::random();
    auto add = space.unasked(me, v1::ROLE_PROFESSIONAL);
    *add.mutable_devices(0) = vouchedByDevice(second, me.account, me.device);
    *add.add_vouchers() = me.vouched;
    add.clear_boxes();
    const std::array holders{add.devices(0), me.account.deviceZero()};
    for (auto& box : boxesFor(space.id(), space.secrets(), holders)) *add.add_boxes() = box;
    QCOMPARE(company_->act(company_->coordinator, add), taken);
    QVERIFY(space.state().activeDevice(me.id(), second.id) != nullptr);
    QVERIFY(space.state().activeDevice(me.id(), me.device.id) == nullptr);
    QCOMPARE(space.verdict(space.commit(me)), v1::REFUSAL_REASON_UNKNOWN_DEVICE);
    // It may still come, brought by the one that is there.
    const auto brought = deviceAdd(space, vouchedByDevice(me.device, me.account, second));
    const Author onSecond{me.account, second};
    QCOMPARE(space.append(composeRosterEntry(space.state(), onSecond, v1::ENTRY_KIND_DEVICE_ADD,
                                             brought.SerializeAsString(), testNowMs)),
             taken);
    QCOMPARE(space.append(space.commit(me)), taken);
  }

  void devicesAreOnesOwn() {
    auto& space = company_->space;
    const Someone& me = company_->professional;
    const auto unknown = v1::REFUSAL_REASON_UNKNOWN_DEVICE;
    const DeviceKeys second = DeviceKeys::random();
    const auto byOther = vouchedByDevice(second, company_->other.account, company_->other.device);
    QCOMPARE(company_->verdict(me, deviceAdd(space, byOther)), unknown);
    // Vouched for by a device of ours that the space does not know.
    const auto byUnknown = vouchedByDevice(second, me.account, DeviceKeys::random());
    QCOMPARE(company_->verdict(me, deviceAdd(space, byUnknown)), unknown);
    // Another member's keys, claimed as ours.
    const auto claimed = vouchedByCode(company_->other.device, me.account, me.code);
    QCOMPARE(company_->verdict(me, deviceAdd(space, claimed)), notAllowed);
    QCOMPARE(company_->verdict(me, revocation(space, me.device.id)), notAllowed);  // the only one
    QCOMPARE(company_->verdict(company_->coordinator, revocation(space, me.device.id)), notAllowed);
  }

  void deviceAddNeedsEveryEpochsBox() {
    auto& space = company_->space;
    const Someone& me = company_->professional;
    const auto vouched = vouchedByCode(DeviceKeys::random(), me.account, me.code);
    auto add = deviceAdd(space, vouched);
    QCOMPARE(company_->verdict(me, add), taken);
    add.clear_boxes();
    QCOMPARE(company_->verdict(me, add), v1::REFUSAL_REASON_BOXES);
  }

  void rotationFollowsTheEpoch() {
    auto& space = company_->space;
    auto rotation = rotate(space);
    rotation.mutable_epoch()->set_epoch(3);
    QCOMPARE(company_->verdict(company_->other, rotation), v1::REFUSAL_REASON_EPOCH);
    rotation = rotate(space);
    rotation.mutable_epoch()->mutable_boxes()->RemoveLast();
    QCOMPARE(company_->verdict(company_->other, rotation), v1::REFUSAL_REASON_BOXES);
    QCOMPARE(company_->act(company_->other, rotate(space)), taken);
    QCOMPARE(space.state().keyCommits.size(), std::size_t{2});
  }

  void redactionProvesWhoWrote() {
    auto& space = company_->space;
    QCOMPARE(space.append(space.commit(company_->professional)), taken);
    const v1::Placed mine = space.entries().back();
    QCOMPARE(space.append(space.commit(company_->other)), taken);
    QCOMPARE(company_->verdict(company_->professional, redaction(mine)), taken);
    QCOMPARE(company_->verdict(company_->other, redaction(mine)), notAllowed);
    const auto malformed = v1::REFUSAL_REASON_MALFORMED;
    auto lied = redaction(mine);
    lied.set_seqs(0, mine.seq() + 1);
    QCOMPARE(company_->verdict(company_->professional, lied), malformed);
    lied = redaction(mine);
    lied.mutable_witnesses(0)->set_body_hash(Hash().bytes());
    QCOMPARE(company_->verdict(company_->professional, lied), malformed);
    lied.clear_witnesses();
    QCOMPARE(company_->verdict(company_->coordinator, lied), malformed);
    QCOMPARE(company_->verdict(company_->coordinator, v1::Redact()), malformed);
    // The roster stays readable.
    QCOMPARE(company_->verdict(company_->coordinator, redaction(space.entries().front())), malformed);
    lied = redaction(mine);
    lied.set_seqs(0, 1'000'000);
    QCOMPARE(company_->verdict(company_->coordinator, lied), malformed);
  }

  void bodyThatIsNoneIsRefused() {
    const auto& by = company_->coordinator;
    for (const auto kind : {v1::ENTRY_KIND_INVITE, v1::ENTRY_KIND_MEMBER_ADD, v1::ENTRY_KIND_ROTATE,
                            v1::ENTRY_KIND_LEAVE, v1::ENTRY_KIND_REDACT})
      QCOMPARE(company_->space.verdict(
                   composeRosterEntry(company_->space.state(), by.author(), kind, "\xFF\xFF", testNowMs)),
               v1::REFUSAL_REASON_MALFORMED);
  }

 private:
  using Act = std::function<v1::Entry(const Someone& by)>;

  std::map<std::string, Act> acts() {
    std::map<std::string, Act> result;
    addInvitationActs(result);
    addMemberActs(result);
    return result;
  }

  void addInvitationActs(std::map<std::string, Act>& result) {
    auto& space = company_->space;
    for (const auto& [name, role] :
         {std::pair("a professional", v1::ROLE_PROFESSIONAL), std::pair("a broker", v1::ROLE_BROKER),
          std::pair("a coordinator", v1::ROLE_COORDINATOR)}) {
      result[std::string("invite ") + name] = [&space, role = role](const Someone& by) {
        return space.compose(by, invitation(role));
      };
      const auto link = std::make_shared<InviteLink>(space.invite(company_->coordinator, role));
      const auto add = space.approval(joinRequest(*link, company_->stranger), role);
      result[std::string("approve ") + name] = [&space, add](const Someone& by) { return space.compose(by, add); };
      result["take another's invitation back"] = [&space, link](const Someone& by) {
        v1::InviteRevoke revoke;
        revoke.set_invite_pk(inviteKeys(link->secret).publicKey);
        return space.compose(by, revoke);
      };
    }
  }

  void addMemberActs(std::map<std::string, Act>& result) {
    auto& space = company_->space;
    const Someone& other = company_->other;
    const DeviceKeys second = DeviceKeys::random();
    (void)company_->act(other, deviceAdd(space, vouchedByCode(second, other.account, other.code)));
    (void)space.append(space.commit(other));
    const v1::Placed written = space.entries().back();
    result["write"] = [&](const Someone& by) { return space.commit(by); };
    result["add who did not ask"] = [&](const Someone& by) {
      return space.compose(by, space.unasked(company_->stranger, v1::ROLE_PROFESSIONAL));
    };
    result["remove"] = [&](const Someone& by) {
      v1::MemberRemove remove;
      remove.set_account_id(other.id().bytes());
      auto leaving = test::keyHoldersOf(other);
      leaving.push_back(second_);
      *remove.mutable_rotate() = space.rotation(crypto::randomSecret(32), leaving);
      return space.compose(by, remove);
    };
    second_ = second.id;
    result["change a role"] = [&](const Someone& by) { return space.compose(by, roleChange(other, v1::ROLE_BROKER)); };
    result["add an own device"] = [&](const Someone& by) {
      return space.compose(by, deviceAdd(space, vouchedByCode(DeviceKeys::random(), by.account, by.code)));
    };
    result["revoke another's device"] = [&](const Someone& by) {
      return space.compose(by, revocation(space, second_));
    };
    result["rotate"] = [&](const Someone& by) { return space.compose(by, rotate(space)); };
    result["redact another's"] = [&space, written](const Someone& by) { return space.compose(by, redaction(written)); };
  }

  std::unique_ptr<Company> company_;
  Id second_;
};

QTEST_APPLESS_MAIN(RosterTest)
#include "roster_test.moc"
