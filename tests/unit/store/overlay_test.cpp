// Local changes lie over what the ledger has, and are shown at once.
#include <QtTest>

#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

class OverlayTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TwoColleagues> both_;
  [[nodiscard]] const Id& space() const { return both_->space.id(); }

 private Q_SLOTS:
  void init() { both_ = std::make_unique<TwoColleagues>(); }

  void aLocalChangeIsShownAtOnce() {
    auto& a = both_->a;
    a.write(space(), idOf('l'), lesson("bins"));
    const auto row = must(a->record(idOf('l')));
    QVERIFY(row.has_value());
    QCOMPARE(a.lessonAt(idOf('l')).seen(), std::string("bins"));
    QCOMPARE(row->standing, Standing::OnlyHere);
    QCOMPARE(row->created.seq, std::uint64_t{0});
    QCOMPARE(row->created.account, both_->amsterdam.id());
    QCOMPARE(row->created.madeAtMs, testNowMs);
    QCOMPARE(row->space, space());
    QVERIFY(!row->deleted && !row->conflicted);
  }

  void standingFollowsTheWayToTheLedger() {
    auto& a = both_->a;
    a.write(space(), idOf('l'), lesson("bins"));
    const auto entry = a.seal(both_->space);
    QCOMPARE(must(a->record(idOf('l')))->standing, Standing::OnItsWay);
    a.write(space(), idOf('l'), lesson("more bins"));
    QCOMPARE(must(a->record(idOf('l')))->standing, Standing::OnlyHere);
    QCOMPARE(both_->space.append(*entry), v1::REFUSAL_REASON_UNSPECIFIED);
    a.pull(both_->space);
    QCOMPARE(must(a->record(idOf('l')))->standing, Standing::OnlyHere);
    QCOMPARE(a.lessonAt(idOf('l')).seen(), std::string("more bins"));
    a.push(both_->space);
    a.pull(both_->space);
    const auto row = must(a->record(idOf('l')));
    QCOMPARE(row->standing, Standing::InStep);
    QVERIFY(row->created.seq > 0 && row->changed.seq > row->created.seq);
  }

  void whatComesFromTheLedgerGoesUnderTheLocalChanges() {
    auto& a = both_->a;
    auto& b = both_->b;
    a.write(space(), idOf('l'), lesson("bins"));
    a.push(both_->space);
    both_->both();
    auto mine = lesson("bins");
    mine.set_plan("mine");
    a.write(space(), idOf('l'), mine);
    auto theirs = lesson("their words");
    theirs.add_themes("waste");
    b.write(space(), idOf('l'), theirs);
    b.push(both_->space);
    a.pull(both_->space);
    const auto shown = a.lessonAt(idOf('l'));
    QCOMPARE(shown.seen(), std::string("their words"));
    QCOMPARE(shown.plan(), std::string("mine"));
    QCOMPARE(shown.themes_size(), 1);
    QCOMPARE(must(a->record(idOf('l')))->standing, Standing::OnlyHere);
    a.push(both_->space);
    both_->both();
    QCOMPARE(must(a->record(idOf('l')))->bytes, must(b->record(idOf('l')))->bytes);
    QCOMPARE(must(a->waitingCount()), std::size_t{0});
  }

  void aChangeOfOnesOwnIsNotUnseenByALaterDeletion() {
    auto& a = both_->a;
    a.write(space(), idOf('l'), lesson("bins"));
    a.write(space(), idOf('l'), lesson("better bins"));
    a.remove(space(), idOf('l'));
    a.push(both_->space);  // all with the same base
    QVERIFY(must(a->record(idOf('l')))->deleted);
    both_->both();
    QVERIFY(must(a->record(idOf('l')))->deleted && must(both_->b->record(idOf('l')))->deleted);
    QVERIFY(must(a->conflicts()).empty());
    a.remove(space(), idOf('l'), false);
    QVERIFY(!must(a->record(idOf('l')))->deleted);
  }

  void severalChangesAreOneTransaction() {
    auto& a = both_->a;
    std::vector<v1::Change> changes{creation(idOf('1'), lesson("one")), creation(idOf('2'), lesson("two"))};
    changes[1].set_kind(0);
    const auto result = a->change(space(), changes);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().problem, Problem::InvalidInput);
    QVERIFY(!must(a->record(idOf('1'))));
    QCOMPARE(must(a->waitingCount()), std::size_t{0});
    QVERIFY(must(a->search("one", 5)).empty());
    QCOMPARE(a->change(idOf('x'), changes).error().problem, Problem::NotFound);
  }

  void listsByCreation() {
    auto& a = both_->a;
    for (int i = 0; i < 9; ++i) a.write(space(), idOf(static_cast<char>('a' + i)), lesson("x"), testNowMs + i % 5);
    v1::Goal goal;
    goal.set_text("learn");
    a.write(space(), idOf('z'), goal);
    const auto kind = records::kindOf<v1::Lesson>().number;
    QCOMPARE(letters(must(a->list({.kind = kind}))), std::string("eidhcgbfa"));
    QCOMPARE(letters(must(a->list({.kind = kind, .order = Order::OldestFirst}))), std::string("afbgchdie"));
    QCOMPARE(letters(must(a->list({.kind = kind, .order = Order::ById, .limit = 3, .offset = 2}))), std::string("cde"));
    QCOMPARE(letters(must(a->list({.kind = kind, .space = space(), .limit = 2}))), std::string("ei"));
    QCOMPARE(must(a->list({.space = idOf('x')})).size(), std::size_t{0});
    QCOMPARE(must(a->count({})), std::size_t{10});
    QCOMPARE(must(a->count({.kind = kind})), std::size_t{9});
    a.remove(space(), idOf('a'));
    QCOMPARE(must(a->count({.kind = kind})), std::size_t{8});
    QCOMPARE(must(a->count({.kind = kind, .withDeleted = true})), std::size_t{9});
    QCOMPARE(letters(must(a->list({.kind = kind, .order = Order::ById, .limit = 1}))), std::string("b"));
  }

  void findsByTheBeginningOfAnId() {
    auto& a = both_->a;
    a.write(space(), idOf('a'), lesson("x"));  // 6161…
    a.write(space(), idOf('b'), lesson("y"));  // 6262…
    QCOMPARE(must(a->recordsByPrefix("61")).size(), std::size_t{1});
    QCOMPARE(must(a->recordsByPrefix("616")).size(), std::size_t{1});
    QCOMPARE(must(a->recordsByPrefix("6")).size(), std::size_t{2});
    QCOMPARE(must(a->recordsByPrefix(idOf('a').hex())).size(), std::size_t{1});
    for (const char* none : {"63", "zz", "6A", "616161616161616161616161616161616161"}) {
      QVERIFY(must(a->recordsByPrefix(none)).empty());
    }
  }

  void aRecordMayLiveInTwoSpaces() {
    auto other = TestSpace::found(both_->amsterdam);
    both_->a.pull(other);
    v1::Person person;
    person.set_name("Ayşe");
    person.set_town("Kocaeli");
    both_->a.write(space(), idOf('p'), person);
    person.set_town("İzmit");
    both_->a.write(other.id(), idOf('p'), person);
    QVERIFY(must(both_->a->record(idOf('p'), space()))->bytes != must(both_->a->record(idOf('p'), other.id()))->bytes);
    QVERIFY(!must(both_->b->record(idOf('p'), other.id())));
  }

 private:
  static std::string letters(const std::vector<Row>& rows) {
    std::string text;
    for (const auto& row : rows) text += row.id.bytes()[0];
    return text;
  }
};

QTEST_APPLESS_MAIN(OverlayTest)
#include "overlay_test.moc"
