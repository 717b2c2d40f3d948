// Searching a hundred thousand lessons. Reported, not asserted.
//
//   bench_search [LESSONS]
#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include "app/session/session.h"
#include "ledger/crypto.h"
#include "tests/bench/measured.h"

using namespace collega::bench;
namespace session = collega::session;
namespace v1 = collega::v1;

namespace {

constexpr std::size_t atOnce = 5'000;
constexpr int timesEach = 20;

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

v1::Person someone() {
  v1::Person person;
  person.set_name("Sanne Bakker");
  person.set_town("Amsterdam");
  return person;
}

std::vector<std::unique_ptr<google::protobuf::Message>> lessonsFrom(std::size_t first, std::size_t count) {
  std::vector<std::unique_ptr<google::protobuf::Message>> lessons;
  for (std::size_t i = first; i < first + count; ++i) {
    auto lesson = std::make_unique<v1::Lesson>();
    lesson->set_seen(prose(i, 300));
    lesson->set_meaning(prose(i + 1, 150));
    lesson->set_plan(prose(i + 2, 100));
    lessons.push_back(std::move(lesson));
  }
  return lessons;
}

void measure(session::Session& session, const char* words) {
  std::vector<double> took;
  std::size_t hits = 0;
  for (int i = 0; i < timesEach; ++i) {
    const Stopwatch stopwatch;
    const auto found = session.search(words, 50);
    must(found.ok(), words);
    hits = found->size();
    took.push_back(stopwatch.seconds() * 1000);
  }
  report("\"" + std::string(words) + "\", " + std::to_string(hits) + " shown: first", took.front(), "ms");
  report("  p50 of the rest", percentile({took.begin() + 1, took.end()}, 50), "ms");
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  collega::crypto::start();
  const std::size_t lessons = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
  const QTemporaryDir folder;
  const collega::crypto::Secret passphrase{std::string_view("a horse for a kingdom")};
  auto made = session::Session::create(folder.filePath("profile").toStdString(), passphrase,
                                       {someone(), "http://127.0.0.1:1"}, now);
  must(made.ok(), "create a profile");
  auto& session = *made->session;
  v1::Partnership partnership;
  partnership.set_name("Amsterdam - Kocaeli");
  const auto space = session.createPartnership(partnership);
  must(space.ok(), "found a partnership");
  const Stopwatch stopwatch;
  for (std::size_t i = 0; i < lessons; i += atOnce) {
    must(session.addAll(*space, lessonsFrom(i, std::min(atOnce, lessons - i))).ok(), "add lessons");
  }
  std::printf("search over %zu lessons of about 550 bytes, the 50 best\n", lessons);
  report("writing them", stopwatch.seconds(), "s");
  const Stopwatch indexing;
  must(session.search("first", 1).ok(), "search");
  report("indexing them, at the first search", indexing.seconds(), "s");
  // One lesson; a rare word; a common one; the beginnings of many; two words; nothing.
  for (const char* words : {"lesson4711", "mahzeker", "ker", "ha", "fi lesson471", "nowhere"}) measure(session, words);
}
