// Random histories of a space, of acts that may be and acts that may not: whoever judges them, the server with its
// state in memory, devices that replay, devices that come back from a saved state, all come to the same.
#include <QtTest>

#include <random>
#include <set>

#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::ledger;
using collega::test::joinRequest;
using collega::test::Someone;
using collega::test::testNowMs;
using collega::test::TestSpace;

namespace {

constexpr int peopleCount = 7;
constexpr int actsPerHistory = 120;

// A person, and the devices they got later.
struct Actor {
  Someone person = Someone::random();
  std::vector<DeviceKeys> more;
};

// A link somebody holds.
struct HeldLink {
  InviteLink link;
  v1::Role role;
};

// Plays random acts on a space; about half of them are not allowed, stale or damaged.
class History {
 public:
  explicit History(std::uint32_t seed)
      : random_(seed), people_(peopleCount), space_(TestSpace::found(people_[0].person, pick(kinds_), randomId())) {}

  [[nodiscard]] const TestSpace& space() const { return space_; }

  v1::Entry next() {
    v1::Entry entry = act();
    if (chance(6)) entry = damaged(entry);
    if (chance(12) && !old_.empty()) entry = pick(old_);
    old_.push_back(entry);
    return entry;
  }

  // Rules cannot look into boxes, so the fixture may go on with any secret.
  v1::RefusalReason append(const v1::Entry& entry) {
    const auto reason = space_.append(entry);
    if (reason == v1::REFUSAL_REASON_UNSPECIFIED && space_.state().epoch > space_.secrets().rbegin()->first)
      space_.keep(space_.state().epoch, crypto::randomSecret(32));
    return reason;
  }

 private:
  using Act = v1::Entry (History::*)();

  bool chance(int oneIn) { return std::uniform_int_distribution<>(1, oneIn)(random_) == 1; }

  template <class Container>
  auto pick(Container& from) -> decltype(from[0]) {
    return from[std::uniform_int_distribution<std::size_t>(0, from.size() - 1)(random_)];
  }

  // Mostly members, so that most acts are judged by their rule.
  Actor& somebody() {
    Actor* actor = &pick(people_);
    for (int tries = 0; tries < 3 && space_.state().activeMember(actor->person.id()) == nullptr; ++tries)
      actor = &pick(people_);
    return *actor;
  }

  // There always is one.
  Actor& coordinator() {
    return *std::find_if(people_.begin(), people_.end(), [&](const Actor& actor) {
      const Member* member = space_.state().activeMember(actor.person.id());
      return member != nullptr && member->role == v1::ROLE_COORDINATOR;
    });
  }

  v1::Role anyRole() { return pick(roles_); }

  v1::Entry act() {
    constexpr std::array<Act, 14> acts{
        &History::write,   &History::write,     &History::write,        &History::invite, &History::invite,
        &History::approve, &History::approve,   &History::addUnasked,   &History::remove, &History::changeRole,
        &History::leave,   &History::addDevice, &History::revokeDevice, &History::rotate};
    return (this->*pick(acts))();
  }

  v1::Entry compose(const google::protobuf::Message& body) {
    const Actor& by = chance(2) ? coordinator() : somebody();
    const bool other = !by.more.empty() && chance(3);
    const Author author{by.person.account, other ? pick(by.more) : by.person.device, chance(10) ? 2U : 1U};
    return composeRosterEntry(space_.state(), author, test::kindOf(body), body.SerializeAsString(), testNowMs);
  }

  v1::Entry write() { return space_.commit(somebody().person, "a lesson", chance(8) ? 1 : 0); }

  v1::Entry invite() {
    if (chance(4) && !links_.empty()) return revokeInvite();
    HeldLink held{{"https://collega.example", crypto::randomSecret(16), space_.id(), {}, {}}, anyRole()};
    v1::Invite invite;
    invite.set_invite_pk(inviteKeys(held.link.secret).publicKey);
    invite.set_role(held.role);
    invite.set_uses(chance(3) ? 2 : 1);
    invite.set_expires_ms(testNowMs + (chance(8) ? -1 : 1) * test::dayMs);
    links_.push_back(std::move(held));
    return compose(invite);
  }

  v1::Entry revokeInvite() {
    v1::InviteRevoke revoke;
    revoke.set_invite_pk(inviteKeys(pick(links_).link.secret).publicKey);
    return compose(revoke);
  }

  v1::Entry approve() {
    if (links_.empty()) return write();
    const HeldLink& held = pick(links_);
    const auto request = joinRequest(held.link, pick(people_).person, testNowMs + (chance(8) ? 2 : 0) * test::dayMs);
    return compose(space_.approval(request, chance(8) ? anyRole() : held.role));
  }

  v1::Entry addUnasked() { return compose(space_.unasked(pick(people_).person, anyRole())); }

