// Going back to an earlier place of a ledger: one's own waits anew, before what waits already; others' is set aside.
#include <QtTest>

#include "app/store/rewind.h"
#include "tests/unit/store/replica.h"

using namespace collega;
using namespace collega::test;

class RewindTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }
  void init() { them_ = std::make_unique<TwoColleagues>(); }

  void ownChangesWaitAnewInTheirOrder() {
    const auto before = write('a', "as it was");
    write('a', "one");
    write('a', "two");
    a().write(space(), idOf('a'), lesson("three, not sent"));
    back(before);
    const auto waiting = must(a()->waiting(space(), 0));
    QCOMPARE(waiting.size(), 3U);
    for (const auto& one : waiting) QVERIFY(one.change.base_seq() <= before.head.seq);
    QCOMPARE(a().lessonAt(idOf('a')).seen(), std::string("three, not sent"));
    QCOMPARE(must(a()->record(idOf('a')))->standing, store::Standing::OnlyHere);
    QCOMPARE(a().state(space()).head, before.head);
    QVERIFY(must(a()->entries(space(), before.head.seq, 0)).empty());
  }

  void whatIsSentAgainIsAsBefore() {
    const auto before = write('a', "as it was");
    write('a', "one");
    write('b', "another");
    back(before);
    Replica fresh(them_->kocaeli);
    fresh.pull(them_->space, before.head.seq);
    QCOMPARE(fresh.lessonAt(idOf('a')).seen(), std::string("as it was"));
    QCOMPARE(a().lessonAt(idOf('a')).seen(), std::string("one"));
    QCOMPARE(a().lessonAt(idOf('b')).seen(), std::string("another"));
  }

  void whatOthersWroteIsSetAside() {
    const auto before = write('a', "as it was");
    them_->b.pull(them_->space);
    them_->b.write(space(), idOf('c'), lesson("by the other"));
    them_->b.push(them_->space);
    a().pull(them_->space);
    QVERIFY(must(a()->record(idOf('c'))).has_value());
    back(before);
    QVERIFY(!must(a()->record(idOf('c'))).has_value());
    const auto aside = must(a()->quarantined(space()));
    QCOMPARE(aside.size(), 1U);
    QCOMPARE(aside[0].reason, std::string("gone"));
    QCOMPARE(aside[0].account, them_->kocaeli.id());
    // It comes again after all: it is no longer aside.
    a().pull(them_->space);
    QVERIFY(must(a()->record(idOf('c'))).has_value());
  }

  void anActIsDecidedOnAgain() {
    const auto before = write('a', "as it was");
    them_->space.invite(them_->amsterdam, v1::ROLE_PROFESSIONAL);
    a().pull(them_->space);
    QCOMPARE(a().state(space()).invites.size(), before.invites.size() + 1);
    back(before);
    const auto intents = must(a()->intents(space()));
    QCOMPARE(intents.size(), 1U);
    QCOMPARE(intents[0].kind, v1::ENTRY_KIND_INVITE);
    QCOMPARE(a().state(space()).invites.size(), before.invites.size());
  }

 private:
  Replica& a() { return them_->a; }
  const Id& space() { return them_->space.id(); }

  // The state once it is in the ledger.
  ledger::SpaceState write(char id, const std::string& seen) {
    a().write(space(), idOf(id), lesson(seen));
    a().push(them_->space);
    a().pull(them_->space);
    return a().state(space());
  }
  void back(const ledger::SpaceState& to) { must(store::rewind(a().store(), to, "gone")); }

  std::unique_ptr<TwoColleagues> them_;
};

QTEST_GUILESS_MAIN(RewindTest)
#include "rewind_test.moc"
