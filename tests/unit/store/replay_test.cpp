#include <QtTest>

#include "faults.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

class ReplayTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<TwoColleagues> both_;
  [[nodiscard]] const Id& space() const { return both_->space.id(); }

  // Two write to the same three records, in turn and at the same time; one thing is redacted in the middle.
  void writeALot() {
    for (int round = 0; round < 8; ++round) {
      const auto text = std::to_string(round);
      for (const char letter : {'a', 'b', 'c'}) both_->a.write(space(), idOf(letter), lesson("a writes " + text));
      if (round > 1) both_->b.write(space(), idOf('b'), lesson("b writes " + text));
      if (round == 5) both_->a.remove(space(), idOf('c'));
      both_->a.push(both_->space);
      both_->b.push(both_->space);
      if (round == 3) both_->space.redact(both_->amsterdam, {both_->space.state().head.seq - 2});
      both_->both();
    }
  }

  // All there is of the space, so many entries at a time, in one act.
  Result<void> replayInPieces(Replica& to, std::uint64_t atOnce, const std::function<Result<void>()>& between) {
    for (const auto& [epoch, secret] : both_->space.secrets()) must(to->putSecret(space(), epoch, secret));
    return to->atomically([&]() -> Result<void> {
      ledger::SpaceState after;
      for (std::uint64_t upTo = atOnce; after.head.seq < both_->space.state().head.seq; upTo += atOnce) {
        const auto entries = to.page(both_->space, after, upTo);
        COLLEGA_TRY(to->replay(after, entries));
        COLLEGA_TRY(between());
      }
      return {};
    });
  }

 private Q_SLOTS:
  void init() { both_ = std::make_unique<TwoColleagues>(); }

  // Records wait to be written until the last piece, or until somebody asks for one.
  void piecesOfOneActComeToTheSame() {
    writeALot();
    Replica whole(both_->kocaeli);
    whole.pull(both_->space);
    for (const std::uint64_t atOnce : {1, 2, 3, 5, 100}) {
      for (const bool asks : {false, true}) {
        Replica pieces(both_->kocaeli);
        std::string seen;
        must(replayInPieces(pieces, atOnce, [&]() -> Result<void> {
          if (asks && must(pieces->record(idOf('a')))) seen = pieces.lessonAt(idOf('a')).seen();
          return {};
        }));
        QCOMPARE(everythingIn(databaseOf(pieces.store())), everythingIn(databaseOf(whole.store())));
        if (asks) QCOMPARE(seen, std::string("a writes 7"));
      }
    }
  }

  void anActThatEndsInTheMiddleLeavesNothing() {
    writeALot();
    Replica pieces(both_->kocaeli);
    int left = 5;
    const auto done = replayInPieces(pieces, 3, [&]() -> Result<void> {
      if (--left == 0) return {Problem::StorageFull, "no more"};
      return {};
    });
    QCOMPARE(done.error().problem, Problem::StorageFull);
    QCOMPARE(must(pieces->count({.withDeleted = true})), std::size_t{0});
    // Nor in what comes after it.
    must(replayInPieces(pieces, 3, [] { return Result<void>(); }));
    QCOMPARE(pieces.lessonAt(idOf('a')).seen(), std::string("a writes 7"));
  }

  // A piece that fails has taken records along that an act might otherwise keep without it.
  void anActThatIgnoresAPieceThatFailedIsNotKept() {
    writeALot();
    Replica pieces(both_->kocaeli);
    bool failed = false;
    const auto done = replayInPieces(pieces, 3, [&]() -> Result<void> {
      auto state = both_->space.state();
      failed |= !pieces->replay(state, {}).ok();
      return {};
    });
    QVERIFY(failed);
    QVERIFY(!done.ok());
    QCOMPARE(must(pieces->count({.withDeleted = true})), std::size_t{0});
  }

  void takesInWhatOthersWrote() {
    both_->a.write(space(), idOf('l'), lesson("bins"));
    both_->a.push(both_->space);
    both_->b.pull(both_->space);
    const auto row = must(both_->b->record(idOf('l')));
    QCOMPARE(row->standing, Standing::InStep);
    QCOMPARE(row->created.account, both_->amsterdam.id());
    QCOMPARE(row->created.seq, both_->space.state().head.seq);
    QCOMPARE(both_->b.state(space()).save(), both_->space.state().save());
  }

  void keepsTheEntriesAsTheyCame() {
    both_->a.write(space(), idOf('l'), lesson("bins"));
    both_->a.push(both_->space);
    both_->b.pull(both_->space);
    const auto kept = must(both_->b->entries(space(), 0, 0));
    QCOMPARE(kept.size(), both_->space.entries().size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
      QCOMPARE(kept[i].SerializeAsString(), both_->space.entries()[i].SerializeAsString());
      QCOMPARE(both_->b->chainAt(space(), kept[i].seq())->bytes(), kept[i].chain());
    }
    QCOMPARE(must(both_->b->entries(space(), 1, 1)).front().seq(), std::uint64_t{2});
    QVERIFY(!both_->b->chainAt(space(), kept.size() + 1));
    QVERIFY(!both_->b->chainAt(idOf('x'), 1));
  }

  void aPageOutOfOrderIsRefusedWhole() {
    for (char letter = 'a'; letter < 'e'; ++letter) {
      both_->a.write(space(), idOf(letter), lesson("x"));
      both_->a.push(both_->space);
      both_->a.pull(both_->space);
    }
    auto state = both_->b.state(space());
    const auto before = state;
    auto page = both_->b.page(both_->space, state);
    const auto gap = std::vector(page.begin() + 1, page.end());
    QCOMPARE(both_->b->replay(state, gap).error().problem, Problem::InvalidInput);
    QCOMPARE(both_->b->replay(before, page).error().problem, Problem::InvalidInput);  // a state of another place
    QCOMPARE(must(both_->b->count({})), std::size_t{0});
    QVERIFY(both_->b->replay(state, page).ok());
    QCOMPARE(both_->b->replay(state, page).error().problem, Problem::InvalidInput);  // twice
    QCOMPARE(must(both_->b->count({})), std::size_t{4});
  }

  void pagesOfAnySizeGiveTheSame() {
    for (int i = 0; i < 12; ++i) {
      both_->a.write(space(), idOf(static_cast<char>('a' + i % 4)), lesson("round " + std::to_string(i)));
      both_->a.push(both_->space);
      both_->a.pull(both_->space);
    }
    for (auto seq = both_->b.state(space()).head.seq; seq < both_->space.state().head.seq; ++seq) {
      both_->b.pull(both_->space, seq + 1);
    }
    QCOMPARE(everything(both_->a), everything(both_->b));
  }

  void aMalformedChangeIsSetAsideAndTheRestGoesOn() {
    both_->a.write(space(), idOf('l'), lesson("good"));
    both_->a.push(both_->space);
    auto state = both_->b.state(space());
    auto page = both_->b.page(both_->space, state);
    auto bad = page.back().changes.front();
    bad.set_values("\x0a\x01\xff");  // not UTF-8
    auto strange = bad;
    strange.set_record_id("short");
    page.back().changes = {bad, strange, page.back().changes.front()};
    must(both_->b->replay(state, page));
    QCOMPARE(both_->b.lessonAt(idOf('l')).seen(), std::string("good"));
  }

  void onesOwnEntryLeavesTheOutboxOnlyIfItIsTheSame() {
    auto& a = both_->a;
    a.write(space(), idOf('l'), lesson("mine"));
    const auto entry = a.seal(both_->space);
    QVERIFY(entry.has_value());
    // Another entry of this device under the same number, as after a restored backup.
    QCOMPARE(both_->space.append(both_->space.commit(both_->amsterdam, "other")), v1::REFUSAL_REASON_UNSPECIFIED);
    auto state = a.state(space());
    auto page = a.page(both_->space, state);
    page.back().changes.clear();
    must(a->replay(state, page));
    QCOMPARE(must(a->sealed(space())).size(), std::size_t{1});
    must(a->unseal(space()));
    QCOMPARE(must(a->waiting(space(), 0)).size(), std::size_t{1});
    a.push(both_->space);
    a.pull(both_->space);
    QCOMPARE(must(a->waitingCount()), std::size_t{0});
    QVERIFY(must(a->sealed(space())).empty());
  }

  void theHistoryHasEveryChange() {
    auto& a = both_->a;
    a.write(space(), idOf('l'), lesson("one"), 1000);
    a.write(space(), idOf('l'), lesson("two"), 2000);
    a.push(both_->space);
    both_->both();
    both_->b.write(space(), idOf('l'), lesson("three"), 3000);
    both_->b.push(both_->space);
    both_->both();
    a.write(space(), idOf('l'), lesson("four"), 4000);
    std::string words;
    std::string times;
    const auto history = must(a->history(space(), idOf('l')));
    for (const auto& item : history) {
      v1::Lesson values;
      QVERIFY(values.ParseFromString(item.change.values()));
      words += values.seen() + " ";
      times += std::to_string(item.stamp.madeAtMs / 1000);
    }
    QCOMPARE(words, std::string("one two three four "));
    QCOMPARE(times, std::string("1234"));
    QCOMPARE(history[2].stamp.account, both_->kocaeli.id());
    QCOMPARE(history[3].stamp.seq, std::uint64_t{0});
    QCOMPARE(history[3].stamp.device, both_->amsterdam.device.id);
    QCOMPARE(a->history(space(), idOf('x')).error().problem, Problem::NotFound);
    QCOMPARE(a->history(idOf('x'), idOf('l')).error().problem, Problem::NotFound);
  }

  void spacesAndSecretsAreKept() {
    auto& a = both_->a;
    QCOMPARE(must(a->spaces()).size(), std::size_t{1});
    QVERIFY(must(a->space(space()))->founded);
    QVERIFY(!must(a->space(idOf('x'))));
    QCOMPARE(must(a->secrets(space())).at(1).view(), both_->space.secret().view());
    QVERIFY(must(a->secrets(idOf('x'))).empty());
    must(a->putSecret(idOf('n'), 2, crypto::Secret("later")));  // before its first entry
    QCOMPARE(must(a->spaces()).size(), std::size_t{1});
  }

  void aSpaceFoundedHereWaitsForTheServer() {
    const auto fresh = TestSpace::found(both_->amsterdam);
    auto& a = both_->a;
    must(a->addFounded(fresh.entries().front(), fresh.state(), fresh.secret()));
    QVERIFY(!must(a->space(fresh.id()))->founded);
    QCOMPARE(a->addFounded(fresh.entries().front(), fresh.state(), fresh.secret()).error().problem,
             Problem::AlreadyExists);
    a.write(fresh.id(), idOf('l'), lesson("before the server knows"));
    must(a->markFounded(fresh.id()));
    QVERIFY(must(a->space(fresh.id()))->founded);
    QCOMPARE(a->markFounded(idOf('x')).error().problem, Problem::NotFound);
  }

 private:
  static std::string everything(Replica& replica) {
    std::string all;
    for (const auto& row : must(replica->list({.order = Order::ById, .withDeleted = true}))) {
      all += row.id.hex() + row.bytes + std::to_string(row.changed.seq);
    }
    return all;
  }
};

QTEST_APPLESS_MAIN(ReplayTest)
#include "replay_test.moc"
