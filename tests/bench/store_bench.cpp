// Measures what a profile costs: taking in, writing and finding many lessons. Reported, not asserted.
//
//   store_bench [lessons] [folder]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "app/store/folder.h"
#include "app/store/store.h"
#include "ledger/commit.h"
#include "tests/bench/floor.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;

namespace {

constexpr std::size_t changesPerEntry = 100;
constexpr std::size_t entriesPerPage = 256;
constexpr std::size_t lessonBytes = 550;

template <class T>
T must(Result<T> result) {
  if (result) return *std::move(result);
  std::fprintf(stderr, "%s\n", result.error().detail.c_str());
  std::exit(1);
}
void must(const Result<void>& result) {
  if (result) return;
  std::fprintf(stderr, "%s\n", result.error().detail.c_str());
  std::exit(1);
}

class Stopwatch {
 public:
  explicit Stopwatch(const char* what) : what_(what) {}
  ~Stopwatch() { std::printf("%-44s %9.1f ms\n", what_, milliseconds()); }

  [[nodiscard]] double milliseconds() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  const char* what_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// Words that differ from lesson to lesson, as prose does.
std::string prose(std::size_t number, std::size_t bytes) {
  static constexpr const char* words[] = {"brandweer", "afval",  "wijk",   "itfaiye",    "çöp",
                                          "belediye",  "lesson", "waste",  "volunteers", "evening",
                                          "morning",   "school", "school", "trust",      "تعاون"};
  std::string text;
  for (std::size_t i = 0; text.size() < bytes; ++i) {
    text += words[(number * 31 + i * 17 + number / 7 * i) % std::size(words)];
    text += i % 9 == 0 ? std::to_string(number * (i + 1) % 5000) + " " : " ";
  }
  return text;
}

v1::Change lessonChange(std::size_t number) {
  v1::Lesson lesson;
  lesson.set_seen(prose(number, 300));
  lesson.set_meaning(prose(number + 1, 150));
  lesson.set_plan(prose(number + 2, 100));
  lesson.set_lesson_kind(v1::LESSON_KIND_SERVICE);
  lesson.add_themes("waste");
  lesson.add_themes("theme " + std::to_string(number % 50));
  return *records::difference(randomId(), records::kindOf(lesson).number, {}, lesson.SerializeAsString(), 1,
                              test::testNowMs + static_cast<std::int64_t>(number));
}

v1::Commit commitOf(std::size_t from, std::size_t lessons) {
  v1::Commit commit;
  commit.set_schema(ledger::schemaVersion);
  for (std::size_t i = from; i < std::min(from + changesPerEntry, lessons); ++i) {
    *commit.add_changes() = lessonChange(i);
  }
  return commit;
}

std::vector<store::Replayed> replayable(const test::TestSpace& space, ledger::SpaceState& state) {
  std::vector<store::Replayed> page;
  for (const auto& placed : space.entries()) {
    store::Replayed replayed{
        .placed = placed, .judged = must(ledger::replay(state, placed, space.chainAt())), .changes = {}};
    if (replayed.judged.head.kind() == v1::ENTRY_KIND_COMMIT) {
      const auto commit = must(ledger::openCommit(placed.entry().head(), replayed.judged.head.nonce(),
                                                  placed.entry().body(), space.secret()));
      replayed.changes = {commit.changes().begin(), commit.changes().end()};
    }
    page.push_back(std::move(replayed));
  }
  return page;
}

// Page by page, each with the state after it.
void replayAll(store::Store& store, const std::vector<store::Replayed>& all) {
  ledger::SpaceState state;
  for (std::size_t from = 0; from < all.size(); from += entriesPerPage) {
    const auto count = std::min(entriesPerPage, all.size() - from);
    for (std::size_t i = 0; i < count; ++i) ledger::apply(state, all[from + i].placed.entry(), all[from + i].judged);
    must(store.replay(state, std::span(all).subspan(from, count)));
  }
}

void search(store::Store& store, const char* words) {
  std::printf("  \"%s\": ", words);
  std::fflush(stdout);
  const Stopwatch stopwatch("search, 50 best");
  must(store.search(words, 50));
}

}  // namespace

int main(int argc, char** argv) {
  crypto::start();
  const std::size_t lessons = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 10'000;
  const std::filesystem::path folder = argc > 2 ? argv[2] : std::filesystem::temp_directory_path() / "collega-bench";
  std::filesystem::remove_all(folder);
  const auto someone = test::Someone::random();
  auto space = test::TestSpace::found(someone);
  std::vector<v1::Change> changes;
  for (std::size_t from = 0; from < lessons; from += changesPerEntry) {
    const auto commit = commitOf(from, lessons);
    changes.insert(changes.end(), commit.changes().begin(), commit.changes().end());
    space.append(must(ledger::composeCommit(space.state(), someone.author(), commit, space.secret(), test::testNowMs)));
  }
  ledger::SpaceState state;
  const auto all = replayable(space, state);
  std::printf("%zu lessons in %zu entries\n", lessons, all.size());
  const crypto::Secret passphrase("bench");
  {
    auto store = must(store::Store::create(folder, passphrase));
    must(store->putSecret(space.id(), 1, space.secret()));
    double replayed = 0;
    {
      const Stopwatch stopwatch("replay");
      replayAll(*store, all);
      replayed = stopwatch.milliseconds();
    }
    const auto floor = 1000 * bench::floorSeconds(lessons, lessonBytes, changesPerEntry);
    std::printf("%-44s %9.1f ms\n", "floor: as many texts, written bare twice", floor);
    std::printf("%-44s %9.1f\n", "replay, in floors", replayed / floor);
    const auto kind = records::kindOf<v1::Lesson>().number;
    {
      const Stopwatch stopwatch("list of the newest 50");
      must(store->list({.kind = kind, .limit = 50}));
    }
    {
      const Stopwatch stopwatch("count");
      must(store->count({.kind = kind}));
    }
    {
      const Stopwatch stopwatch("list of all");
      must(store->list({.kind = kind}));
    }
    {
      const Stopwatch stopwatch("index for search");
      must(store->indexPending(0));
    }
    for (const char* words : {"b", "itf", "trust even", "waste 4711"}) search(*store, words);
    const auto row = must(store->list({.kind = kind, .limit = 1})).front();
    {
      const Stopwatch stopwatch("history of one");
      must(store->history(space.id(), row.id));
    }
    v1::Lesson edited;
    edited.ParseFromString(row.bytes);
    {
      const Stopwatch stopwatch("100 edits, each durable");
      auto before = row.bytes;
      for (int i = 0; i < 100; ++i) {
        edited.set_plan("plan " + std::to_string(i));
        const auto after = edited.SerializeAsString();
        must(store->change(space.id(), std::vector{*records::difference(row.id, kind, before, after, 1, i)}));
        before = after;
      }
    }
  }
  {
    const Stopwatch stopwatch("open (with the passphrase)");
    must(store::Store::open(folder, passphrase));
  }
  std::printf("%-44s %9.1f MB\n", "size on disk",
              static_cast<double>(std::filesystem::file_size(store::ProfileFiles(folder).database)) / 1e6);
  std::filesystem::remove_all(folder);
  auto own = must(store::Store::create(folder, passphrase));
  ledger::SpaceState founded;
  must(own->replay((ledger::apply(founded, all[0].placed.entry(), all[0].judged), founded), std::span(all).first(1)));
  {
    const Stopwatch stopwatch("write all as local changes");
    must(own->change(space.id(), changes));
  }
  own.reset();
  std::filesystem::remove_all(folder);
}
