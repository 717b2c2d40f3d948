// RefillService over the wire: what a server that lost something takes back, and what it does not.
#include <QTest>

#include "collega/v1/refill.pb.h"
#include "tests/unit/backend/rpc_client.h"
#include "tests/unit/backend/running_server.h"

using namespace collega;
using namespace collega::test;

namespace {

const std::string refillService = "/collega.v1.RefillService/";

connect::Code codeOf(const Answered& answered) {
  const auto* error = std::get_if<connect::RpcError>(&answered);
  return error == nullptr ? connect::Code::Unknown : error->code;
}

v1::Head headOf(RpcClient& client, const Id& space, std::uint64_t reached) {
  v1::HeadsRequest request;
  auto& one = *request.add_reached();
  one.set_space_id(space.bytes());
  one.set_seq(reached);
  return client.expect<v1::HeadsResponse>(refillService + "Heads", request).heads(0);
}

v1::RefillRequest handBack(const TestSpace& space, std::size_t from = 0, std::size_t to = 1'000) {
  v1::RefillRequest request;
  request.set_space_id(space.id().bytes());
  for (std::size_t i = from; i < std::min(to, space.entries().size()); ++i) *request.add_entries() = space.entries()[i];
  return request;
}

}  // namespace

class ServerRefillTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    ayla_ = std::make_unique<Someone>(Someone::random());
    bram_ = std::make_unique<Someone>(Someone::random());
    space_ = std::make_unique<TestSpace>(TestSpace::found(*ayla_));
    space_->add(*ayla_, *bram_);
    for (int i = 0; i < 5; ++i) space_->append(space_->commit(*bram_, "lesson " + std::to_string(i)));
  }

  void aStoreThatHasNothingTakesAllBack() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    QCOMPARE(headOf(bram, space_->id(), 1).seq(), 0U);
    const auto taken = bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    QCOMPARE(taken.head().seq(), space_->state().head.seq);
    QCOMPARE(taken.head().chain(), space_->state().head.chain.bytes());
    QCOMPARE(headOf(bram, space_->id(), 3).chain(), space_->entries()[2].chain());
    // Members read, and write on.
    auto ayla = opened(server, *ayla_);
    FollowStream stream(ayla, followRequest(false));
    QCOMPARE(stream.untilCaughtUp(space_->id()).size(), space_->entries().size());
    QVERIFY(!ayla.append(space_->id(), {space_->commit(*ayla_)}).has_refusal());
  }

  void whatIsThereIsPassedOver() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_, 0, 4));
    const auto taken = bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_, 2));
    QCOMPARE(taken.head().seq(), space_->state().head.seq);
  }

  void whatDoesNotFollowIsRefused() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    const auto refused = connect::Code::FailedPrecondition;
    QCOMPARE(codeOf(bram.call(refillService + "Refill", handBack(*space_, 1))), refused);
    auto forged = handBack(*space_);
    forged.mutable_entries(4)->mutable_entry()->mutable_body()->append("x");
    QCOMPARE(codeOf(bram.call(refillService + "Refill", forged)), refused);
    QCOMPARE(headOf(bram, space_->id(), 1).seq(), 4U);  // as far as it verified
    auto moved = handBack(*space_);
    moved.mutable_entries(5)->set_seq(99);
    QCOMPARE(codeOf(bram.call(refillService + "Refill", moved)), refused);
    auto chained = handBack(*space_);
    chained.mutable_entries(5)->set_chain(std::string(Hash::size, 'x'));
    QCOMPARE(codeOf(bram.call(refillService + "Refill", chained)), refused);
    auto other = handBack(*space_);
    other.set_space_id(std::string(Id::size, 'x'));
    QCOMPARE(codeOf(bram.call(refillService + "Refill", other)), refused);
  }

  void anotherHistoryIsRefused() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    auto ayla = opened(server, *ayla_);
    QVERIFY(!ayla.append(space_->id(), {space_->commit(*ayla_, "one")}).has_refusal());
    space_->append(space_->commit(*bram_, "another"));
    QCOMPARE(codeOf(bram.call(refillService + "Refill", handBack(*space_))), connect::Code::FailedPrecondition);
  }

  // Whoever handed it back first left bodies out: the hash in the chain proves what others hand in.
  void aBodyThatIsMissingIsTaken() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    auto bare = handBack(*space_);
    auto& last = *bare.mutable_entries()->rbegin();
    *last.mutable_entry() = ledger::redacted(last.entry());
    bram.expect<v1::RefillResponse>(refillService + "Refill", bare);
    const auto head = headOf(bram, space_->id(), 1);
    QVERIFY(std::ranges::find(head.bare(), last.seq()) != head.bare().end());
    // Another body is not that one.
    auto forged = handBack(*space_, space_->entries().size() - 1);
    forged.mutable_entries(0)->mutable_entry()->mutable_body()->back() ^= 1;
    static_cast<void>(bram.call(refillService + "Refill", forged));
    QCOMPARE(headOf(bram, space_->id(), 1).bare_size(), head.bare_size());
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_, space_->entries().size() - 1));
    QCOMPARE(headOf(bram, space_->id(), 1).bare_size(), head.bare_size() - 1);
    FollowStream stream(bram, followRequest(false));
    QCOMPARE(stream.untilCaughtUp(space_->id()).back().entry().body(), space_->entries().back().entry().body());
  }

  void aBodyThatARedactionTookIsNotTaken() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    const auto whole = handBack(*space_);
    v1::Redact redact;
    redact.add_seqs(space_->entries().back().seq());
    *redact.add_witnesses() = ledger::witnessOf(space_->entries().back().entry());
    space_->append(space_->compose(*bram_, redact));
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    const auto bare = headOf(bram, space_->id(), 1).bare_size();
    QVERIFY(bare > 0);
    bram.expect<v1::RefillResponse>(refillService + "Refill", whole);
    QCOMPARE(headOf(bram, space_->id(), 1).bare_size(), bare);
    // Nor with the redaction in between.
    const RunningServer other;
    auto again = opened(other, *bram_);
    auto all = handBack(*space_);
    *all.add_entries() = *whole.entries().rbegin();
    again.expect<v1::RefillResponse>(refillService + "Refill", all);
    QCOMPARE(headOf(again, space_->id(), 1).bare_size(), bare);
  }

  void strangersLearnNothing() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    auto stranger = opened(server, Someone::random());
    QCOMPARE(headOf(stranger, space_->id(), 1).seq(), 0U);
    RpcClient nobody(server.port());
    QCOMPARE(codeOf(nobody.call(refillService + "Heads", v1::HeadsRequest())), connect::Code::Unauthenticated);
    QCOMPARE(codeOf(nobody.call(refillService + "Refill", handBack(*space_))), connect::Code::Unauthenticated);
  }

  // Not by handing something back either.
  void howFarALedgerGoesIsToldToMembersAlone() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    auto stranger = opened(server, Someone::random());
    for (const auto& request : {handBack(*space_, 0, 0), handBack(*space_, 0, 1), handBack(*space_)}) {
      const auto told = stranger.expect<v1::RefillResponse>(refillService + "Refill", request);
      QCOMPARE(told.head().seq(), 0U);
      QVERIFY(told.head().chain().empty());
    }
  }

  // Signed by another than it says, for another space, by a device that is no more: with places and chains that fit.
  void whatItsAuthorDidNotSignIsNotTaken() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    const auto slipIn = [&](const v1::Entry& entry) {
      v1::RefillRequest request;
      request.set_space_id(space_->id().bytes());
      auto& placed = *request.add_entries();
      *placed.mutable_entry() = entry;
      placed.set_seq(space_->state().head.seq + 1);
      const auto chain = ledger::nextChain(space_->state().head.chain, placed.seq(), ledger::entryHash(entry));
      placed.set_chain(chain.bytes());
      return codeOf(bram.call(refillService + "Refill", request));
    };
    const auto refused = connect::Code::FailedPrecondition;
    auto inAylasName = space_->commit(*ayla_);
    v1::EntryHead head;
    QVERIFY(head.ParseFromString(inAylasName.head()));
    QCOMPARE(slipIn(ledger::signEntry(head, inAylasName.body(), bram_->device)), refused);
    const auto elsewhere = TestSpace::found(*bram_);
    QCOMPARE(slipIn(elsewhere.commit(*bram_)), refused);
    QCOMPARE(slipIn(elsewhere.entries().front().entry()), refused);
    QCOMPARE(slipIn(space_->entries().back().entry()), refused);  // once more
    QCOMPARE(slipIn(space_->commit(Someone::random())), refused);
    v1::MemberRemove remove;
    remove.set_account_id(ayla_->id().bytes());
    QCOMPARE(slipIn(space_->compose(*bram_, remove)), refused);  // what he may not
    QCOMPARE(headOf(bram, space_->id(), 100).chain(), space_->state().head.chain.bytes());
  }

  // One that Bram's device did sign, under a number that another of his has already, or out of turn.
  void aSecondEntryOfTheSameNumberIsNotTaken() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    const auto before = space_->state().head;
    const auto second = space_->commit(*bram_, "the second");
    space_->append(space_->commit(*bram_, "the first"));
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    auto other = handBack(*space_);
    auto& last = *other.mutable_entries(other.entries_size() - 1);
    *last.mutable_entry() = second;
    last.set_chain(ledger::nextChain(before.chain, before.seq + 1, ledger::entryHash(second)).bytes());
    QCOMPARE(codeOf(bram.call(refillService + "Refill", other)), connect::Code::FailedPrecondition);
    auto later = handBack(*space_, 0, 2);
    *later.add_entries() = space_->entries().back();
    const RunningServer empty;
    auto again = opened(empty, *ayla_);
    QCOMPARE(codeOf(again.call(refillService + "Refill", later)), connect::Code::FailedPrecondition);
    QCOMPARE(headOf(again, space_->id(), 100).seq(), 2U);
  }

  void aLedgerThatIsTooLargeIsNotTaken() {
    const RunningServer server([](server::ServerSettings& settings) { settings.ledger.spaceBytes = 2'000; });
    auto bram = opened(server, *bram_);
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_, 0, 3));
    QCOMPARE(codeOf(bram.call(refillService + "Refill", handBack(*space_, 3))), connect::Code::ResourceExhausted);
  }

  void whereFoundingIsClosedOnlyFoundersSpacesComeBack() {
    const RunningServer server([](server::ServerSettings& settings) { settings.ledger.openFounding = false; });
    auto bram = opened(server, *bram_);
    QCOMPARE(codeOf(bram.call(refillService + "Refill", handBack(*space_))), connect::Code::PermissionDenied);
  }

  // A redaction that comes back takes the bodies away again.
  void whatWasRedactedStaysSo() {
    const RunningServer server;
    auto bram = opened(server, *bram_);
    const auto whole = handBack(*space_);
    const auto seq = space_->entries().back().seq();
    space_->redact(*bram_, {seq});
    bram.expect<v1::RefillResponse>(refillService + "Refill", whole);
    bram.expect<v1::RefillResponse>(refillService + "Refill", handBack(*space_));
    FollowStream stream(bram, followRequest(false, {{space_->id(), seq - 1}}));
    const auto entries = stream.untilCaughtUp(space_->id());
    QVERIFY(ledger::isRedacted(entries.front().entry()));
    QCOMPARE(headOf(bram, space_->id(), 100).chain(), space_->state().head.chain.bytes());
  }

 private:
  static RpcClient opened(const RunningServer& server, const Someone& who) {
    RpcClient client(server.port());
    client.open(who);
    return client;
  }

  std::unique_ptr<Someone> ayla_;
  std::unique_ptr<Someone> bram_;
  std::unique_ptr<TestSpace> space_;
};

QTEST_GUILESS_MAIN(ServerRefillTest)
#include "refill_test.moc"
