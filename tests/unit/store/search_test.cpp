#include <QtTest>

#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

class SearchTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TwoColleagues> both_;
  [[nodiscard]] const Id& space() const { return both_->space.id(); }

  static std::string found(Replica& replica, const char* words, std::optional<std::uint32_t> kind = std::nullopt) {
    std::string letters;
    for (const auto& hit : must(replica->search(words, 20, kind))) letters += hit.row.id.bytes()[0];
    return letters;
  }

 private Q_SLOTS:
  void init() { both_ = std::make_unique<TwoColleagues>(); }

  void findsByTheBeginningsOfWords() {
    auto& a = both_->a;
    a.write(space(), idOf('a'), lesson("Firefighters learn from İtfaiye in IĞDIR"));
    a.write(space(), idOf('b'), lesson("إدارة النفايات في أكادير"));
    for (const char* words :
         {"f", "fire", "FIRE lea", "itfaiye", "ıtfaıye", "igdir", "Iğdır", "fire-fighters' iğdır"}) {
      const bool split = std::string_view(words).find('-') != std::string_view::npos;
      QCOMPARE(found(a, words), split ? std::string() : std::string("a"));
    }
    for (const char* words : {"ا", "اداره", "إدارة", "النفايات", "اكادير"}) QCOMPARE(found(a, words), std::string("b"));
    for (const char* words : {"", "  ", "\"", "*", "ighters", "fire nothing", "AND", "seen:fire", "NEAR("}) {
      QCOMPARE(found(a, words), std::string());
    }
  }

  void theBetterMatchComesFirst() {
    auto& a = both_->a;
    a.write(space(), idOf('a'), lesson("waste " + std::string(200, 'x') + " and a long text about other things"));
    a.write(space(), idOf('b'), lesson("waste waste waste"));
    QCOMPARE(found(a, "waste"), std::string("ba"));
    QCOMPARE(must(a->search("waste", 1)).size(), std::size_t{1});
  }

  void followsChangesAndDeletions() {
    auto& a = both_->a;
    a.write(space(), idOf('a'), lesson("alpha"));
    a.write(space(), idOf('a'), lesson("beta"));
    QCOMPARE(found(a, "alpha"), std::string());
    QCOMPARE(found(a, "beta"), std::string("a"));
    a.remove(space(), idOf('a'));
    QCOMPARE(found(a, "beta"), std::string());
    a.remove(space(), idOf('a'), false);
    QCOMPARE(found(a, "beta"), std::string("a"));
    a.push(both_->space);
    both_->both();
    QCOMPARE(found(both_->b, "beta"), std::string("a"));
  }

  void onlyOfTheKindAskedFor() {
    auto& a = both_->a;
    v1::Goal goal;
    goal.set_text("waste");
    a.write(space(), idOf('g'), goal);
    a.write(space(), idOf('l'), lesson("waste"));
    QCOMPARE(found(a, "waste", records::kindOf<v1::Goal>().number), std::string("g"));
    QCOMPARE(found(a, "waste", records::kindOf<v1::Lesson>().number), std::string("l"));
    QCOMPARE(found(a, "waste").size(), std::size_t{2});
  }

  void whatIsNotIndexedYetIsFoundAtOnce() {
    std::vector<v1::Change> changes;
    for (std::size_t i = 0; i < 192; ++i) {
      changes.push_back(creation(randomId(), lesson("bulk " + std::to_string(i))));
    }
    must(both_->a->change(space(), changes));
    QCOMPARE(must(both_->a->indexPending(10)), std::size_t{10});
    QCOMPARE(must(both_->a->search("bulk", 0)).size(), changes.size());
    QCOMPARE(must(both_->a->indexPending(0)), std::size_t{0});
    both_->a.push(both_->space);
    both_->b.pull(both_->space);
    QCOMPARE(must(both_->b->search("bulk", 0)).size(), changes.size());
    QCOMPARE(must(both_->b->search("bulk 191", 0)).size(), std::size_t{1});
  }

  // What is written while a large page waits has its own words, and those alone: before it, in it, after it.
  void whatIsWrittenWhileALargePageWaitsIsFoundByItsNewestWords() {
    auto& a = both_->a;
    a.write(space(), idOf('a'), lesson("alpha"));
    std::vector<v1::Change> changes;
    for (std::size_t i = 0; i < 64; ++i) changes.push_back(creation(randomId(), lesson("bulk")));
    changes.push_back(creation(idOf('b'), lesson("beta")));
    must(a->change(space(), changes));
    a.write(space(), idOf('a'), lesson("anew"));
    a.write(space(), idOf('b'), lesson("before the index"));
    a.write(space(), idOf('c'), lesson("gamma"));
    a.write(space(), idOf('c'), lesson("after"));
    for (const char* words : {"alpha", "beta", "gamma"}) QCOMPARE(found(a, words), std::string());
    QCOMPARE(found(a, "anew"), std::string("a"));
    QCOMPARE(found(a, "before"), std::string("b"));
    QCOMPARE(found(a, "after"), std::string("c"));
    a.write(space(), idOf('c'), lesson("later"));
    QCOMPARE(must(a->indexPending(0)), std::size_t{1});
    QCOMPARE(found(a, "after"), std::string());
    QCOMPARE(found(a, "later"), std::string("c"));
  }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "search_test.moc"
