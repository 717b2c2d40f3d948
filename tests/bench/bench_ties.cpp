// What one arrival costs a coordinator of many partnerships, and what it would if everything were looked at again.
// Reported, not asserted.
//
//   bench_ties [SPACES [LESSONS]]
#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include "app/session/follow_ups/digests.h"
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/rhythm/bells.h"
#include "app/session/rhythm/contacts.h"
#include "app/session/rhythm/pulses.h"
#include "app/session/rhythm/ties.h"
#include "tests/bench/measured.h"

using namespace collega::bench;
using collega::Id;
namespace session = collega::session;
namespace domain = collega::domain;
namespace v1 = collega::v1;

namespace {

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

v1::Person someone() {
  v1::Person person;
  person.set_name("Sanne Bakker");
  person.set_town("Amsterdam");
  return person;
}

Id partnershipIn(session::Session& session, const Id& network, std::size_t number) {
  v1::Partnership partnership;
  partnership.add_towns("Amsterdam");
  partnership.add_towns("Town " + std::to_string(number));
  const auto space = session.createPartnership(partnership, network);
  must(space.ok(), "found a partnership");
  return *space;
}

void fill(session::Session& session, const Id& space, std::size_t lessons) {
  std::vector<std::unique_ptr<google::protobuf::Message>> values;
  for (std::size_t i = 0; i < lessons; ++i) {
    auto lesson = std::make_unique<v1::Lesson>();
    lesson->set_seen(prose(i, 300));
    lesson->set_plan(prose(i + 2, 100));
    values.push_back(std::move(lesson));
  }
  for (int i = 0; i < 20; ++i) {
    auto followUp = std::make_unique<v1::FollowUp>();
    followUp->set_question("How are the drills?");
    followUp->set_due("2026-11-16T09:00");
    followUp->set_recurrence("FREQ=WEEKLY");
    followUp->add_people(session.account().bytes());
    values.push_back(std::move(followUp));
  }
  must(session.addAll(space, values).ok(), "fill a space");
  v1::Contact contact;
  must(session::addContact(session, space, contact).ok(), "note a contact");
  const auto set = [](v1::Rhythm& it, domain::Day) { return domain::setIntervals(it, {30, 90}); };
  must(session::changeRhythm(session, space, set).ok(), "set a rhythm");
  must(session::ringBell(session, {.about = space}).ok(), "ring a bell");
}

double milliseconds(const std::function<bool()>& work, const char* what) {
  const Stopwatch stopwatch;
  must(work(), what);
  return stopwatch.seconds() * 1000;
}

void compare(const char* what, double all, double now) {
  report(std::string(what) + ": looking at everything", all, "ms");
  report("  at what changed", now, "ms");
  report("  ratio", all / now, "");
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  collega::crypto::start();
  const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 200;
  const std::size_t lessons = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100'000;
  const QTemporaryDir folder;
  const collega::crypto::Secret passphrase{std::string_view("a horse for a kingdom")};
  auto made = session::Session::create(folder.filePath("profile").toStdString(), passphrase,
                                       {someone(), "http://127.0.0.1:1"}, now);
  must(made.ok(), "create a profile");
  auto& session = *made->session;
  v1::Network network;
  network.set_name("Brigades");
  const auto above = session.createNetwork(network);
  must(above.ok(), "found a network");
  std::vector<Id> spaces;
  for (std::size_t i = 0; i < count; ++i) {
    spaces.push_back(partnershipIn(session, *above, i));
    fill(session, spaces.back(), lessons / count);
  }
  std::printf("%zu partnerships, %zu lessons\n", count, lessons);

  const auto continueIn = [&](const Id& space) { return session::continueSeries(session, space).ok(); };
  compare("questions that come again",
          milliseconds([&] { return std::ranges::all_of(spaces, continueIn); }, "continue"),
          milliseconds([&] { return continueIn(spaces.front()); }, "continue"));
  const auto readTies = [&](const Id&) { return session::TieRecords::of(session).ok(); };
  compare("what was set and rung about ties, for a list of all",
          milliseconds([&] { return std::ranges::all_of(spaces, readTies); }, "read"),
          milliseconds([&] { return readTies(spaces.front()); }, "read"));
  const auto all = milliseconds([&] { return session::tellPulses(session).ok(); }, "tell");
  compare("pulses", all, milliseconds([&] { return session::tellPulses(session, {spaces.front()}).ok(); }, "tell"));
  report("  where no ledger went on", milliseconds([&] { return session::tellPulses(session).ok(); }, "tell"), "ms");
  report("the rhythm of all", milliseconds([&] { return session::spaceRhythms(session).ok(); }, "rhythms"), "ms");
  report("the digest of a day", milliseconds([&] { return session::digestOf(session).ok(); }, "digest"), "ms");
}
