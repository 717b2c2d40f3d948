// Records that another version kept are made anew out of their entries when this one understands more of them.
#include <QTemporaryDir>
#include <QtTest>

#include "app/store/key_file.h"
#include "faults.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

namespace {

constexpr std::uint32_t unknownField = 5000;
constexpr std::uint32_t unknownKind = 60'000;

const crypto::Secret& passphrase() {
  static const crypto::Secret secret("p");
  return secret;
}

std::string stamped(const records::Stamp& stamp) {
  return std::to_string(stamp.seq) + stamp.device.hex() + std::to_string(stamp.madeAtMs);
}

// All that a screen can ask of the records.
std::string shown(Store& store, const Id& space) {
  std::string all;
  for (const auto& row : must(store.list({.order = Order::ById, .withDeleted = true}))) {
    all += row.id.hex() + row.bytes + stamped(row.created) + stamped(row.changed) + (row.deleted ? "gone" : "") +
           (row.conflicted ? "conflict" : "") + std::to_string(static_cast<int>(row.standing));
    for (const auto& item : must(store.history(space, row.id))) all += stamped(item.stamp) + item.change.values();
    for (const auto& conflict : must(store.conflicts(row.id))) all += conflict.overwritten.slice + "|";
  }
  for (const auto& hit : must(store.search("les", 0))) all += hit.row.id.hex();
  return all;
}

// What merging goes on from: the states themselves, and as the ledger has them.
std::string states(Store& store) {
  std::string all;
  auto row = databaseOf(store).use("SELECT number, id, kind, created, deleted, state, base FROM records ORDER BY id");
  while (row.next()) {
    for (int i = 0; i < 7; ++i) all += row.bytes(i) + "|";
  }
  return all;
}

void pretendOlder(Store& store) {
  databaseOf(store).run("UPDATE settings SET value = 'older' WHERE name = 'store.understanding'");
}

}  // namespace

class UnderstandingTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> dir_;
  Someone amsterdam_ = Someone::random();
  Someone kocaeli_ = Someone::random();
  std::unique_ptr<TestSpace> space_;
  std::unique_ptr<Replica> a_;  // in a folder
  std::unique_ptr<Replica> b_;
  [[nodiscard]] const Id& space() const { return space_->id(); }
  [[nodiscard]] std::filesystem::path folder() const { return dir_->filePath("p").toStdString(); }

  void both() {
    a_->pull(*space_);
    b_->pull(*space_);
  }
  void reopen() {
    a_.reset();
    a_ = std::make_unique<Replica>(amsterdam_, must(Store::open(folder(), passphrase())));
  }
  static v1::Lesson themed(const std::string& seen, const std::string& theme) {
    auto value = lesson(seen);
    value.add_themes(theme);
    return value;
  }

  // Edits, conflicts, deletions, sets; some of it in the ledger, some sealed, some waiting.
  void aBusyHistory() {
    for (char letter = 'a'; letter < 'f'; ++letter) a_->write(space(), idOf(letter), themed("lesson", "fire"));
    a_->push(*space_);
    both();
    for (char letter = 'a'; letter < 'e'; ++letter) {
      a_->write(space(), idOf(letter), themed("lesson by a", "waste"), testNowMs + 1);
      b_->write(space(), idOf(letter), themed("lesson by b", "water"), testNowMs + 2);
    }
    b_->remove(space(), idOf('e'));
    a_->push(*space_);
    b_->push(*space_);
    both();
    a_->write(space(), idOf('a'), themed("lesson settled", "waste"));
    a_->seal(*space_);
    a_->write(space(), idOf('b'), themed("lesson waiting", "water"));
    a_->write(space(), idOf('n'), lesson("lesson only here"));
    a_->remove(space(), idOf('c'));
  }

 private Q_SLOTS:
  void init() {
    crypto::start();
    dir_ = std::make_unique<QTemporaryDir>();
    space_ = std::make_unique<TestSpace>(TestSpace::found(amsterdam_));
    space_->add(amsterdam_, kocaeli_);
    a_ = std::make_unique<Replica>(amsterdam_, must(Store::create(folder(), passphrase())));
    b_ = std::make_unique<Replica>(kocaeli_);
    both();
  }

  void whatIsMadeAnewIsWhatReplayMade() {
    aBusyHistory();
    const auto before = shown(a_->store(), space());
    const auto kept = states(a_->store());
    QVERIFY(before.find("conflict") != std::string::npos);
    pretendOlder(a_->store());
    reopen();
    QCOMPARE(states(a_->store()), kept);
    QCOMPARE(shown(a_->store(), space()), before);
    a_->push(*space_);
    both();
    b_->push(*space_);
    both();
    for (const auto& row : must((*b_)->list({}))) QCOMPARE(must((*a_)->record(row.id))->bytes, row.bytes);
  }

  void nothingIsMadeAnewByTheSameVersion() {
    a_->write(space(), idOf('a'), lesson("lesson"));
    databaseOf(a_->store()).execute("UPDATE records SET created = 7");
    reopen();
    auto row = databaseOf(a_->store()).use("SELECT created FROM records");
    QVERIFY(row.next());
    QCOMPARE(row.number(0), std::int64_t{7});
  }

  // An older program knew neither the kind, nor that its themes are a set, nor what of it is searched.
  void aKindThatWasUnknownIsUnderstood() {
    a_->write(space(), idOf('a'), themed("lesson", "fire"));
    a_->push(*space_);
    both();
    const auto whole = allThemes(idOf('a'), {"fire", "waste"});
    must((*a_)->change(space(), {&whole, 1}));
    b_->write(space(), idOf('a'), lesson("lesson"));  // without the theme, not having seen that it was written again
    a_->push(*space_);
    b_->push(*space_);
    both();
    QCOMPARE(a_->lessonAt(idOf('a')).themes_size(), 2);
    const auto understood = states(a_->store());
    must((*a_)->indexPending(0));
    makeOlder(idOf('a'));
    QCOMPARE(a_->lessonAt(idOf('a')).themes_size(), 1);
    QVERIFY(must((*a_)->search("lesson", 0)).empty());
    pretendOlder(a_->store());
    reopen();
    QCOMPARE(states(a_->store()), understood);
    QCOMPARE(must((*a_)->search("lesson", 0)).size(), std::size_t{1});
    QCOMPARE(shown(a_->store(), space()), shown(b_->store(), space()));
  }

  void fieldsThatNobodyKnowsYetAreKept() {
    auto change = creation(idOf('a'), lesson("lesson"));
    change.add_fields(unknownField);
    const auto slice = records::sliceOf(unknownField, {"from the future"});
    change.set_values(change.values() + slice);
    auto strange = change;
    strange.set_record_id(idOf('s').bytes());
    strange.set_kind(unknownKind);
    must((*a_)->change(space(), std::vector{change, strange}));
    a_->push(*space_);
    both();
    pretendOlder(a_->store());
    reopen();
    for (const char letter : {'a', 's'}) {
      QVERIFY(must((*a_)->record(idOf(letter)))->bytes.find(slice) != std::string::npos);
      QCOMPARE(must((*a_)->record(idOf(letter)))->bytes, must((*b_)->record(idOf(letter)))->bytes);
    }
  }

  void aCommitThatDoesNotOpenStaysAside() {
    const auto broken = must(ledger::composeCommit(a_->state(space()), amsterdam_.author(), someCommit("x"),
                                                   crypto::randomSecret(32), testNowMs));
    QCOMPARE(space_->append(broken), v1::REFUSAL_REASON_UNSPECIFIED);
    auto state = a_->state(space());
    const auto placed = space_->entries().back();
    const auto judged = must(ledger::replay(state, placed, space_->chainAt()));
    must((*a_)->replay(state, std::vector{Replayed{placed, judged, {}}}));
    pretendOlder(a_->store());
    reopen();
    QCOMPARE(must((*a_)->quarantined(space())).size(), std::size_t{1});
    QCOMPARE(a_->state(space()).head.seq, placed.seq());
  }

  void aFailureOnTheWayLeavesWhatWasThere() {
    aBusyHistory();
    pretendOlder(a_->store());
    databaseOf(a_->store()).execute("UPDATE outbox SET change = x'ff' WHERE number = (SELECT max(number) FROM outbox)");
    const auto before = everythingIn(a_->store());
    a_.reset();
    QCOMPARE(Store::open(folder(), passphrase()).error().problem, Problem::Damaged);
    const ProfileFiles files(folder());
    const auto key = unwrapKey(readFile(files.key), passphrase());
    Database database(files.database, key, Database::Mode::Open);
    QCOMPARE(everythingIn(database), before);
  }

 private:
  // All themes at once, as a field.
  v1::Change allThemes(const Id& id, const std::vector<std::string>& themes) {
    const auto& kind = records::kindOf<v1::Lesson>();
    v1::Change change;
    change.set_record_id(id.bytes());
    change.set_kind(kind.number);
    change.set_base_seq(a_->state(space()).head.seq);
    change.add_fields(kind.field("themes")->number);
    change.set_values(records::sliceOf(kind.field("themes")->number, themes));
    return change;
  }

  // The record as a program keeps it that applies its changes as those of an unknown kind.
  void makeOlder(const Id& id) {
    records::RecordState state;
    const auto history = must((*a_)->history(space(), id));
    for (auto item : history) {
      item.change.set_kind(unknownKind);
      must(records::applyChange(state, item.change, item.stamp));
    }
    state.kind = records::kindOf<v1::Lesson>().number;
    auto& database = databaseOf(a_->store());
    database.run("UPDATE records SET state = ? WHERE id = ?", state.save(), id);
    database.execute("DELETE FROM unindexed; INSERT INTO words (words) VALUES ('delete-all')");
  }
};

QTEST_GUILESS_MAIN(UnderstandingTest)
#include "understanding_test.moc"
