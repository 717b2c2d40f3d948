// For tests: one person's store, and a ledger that stands for the server.
#pragma once

#include <stdexcept>

#include "app/store/store.h"
#include "ledger/commit.h"
#include "tests/support/ledger_fixture.h"

namespace collega::test {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error("unexpected: " + result.error().detail);
  return *std::move(result);
}
inline void must(const Result<void>& result) {
  if (!result) throw std::runtime_error("unexpected: " + result.error().detail);
}

inline Id idOf(char letter) { return *Id::from(std::string(Id::size, letter)); }

inline v1::Lesson lesson(const std::string& seen) {
  v1::Lesson lesson;
  lesson.set_seen(seen);
  return lesson;
}

// What makes `value` out of nothing.
inline v1::Change creation(const Id& record, const google::protobuf::Message& value, std::uint64_t base = 1,
                           std::int64_t madeAt = testNowMs) {
  return *records::difference(record, records::kindOf(value).number, {}, value.SerializeAsString(), base, madeAt);
}

class Replica {
 public:
  explicit Replica(Someone& who) : Replica(who, must(store::Store::inMemory())) {}
  Replica(Someone& who, std::unique_ptr<store::Store> store) : who_(&who), store_(std::move(store)) {
    must(store_->setAuthor(who.account.id, who.device.id));
  }

  store::Store& store() { return *store_; }
  store::Store* operator->() { return store_.get(); }

  ledger::SpaceState state(const Id& space) {
    const auto row = must(store_->space(space));
    return row ? row->state : ledger::SpaceState{};
  }

  // The page that takes this replica from where it is to `upTo` (0: all there is).
  std::vector<store::Replayed> page(const TestSpace& space, ledger::SpaceState& state, std::uint64_t upTo = 0) {
    std::vector<store::Replayed> page;
    for (const auto& placed : space.entries()) {
      if (placed.seq() <= state.head.seq || (upTo != 0 && placed.seq() > upTo)) continue;
      store::Replayed replayed{
          .placed = placed, .judged = must(ledger::replay(state, placed, space.chainAt())), .changes = {}};
      const bool sealed = replayed.judged.head.kind() == v1::ENTRY_KIND_COMMIT && !ledger::isRedacted(placed.entry());
      if (sealed) replayed.changes = changesIn(space, replayed);
      page.push_back(std::move(replayed));
    }
    return page;
  }

  void pull(const TestSpace& space, std::uint64_t upTo = 0) {
    for (const auto& [epoch, secret] : space.secrets()) must(store_->putSecret(space.id(), epoch, secret));
    auto after = state(space.id());
    const auto entries = page(space, after, upTo);
    must(store_->replay(after, entries));
  }

  // Seals what waits; nothing if nothing does.
  std::optional<v1::Entry> seal(const TestSpace& space, std::size_t limit = 0) {
    v1::Commit commit;
    commit.set_schema(ledger::schemaVersion);
    std::vector<std::int64_t> numbers;
    for (auto& waiting : must(store_->waiting(space.id(), limit))) {
      numbers.push_back(waiting.number);
      *commit.add_changes() = std::move(waiting.change);
    }
    if (numbers.empty()) return std::nullopt;
    const auto pending = must(store_->sealed(space.id())).size();
    auto entry =
        must(ledger::composeCommit(state(space.id()), who_->author(), commit, space.secret(), testNowMs, pending));
    must(store_->seal(space.id(), entry, numbers));
    return entry;
  }

  void push(TestSpace& space) {
    seal(space);
    for (const auto& entry : must(store_->sealed(space.id()))) {
      if (space.append(entry) != v1::REFUSAL_REASON_UNSPECIFIED) throw std::runtime_error("refused");
    }
  }

  // Writes the record as `value` is, against what this replica shows.
  void write(const Id& space, const Id& record, const google::protobuf::Message& value,
             std::int64_t madeAt = testNowMs) {
    const auto row = must(store_->record(record, space));
    const auto change = records::difference(record, records::kindOf(value).number, row ? row->bytes : "",
                                            value.SerializeAsString(), state(space).head.seq, madeAt);
    if (change) must(store_->change(space, {&*change, 1}));
  }

  void remove(const Id& space, const Id& record, bool deleted = true) {
    v1::Change change;
    change.set_record_id(record.bytes());
    change.set_kind(must(store_->record(record, space))->kind);
    change.set_base_seq(state(space).head.seq);
    change.set_deleted(deleted);
    must(store_->change(space, {&change, 1}));
  }

  v1::Lesson lessonAt(const Id& record) {
    v1::Lesson lesson;
    const auto row = must(store_->record(record));
    if (!row || !lesson.ParseFromString(row->bytes)) throw std::runtime_error("no lesson");
    return lesson;
  }

 private:
  static std::vector<v1::Change> changesIn(const TestSpace& space, const store::Replayed& replayed) {
    const auto& entry = replayed.placed.entry();
    const auto commit = must(ledger::openCommit(entry.head(), replayed.judged.head.nonce(), entry.body(),
                                                space.secrets().at(replayed.judged.head.epoch())));
    return {commit.changes().begin(), commit.changes().end()};
  }

  Someone* who_;
  std::unique_ptr<store::Store> store_;
};

// Two colleagues in a space, both having read it.
struct TwoColleagues {
  Someone amsterdam = Someone::random();
  Someone kocaeli = Someone::random();
  TestSpace space = TestSpace::found(amsterdam);
  Replica a{amsterdam};
  Replica b{kocaeli};

  TwoColleagues() {
    space.add(amsterdam, kocaeli);
    both();
  }
  void both() {
    a.pull(space);
    b.pull(space);
  }
};

}  // namespace collega::test
