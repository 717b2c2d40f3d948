// What is redacted is gone: from the entries, the records, their history, conflicts and search, and from the file. A
// replica that had read it and one that never did end equal.
#include <sqlite3.h>

#include <QTemporaryDir>
#include <QtTest>

#include "app/store/key_file.h"
#include "faults.h"
#include "replica.h"

using namespace collega;
using namespace collega::store;
using namespace collega::test;

namespace {

const crypto::Secret& passphrase() {
  static const crypto::Secret secret("p");
  return secret;
}

// All pages of a profile's database, decrypted, those that hold nothing any more among them.
std::string pagesOf(const std::filesystem::path& folder) {
  const ProfileFiles files(folder);
  const auto key = unwrapKey(readFile(files.key), passphrase());
  SQLite::Database database(files.database.string(), SQLite::OPEN_READWRITE);
  const auto raw = "x'" + toHex(key.view()) + "'";
  sqlite3_key(database.getHandle(), raw.data(), static_cast<int>(raw.size()));
  sqlite3_int64 size = 0;
  auto* const bytes = sqlite3_serialize(database.getHandle(), "main", &size, 0);
  std::string pages(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
  sqlite3_free(bytes);
  return pages;
}

std::string dumpOf(Store& store, const Id& space) {
  std::string all;
  for (const auto& row : must(store.list({.order = Order::ById, .withDeleted = true}))) {
    all += row.id.hex() + ":" + toHex(row.bytes) + (row.deleted ? " gone" : "") + (row.conflicted ? " conflict" : "") +
           " " + std::to_string(row.created.seq) + " " + std::to_string(row.changed.seq) + "\n";
    for (const auto& item : must(store.history(space, row.id))) all += " " + std::to_string(item.stamp.seq);
  }
  return all;
}

}  // namespace

class RedactionTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> dir_;
  Someone amsterdam_ = Someone::random();
  Someone kocaeli_ = Someone::random();
  std::unique_ptr<TestSpace> space_;
  std::unique_ptr<Replica> a_;
  std::unique_ptr<Replica> b_;  // in a folder

  [[nodiscard]] const Id& space() const { return space_->id(); }
  [[nodiscard]] std::filesystem::path folder() const { return dir_->filePath("b").toStdString(); }
  [[nodiscard]] std::uint64_t head() const { return space_->state().head.seq; }

  void both() {
    a_->pull(*space_);
    b_->pull(*space_);
  }
  std::uint64_t write(Replica& who, const Id& record, const google::protobuf::Message& value) {
    who.write(space(), record, value);
    who.push(*space_);
    both();
    return head();
  }
  [[nodiscard]] std::string fresh() {
    Replica third(kocaeli_);
    third.pull(*space_);
    return dumpOf(third.store(), space());
  }

 private Q_SLOTS:
  void init() {
    crypto::start();
    dir_ = std::make_unique<QTemporaryDir>();
    space_ = std::make_unique<TestSpace>(TestSpace::found(amsterdam_));
    space_->add(amsterdam_, kocaeli_);
    a_ = std::make_unique<Replica>(amsterdam_);
    b_ = std::make_unique<Replica>(kocaeli_, must(Store::create(folder(), passphrase())));
    both();
  }

  void whatOnlyOneEntryHeldIsGone() {
    const auto seq = write(*a_, idOf('a'), lesson("nautilus"));
    write(*b_, idOf('b'), lesson("stays"));
    QCOMPARE(must((*b_)->search("nautilus", 0)).size(), std::size_t{1});
    space_->redact(amsterdam_, {seq});
    both();
    for (auto* each : {a_.get(), b_.get()}) {
      QVERIFY(!must((*each)->record(idOf('a'))));
      QVERIFY(must((*each)->search("nautilus", 0)).empty());
      QCOMPARE((*each)->history(space(), idOf('a')).error().problem, Problem::NotFound);
      QCOMPARE(each->lessonAt(idOf('b')).seen(), std::string("stays"));
      QVERIFY(ledger::isRedacted(must((*each)->entries(space(), seq - 1, 1)).front().entry()));
    }
    QCOMPARE(dumpOf(a_->store(), space()), fresh());
    QCOMPARE(dumpOf(b_->store(), space()), fresh());
  }

  void whatOthersWroteToTheRecordStays() {
    auto value = lesson("nautilus");
    const auto seq = write(*a_, idOf('a'), value);
    value.set_plan("drill in May");
    const auto after = write(*b_, idOf('a'), value);
    space_->redact(amsterdam_, {seq});
    both();
    for (auto* each : {a_.get(), b_.get()}) {
      QCOMPARE(each->lessonAt(idOf('a')).plan(), std::string("drill in May"));
      QVERIFY(each->lessonAt(idOf('a')).seen().empty());
      const auto history = must((*each)->history(space(), idOf('a')));
      QCOMPARE(history.size(), std::size_t{1});
      QCOMPARE(history[0].stamp.seq, after);
    }
    QCOMPARE(dumpOf(b_->store(), space()), fresh());
  }

  // A value that was written over at the same time is kept to choose from: not when its entry is redacted.
  void whatWasInConflictIsGoneToo() {
    write(*a_, idOf('a'), lesson("start"));
    a_->write(space(), idOf('a'), lesson("nautilus"));
    b_->write(space(), idOf('a'), lesson("by the other"));
    a_->push(*space_);
    const auto seq = head();
    b_->push(*space_);
    both();
    QCOMPARE(must((*b_)->conflicts(idOf('a'))).size(), std::size_t{1});
    space_->redact(amsterdam_, {seq});
    both();
    QVERIFY(must((*b_)->conflicts(idOf('a'))).empty());
    QCOMPARE(b_->lessonAt(idOf('a')).seen(), std::string("by the other"));
    QCOMPARE(dumpOf(b_->store(), space()), fresh());
  }

