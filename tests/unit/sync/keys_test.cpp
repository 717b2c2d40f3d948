// The keys of a space: a new one begins when somebody is put out or leaves, and after ninety days; every box is for a
// device that is in at that time, and none is missing.
#include "ledger/epoch.h"
#include "tests/unit/sync/peers.h"

using namespace collega;
using namespace collega::simulation;

namespace {

using Targets = std::multiset<std::string>;

template <class Boxes>
Targets targetsOf(const Boxes& boxes) {
  Targets targets;
  for (const auto& box : boxes) targets.insert(box.device_id());
  return targets;
}

// The boxes of the epoch that an entry begins; nothing if it begins none.
std::optional<Targets> epochIn(const v1::Entry& entry) {
  const auto kind = ledger::parseHead(entry)->kind();
  v1::MemberRemove remove;
  v1::Rotate rotate;
  if (kind == v1::ENTRY_KIND_MEMBER_REMOVE && remove.ParseFromString(entry.body()))
    return targetsOf(remove.rotate().boxes());
  if (kind == v1::ENTRY_KIND_ROTATE && rotate.ParseFromString(entry.body())) return targetsOf(rotate.epoch().boxes());
  return std::nullopt;
}

}  // namespace

class KeysTest : public QObject, private Peers {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    begin();
    ayse_ = &peer();
    jan_ = &peer();
    nora_ = &peer();
    space_ = shared(*ayse_, *jan_);
    const auto link = ayse_->invite(space_, v1::ROLE_PROFESSIONAL);
    round(*ayse_);
    nora_->join(link);
    all();
    QVERIFY(nora_->isMember(space_));
  }

  void whoIsPutOutReadsNothingMore() {
    v1::MemberRemove remove;
    remove.set_account_id(jan_->who().id().bytes());
    const auto before = server_->entries(space_).size();
    ayse_->act(space_, remove);
    round(*ayse_);
    QCOMPARE(server_->entries(space_).size(), before + 1);  // one entry
    QCOMPARE(lastEpoch(), holders({ayse_, nora_}));
    QCOMPARE(ayse_->state(space_).epoch, 2U);
    const Id lesson = ayse_->writeLesson(space_, "without Jan");
    all();
    QVERIFY(nora_->lesson(space_, lesson));
    QVERIFY(!jan_->lesson(space_, lesson));
    QVERIFY(!jan_->store().secrets(space_)->contains(2));
  }

  void whatIsLateIsRefused() {
    const Id late = jan_->writeLesson(space_, "too late");
    v1::MemberRemove remove;
    remove.set_account_id(jan_->who().id().bytes());
    ayse_->act(space_, remove);
    round(*ayse_);
    const auto entries = server_->entries(space_).size();
    round(*jan_);
    QCOMPARE(server_->entries(space_).size(), entries);
    QCOMPARE(jan_->status().lastError->problem, Problem::NotAllowed);
    all();
    QVERIFY(!nora_->lesson(space_, late));
    QVERIFY(jan_->lesson(space_, late));
  }

  // What is sealed and on its way when a new key begins is sealed anew.
  void whatWasSealedBeforeIsSealedAnew() {
    const Id lesson = nora_->writeLesson(space_, "sealed under the old key");
    v1::MemberRemove remove;
    remove.set_account_id(jan_->who().id().bytes());
    ayse_->act(space_, remove);
    ayse_->sync(false);
    nora_->sync(false);
    QVERIFY(world_->passUntil([&] { return ayse_->done() && nora_->done(); }, minuteMs));
    round(*ayse_);
    QVERIFY(ayse_->lesson(space_, lesson));
    QCOMPARE(nora_->status().waiting, std::size_t(0));
  }

  void whoWritesAfterALeaverBeginsANewKey() {
    jan_->act(space_, v1::Leave());
    round(*jan_);
    const Id lesson = nora_->writeLesson(space_, "after Jan left");
    all();
    QCOMPARE(lastEpoch(), holders({ayse_, nora_}));
    QVERIFY(ayse_->lesson(space_, lesson));
    QVERIFY(!jan_->store().secrets(space_)->contains(2));
  }

  void aKeyServesForNinetyDays() {
    world_->pass(89 * test::dayMs);
    ayse_->writeLesson(space_, "under the first key");
    all();
    QCOMPARE(ayse_->state(space_).epoch, 1U);
    world_->pass(2 * test::dayMs);
    const Id lesson = jan_->writeLesson(space_, "under the second");
    all();
    QCOMPARE(jan_->state(space_).epoch, 2U);
    QCOMPARE(lastEpoch(), holders({ayse_, jan_, nora_}));
    QVERIFY(nora_->lesson(space_, lesson));
    // Once is enough.
    ayse_->writeLesson(space_, "more under the second");
    all();
    QCOMPARE(ayse_->state(space_).epoch, 2U);
  }

 private:
  void all() {
    for (int i = 0; i < 2; ++i)
      for (auto* each : {ayse_, jan_, nora_}) round(*each);
  }

  Targets lastEpoch() {
    Targets targets;
    for (const auto& placed : server_->entries(space_))
      if (auto epoch = epochIn(placed.entry())) targets = *std::move(epoch);
    return targets;
  }

  static Targets holders(std::initializer_list<const Peer*> members) {
    Targets targets;
    for (const auto* member : members) {
      targets.insert(member->who().device.id.bytes());
      targets.insert(member->who().account.deviceZero().device_id());
    }
    return targets;
  }

  Peer* ayse_ = nullptr;
  Peer* jan_ = nullptr;
  Peer* nora_ = nullptr;
  Id space_;
};

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
