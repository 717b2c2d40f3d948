// The commits in memory are those that follow each other, and as many as there is room for.
#include <QtTest>

#include "backend-stub/services/recent.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using server::Announcement;
using server::Recent;

namespace {

const Id here = *Id::from(std::string(Id::size, 'a'));
const Id there = *Id::from(std::string(Id::size, 'b'));

Announcement commits(const Id& space, std::uint64_t first, std::uint64_t last, std::size_t size = 100) {
  Announcement news{.space = space, .newcomers = {}, .commits = {}};
  for (auto seq = first; seq <= last; ++seq) {
    auto& placed = news.commits.emplace_back();
    placed.set_seq(seq);
    placed.mutable_entry()->set_body(std::string(size, 'x'));
  }
  return news;
}

std::vector<std::uint64_t> after(const Recent& recent, const Id& space, std::uint64_t seq) {
  std::vector<std::uint64_t> seqs;
  for (const auto& placed : recent.after(space, seq)) seqs.push_back(placed.seq());
  return seqs;
}

using Seqs = std::vector<std::uint64_t>;

}  // namespace

class RecentTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatFollowsAPlaceIsThere() {
    Recent recent;
    recent.take(commits(here, 5, 6));
    recent.take(commits(here, 7, 7));
    recent.take(commits(there, 2, 2));
    QCOMPARE(after(recent, here, 4), (Seqs{5, 6, 7}));
    QCOMPARE(after(recent, here, 6), Seqs{7});
    QCOMPARE(after(recent, there, 1), Seqs{2});
    // Neither what is new to nobody, nor anything with a gap before it.
    QCOMPARE(after(recent, here, 7), Seqs{});
    QCOMPARE(after(recent, here, 3), Seqs{});
  }

  void aGapBeginsAnew() {
    Recent recent;
    recent.take(commits(here, 5, 6));
    recent.take(commits(here, 8, 8));
    QCOMPARE(after(recent, here, 4), Seqs{});
    QCOMPARE(after(recent, here, 7), Seqs{8});
  }

  // A redaction, somebody who goes, somebody who asks to join: the store is read.
  void anythingElseIsReadFromTheStore() {
    Recent recent;
    recent.take(commits(here, 5, 6));
    recent.take({.space = here, .newcomers = {}, .commits = {}});
    QCOMPARE(after(recent, here, 4), Seqs{});
    QCOMPARE(after(recent, here, 5), Seqs{});
  }

  void memoryIsBounded() {
    Recent recent(10'000);
    for (std::uint64_t seq = 1; seq < 1000; ++seq) {
      recent.take(commits(here, seq, seq, 1000));
      recent.take(commits(there, seq, seq, 1000));
      QVERIFY(!after(recent, here, seq - 1).empty() || !after(recent, there, seq - 1).empty());
      QVERIFY(after(recent, here, 0).size() + after(recent, there, 0).size() < 20);
    }
  }
};

QTEST_APPLESS_MAIN(RecentTest)
#include "recent_test.moc"