  void whatWaitsHereLiesOverWhatIsLeft() {
    auto value = lesson("nautilus");
    const auto seq = write(*a_, idOf('a'), value);
    value.set_plan("drill in May");
    b_->write(space(), idOf('a'), value);
    b_->write(space(), idOf('b'), lesson("new"));
    space_->redact(amsterdam_, {seq});
    both();
    QCOMPARE(b_->lessonAt(idOf('a')).plan(), std::string("drill in May"));
    QVERIFY(b_->lessonAt(idOf('a')).seen().empty());
    QVERIFY(must((*b_)->search("nautilus", 0)).empty());
    b_->push(*space_);
    both();
    QCOMPARE(dumpOf(b_->store(), space()), fresh());
    QCOMPARE(dumpOf(a_->store(), space()), fresh());
  }

  void twiceIsAsOnce() {
    const auto seq = write(*a_, idOf('a'), lesson("nautilus"));
    space_->redact(amsterdam_, {seq});
    both();
    space_->redact(amsterdam_, {seq});
    both();
    QCOMPARE(dumpOf(b_->store(), space()), fresh());
  }

  // Its author's outbox still had it, as the reply was lost and another device redacted it.
  void ofOnesOwnItLeavesTheOutbox() {
    a_->write(space(), idOf('a'), lesson("nautilus"));
    const auto entry = a_->seal(*space_);
    QCOMPARE(space_->append(*entry), v1::REFUSAL_REASON_UNSPECIFIED);
    space_->redact(amsterdam_, {head()});
    both();
    QCOMPARE(must((*a_)->waitingCount()), std::size_t{0});
    QVERIFY(!must((*a_)->record(idOf('a'))));
  }

  void whatCameWithoutABodyIsNotAsideOnceItIsKnownWhy() {
    const auto seq = write(*a_, idOf('a'), lesson("nautilus"));
    space_->redact(amsterdam_, {seq});
    Replica third(kocaeli_);
    must(third->quarantine(space(), space_->entries().at(seq - 1), "its body is missing"));
    third.pull(*space_);
    QVERIFY(must(third->quarantined(space())).empty());
  }

  void recordsMadeAnewLaterAreTheSame() {
    const auto seq = write(*a_, idOf('a'), lesson("nautilus"));
    write(*b_, idOf('a'), lesson("by the other"));
    space_->redact(amsterdam_, {seq});
    both();
    databaseOf(b_->store()).run("UPDATE settings SET value = 'older' WHERE name = 'store.understanding'");
    b_.reset();
    b_ = std::make_unique<Replica>(kocaeli_, must(Store::open(folder(), passphrase())));
    QCOMPARE(dumpOf(b_->store(), space()), fresh());
    QVERIFY(must((*b_)->quarantined(space())).empty());
  }

  // Neither in pages that hold nothing now, nor among the words of the index.
  void nothingOfItIsLeftInTheFile() {
    std::vector<std::uint64_t> seqs;
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      auto value = lesson("nautilus " + std::string(3000, letter));
      value.set_plan("the captain of the nautilus");
      seqs.push_back(write(*a_, idOf(letter), value));
      write(*b_, idOf(static_cast<char>(letter - 32)), lesson(std::string(200, letter)));
    }
    QCOMPARE(must((*b_)->search("nautilus", 0)).size(), std::size_t{26});
    b_.reset();
    QVERIFY(pagesOf(folder()).find("nautilus") != std::string::npos);
    b_ = std::make_unique<Replica>(kocaeli_, must(Store::open(folder(), passphrase())));
    space_->redact(amsterdam_, seqs);
    both();
    const auto log = folder() / "profile.db-wal";
    QVERIFY(!std::filesystem::exists(log) || std::filesystem::file_size(log) == 0);
    QCOMPARE(must((*b_)->list({})).size(), std::size_t{26});
    b_.reset();
    const auto pages = pagesOf(folder());
    QVERIFY(pages.find("aaaaaaaaaaaaaaaaaaaa") != std::string::npos);
    QVERIFY(pages.find("nautilus") == std::string::npos);
    QVERIFY(pages.find("autilus") == std::string::npos);
  }

  // A power cut after the redaction is in, and before the file was tidied.
  void whatWasLeftToForgetIsForgottenAtTheNextStart() {
    const auto seq = write(*a_, idOf('a'), lesson("nautilus"));
    QVERIFY(!must((*b_)->search("nautilus", 0)).empty());
    space_->redact(amsterdam_, {seq});
    databaseOf(b_->store())
        .execute(
            "CREATE TEMP TRIGGER never BEFORE INSERT ON main.settings WHEN NEW.value = '' "
            "BEGIN SELECT RAISE(ABORT, 'a write that failed'); END");
    b_->pull(*space_);
    b_.reset();
    b_ = std::make_unique<Replica>(kocaeli_, must(Store::open(folder(), passphrase())));
    QCOMPARE(*must((*b_)->setting("store.forgetting")), std::string());
    b_.reset();
    QVERIFY(pagesOf(folder()).find("nautilus") == std::string::npos);
  }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"