  v1::Epoch rotation(const std::vector<Id>& without = {}) {
    std::vector<Id> leaving = without;
    if (chance(6)) leaving.push_back(pick(people_).person.device.id);
    return space_.rotation(crypto::randomSecret(32), leaving);
  }

  v1::Entry remove() {
    const Actor& who = pick(people_);
    std::vector<Id> devices = test::keyHoldersOf(who.person);
    for (const auto& device : who.more) devices.push_back(device.id);
    v1::MemberRemove remove;
    remove.set_account_id(who.person.id().bytes());
    *remove.mutable_rotate() = rotation(devices);
    return compose(remove);
  }

  v1::Entry changeRole() {
    v1::RoleChange change;
    change.set_account_id(pick(people_).person.id().bytes());
    change.set_role(anyRole());
    return compose(change);
  }

  v1::Entry leave() { return compose(v1::Leave()); }

  v1::Entry addDevice() {
    Actor& by = somebody();
    by.more.push_back(DeviceKeys::random());
    v1::DeviceAdd add;
    *add.mutable_device() = chance(2) ? vouchedByCode(by.more.back(), by.person.account, by.person.code)
                                      : vouchedByDevice(by.more.back(), by.person.account, by.person.device);
    for (auto& box : boxesFor(space_.id(), space_.secrets(), {&add.device(), 1})) *add.add_boxes() = box;
    return space_.compose(chance(5) ? somebody().person : by.person, add);
  }

  v1::Entry revokeDevice() {
    const Actor& who = pick(people_);
    const Id device = who.more.empty() || chance(2) ? who.person.device.id : pick(who.more).id;
    v1::DeviceRevoke revoke;
    revoke.set_device_id(device.bytes());
    *revoke.mutable_rotate() = rotation({device});
    return chance(2) ? space_.compose(who.person, revoke) : compose(revoke);
  }

  v1::Entry rotate() {
    v1::Rotate rotate;
    *rotate.mutable_epoch() = rotation();
    return compose(rotate);
  }

  v1::Entry damaged(v1::Entry entry) {
    std::string* part = chance(3) ? entry.mutable_signature() : chance(2) ? entry.mutable_head() : entry.mutable_body();
    if (part->empty()) return entry;
    char& byte = pick(*part);
    byte = static_cast<char>(byte ^ (1 << std::uniform_int_distribution<>(0, 7)(random_)));
    return entry;
  }

  std::vector<v1::SpaceKind> kinds_{v1::SPACE_KIND_PARTNERSHIP, v1::SPACE_KIND_PAIR};
  std::vector<v1::Role> roles_{v1::ROLE_PROFESSIONAL, v1::ROLE_BROKER, v1::ROLE_COORDINATOR};
  std::mt19937 random_;
  std::vector<Actor> people_;
  TestSpace space_;
  std::vector<HeldLink> links_;
  std::vector<v1::Entry> old_;
};

// A device: its own state, and the chain it has read.
struct Reader {
  SpaceState state;
  std::vector<Hash> chain{Hash()};

  ChainAt chainAt() const {
    return [this](std::uint64_t seq) { return seq < chain.size() ? std::optional(chain[seq]) : std::nullopt; };
  }
  bool read(const v1::Placed& placed) {
    const auto judged = replay(state, placed, chainAt());
    if (judged) chain.push_back(judged->place.chain);
    return judged.ok();
  }
};

// As if the server had let it stand.
v1::Placed forced(const TestSpace& space, const v1::Entry& entry) {
  v1::Placed placed;
  placed.set_seq(space.state().head.seq + 1);
  placed.set_chain(nextChain(space.state().head.chain, placed.seq(), entryHash(entry)).bytes());
  *placed.mutable_entry() = entry;
  return placed;
}

bool hasCoordinatorWithDevice(const SpaceState& state) {
  return std::any_of(state.members.begin(), state.members.end(), [](const auto& entry) {
    const Member& member = entry.second;
    return member.active && member.role == v1::ROLE_COORDINATOR && !member.activeDevices().empty();
  });
}

// What every device can open: the boxes of the ledger, by device and epoch.
class Keyring {
 public:
  void read(const v1::Entry& entry) {
    v1::EntryHead head;
    head.ParseFromString(entry.head());
    switch (head.kind()) {
      case v1::ENTRY_KIND_SPACE_INIT:
        return take(parsed<v1::SpaceInit>(entry).epoch().boxes());
      case v1::ENTRY_KIND_MEMBER_ADD:
        return take(parsed<v1::MemberAdd>(entry).boxes());
      case v1::ENTRY_KIND_MEMBER_REMOVE:
        return take(parsed<v1::MemberRemove>(entry).rotate().boxes());
      case v1::ENTRY_KIND_DEVICE_ADD:
        return take(parsed<v1::DeviceAdd>(entry).boxes());
      case v1::ENTRY_KIND_DEVICE_REVOKE:
        return take(parsed<v1::DeviceRevoke>(entry).rotate().boxes());
      case v1::ENTRY_KIND_ROTATE:
        return take(parsed<v1::Rotate>(entry).epoch().boxes());
      default:
        return;
    }
  }
  [[nodiscard]] bool has(const std::string& device, std::uint32_t epoch) const {
    return boxes_.contains({device, epoch});
  }

