#include <QtTest>

#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

class OutboxTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TwoColleagues> both_;
  [[nodiscard]] const Id& space() const { return both_->space.id(); }

 private Q_SLOTS:
  void init() { both_ = std::make_unique<TwoColleagues>(); }

  void changesWaitInOrder() {
    auto& a = both_->a;
    for (const char* words : {"one", "two", "three"}) a.write(space(), idOf('l'), lesson(words));
    QCOMPARE(must(a->waiting(space(), 0)).size(), std::size_t{3});
    const auto first = must(a->waiting(space(), 2));
    QCOMPARE(first.size(), std::size_t{2});
    QVERIFY(first[0].number < first[1].number);
    QVERIFY(first[0].change.values().find("one") != std::string::npos);
    QCOMPARE(first[0].space, space());
    QCOMPARE(must(a->waitingCount()), std::size_t{3});
  }

  void aSealedChangeDoesNotWaitUntilItIsUnsealed() {
    auto& a = both_->a;
    a.write(space(), idOf('l'), lesson("one"));
    const auto entry = a.seal(both_->space);
    QVERIFY(must(a->waiting(space(), 0)).empty());
    QCOMPARE(must(a->waitingCount()), std::size_t{1});
    const auto sealed = must(a->sealed(space()));
    QCOMPARE(sealed.size(), std::size_t{1});
    QCOMPARE(sealed[0].SerializeAsString(), entry->SerializeAsString());
    must(a->unseal(space()));
    QVERIFY(must(a->sealed(space())).empty());
    QCOMPARE(must(a->waiting(space(), 0)).size(), std::size_t{1});
  }

  void aChangeIsSealedOnce() {
    auto& a = both_->a;
    a.write(space(), idOf('l'), lesson("one"));
    const auto number = must(a->waiting(space(), 0))[0].number;
    a.seal(both_->space);
    const auto other = both_->space.commit(both_->amsterdam, "x", 1);
    QCOMPARE(a->seal(space(), other, {&number, 1}).error().problem, Problem::InvalidInput);
    QCOMPARE(must(a->sealed(space())).size(), std::size_t{1});
  }

  void sealedEntriesComeInTheOrderOfTheirNumbers() {
    auto& a = both_->a;
    for (int i = 0; i < 3; ++i) {
      a.write(space(), idOf(static_cast<char>('a' + i)), lesson("x"));
      a.seal(both_->space);
    }
    for (const auto& entry : must(a->sealed(space()))) {
      QCOMPARE(both_->space.append(entry), v1::REFUSAL_REASON_UNSPECIFIED);
    }
    a.pull(both_->space);
    QCOMPARE(must(a->waitingCount()), std::size_t{0});
  }

  void anActIsKeptUntilTheLedgerHasIt() {
    auto& a = both_->a;
    v1::Invite invite;
    invite.set_invite_pk(ledger::inviteKeys(crypto::randomSecret(16)).publicKey);
    invite.set_role(v1::ROLE_PROFESSIONAL);
    invite.set_uses(1);
    invite.set_expires_ms(testNowMs + dayMs);
    const auto number = must(a->addIntent(space(), v1::ENTRY_KIND_INVITE, invite.SerializeAsString()));
    const auto other = must(a->addIntent(space(), v1::ENTRY_KIND_LEAVE, ""));
    const auto open = must(a->intents(space()));
    QCOMPARE(open.size(), std::size_t{2});
    QCOMPARE(open[0].number, number);
    QCOMPARE(open[0].body, invite.SerializeAsString());
    QCOMPARE(open[0].kind, v1::ENTRY_KIND_INVITE);
    const auto entry = both_->space.compose(both_->amsterdam, invite);
    must(a->seal(space(), entry, {}, number));
    QCOMPARE(must(a->intents(space())).size(), std::size_t{1});
    must(a->unseal(space()));
    QCOMPARE(must(a->intents(space())).size(), std::size_t{2});
    must(a->seal(space(), entry, {}, number));
    QCOMPARE(both_->space.append(entry), v1::REFUSAL_REASON_UNSPECIFIED);
    a.pull(both_->space);
    QCOMPARE(must(a->intents(space())).size(), std::size_t{1});
    must(a->dropIntent(other));
    QCOMPARE(must(a->waitingCount()), std::size_t{0});
  }

  void joinsAndRequestsAreKept() {
    auto& a = both_->a;
    must(a->putJoin(idOf('j'), "https://x/j#1.abc", "request"));
    const std::vector<std::pair<Id, std::string>> expected{{idOf('j'), "request"}};
    QCOMPARE(must(a->joins()), expected);
    QCOMPARE(*must(a->joinLink(idOf('j'))), std::string("https://x/j#1.abc"));
    QVERIFY(!must(a->joinLink(idOf('x'))));
    must(a->dropJoin(idOf('j')));
    QVERIFY(must(a->joins()).empty());

    must(a->putInviteSecret("public", crypto::Secret("secret")));
    QCOMPARE(must(a->inviteSecret("public"))->view(), std::string_view("secret"));
    QVERIFY(!must(a->inviteSecret("other")));

    must(a->putRequest(idOf('r'), space(), "please"));
    must(a->putRequest(idOf('r'), space(), "please"));
    QCOMPARE(must(a->requests()).size(), std::size_t{1});
    QCOMPARE(must(a->requests())[0], std::make_tuple(idOf('r'), space(), std::string("please")));
    must(a->dropRequest(idOf('r')));
    QVERIFY(must(a->requests()).empty());
  }

  void aSpaceThatIsNotThereIsNotFound() {
    auto& a = both_->a;
    QCOMPARE(a->waiting(idOf('x'), 0).error().problem, Problem::NotFound);
    QCOMPARE(a->addIntent(idOf('x'), v1::ENTRY_KIND_LEAVE, "").error().problem, Problem::NotFound);
    QCOMPARE(a->sealed(idOf('x')).error().problem, Problem::NotFound);
  }
};

QTEST_APPLESS_MAIN(OutboxTest)
#include "outbox_test.moc"