 private:
  template <class Body>
  static Body parsed(const v1::Entry& entry) {
    Body body;
    body.ParseFromString(entry.body());
    return body;
  }
  void take(const google::protobuf::RepeatedPtrField<v1::KeyBox>& boxes) {
    for (const auto& box : boxes) boxes_.emplace(box.device_id(), box.epoch());
  }
  std::set<std::pair<std::string, std::uint32_t>> boxes_;
};

}  // namespace

class HistoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everybodyJudgesAlike_data() {
    QTest::addColumn<quint32>("seed");
    const auto given = static_cast<quint32>(qEnvironmentVariableIntValue("COLLEGA_TEST_SEED"));
    const auto row = [](quint32 seed) { QTest::addRow("COLLEGA_TEST_SEED=%u", seed) << seed; };
    if (given != 0) return row(given);
    for (quint32 seed = 1; seed <= 10; ++seed) row(seed);
    std::random_device fresh;
    for (int i = 0; i < 10; ++i) row(fresh());
  }

  void everybodyJudgesAlike() {
    QFETCH(quint32, seed);
    History history(seed);
    Reader steady;     // reads along
    Reader restarted;  // comes back from its saved state before each entry
    Keyring keyring;
    const auto bothRead = [&](const v1::Placed& placed) {
      restarted.state = *SpaceState::load(restarted.state.save());
      return std::pair(steady.read(placed), restarted.read(placed));
    };
    QCOMPARE(bothRead(history.space().entries().front()), std::pair(true, true));
    keyring.read(history.space().entries().front().entry());

    for (int i = 0; i < actsPerHistory; ++i) {
      const v1::Entry entry = history.next();
      const v1::Placed placed = forced(history.space(), entry);
      const std::string before = steady.state.save();
      const bool stands = history.append(entry) == v1::REFUSAL_REASON_UNSPECIFIED;
      QCOMPARE(bothRead(placed), std::pair(stands, stands));
      if (!stands) QCOMPARE(steady.state.save(), before);
      QCOMPARE(steady.state.save(), history.space().state().save());
      QCOMPARE(restarted.state.save(), steady.state.save());
      if (stands) keyring.read(entry);
      count(entry, stands);
      checkInvariants(history.space(), keyring);
      if (QTest::currentTestFailed()) return;
    }
    lateReaderComesToTheSame(history.space());
  }

  // Histories in which nothing is allowed, or nothing refused, would test nothing.
  void cleanupTestCase() {
    for (int kind = v1::ENTRY_KIND_COMMIT; kind <= v1::ENTRY_KIND_ROTATE; ++kind) {
      if (kind == v1::ENTRY_KIND_SPACE_INIT || qEnvironmentVariableIsSet("COLLEGA_TEST_SEED")) continue;
      const std::string name = v1::EntryKind_Name(static_cast<v1::EntryKind>(kind));
      QVERIFY2(taken_[kind] > 0, ("never allowed: " + name).c_str());
      QVERIFY2(refused_[kind] > 0, ("never refused: " + name).c_str());
    }
  }

 private:
  static void checkInvariants(const TestSpace& space, const Keyring& keyring) {
    const SpaceState& state = space.state();
    QVERIFY(hasCoordinatorWithDevice(state));
    QCOMPARE(state.keyCommits.size(), std::size_t{state.epoch});
    QCOMPARE(state.head.seq, space.entries().size());
    // Every entry is one count of one device: none is missing, none is there twice.
    std::uint64_t counted = 0;
    for (const auto& [device, counter] : state.counters) counted += counter.deviceSeq;
    QCOMPARE(counted, state.head.seq);
    for (const auto& device : state.currentKeyHolders())
      for (std::uint32_t epoch = 1; epoch <= state.epoch; ++epoch) QVERIFY(keyring.has(device.device_id(), epoch));
  }

  void count(const v1::Entry& entry, bool stands) {
    v1::EntryHead head;
    if (!head.ParseFromString(entry.head())) return;
    (stands ? taken_ : refused_)[head.kind()] += 1;
  }

  static void lateReaderComesToTheSame(const TestSpace& space) {
    Reader late;
    for (const auto& placed : space.entries()) QVERIFY(late.read(placed));
    QCOMPARE(late.state.save(), space.state().save());
  }

  std::map<int, int> taken_;
  std::map<int, int> refused_;
};

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
