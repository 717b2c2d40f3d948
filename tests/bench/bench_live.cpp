// How long one edit takes from one device to another, both connected, through a real server. Reported, not asserted.
//
//   bench_live [EDITS]
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include "app/session/session.h"
#include "ledger/crypto.h"
#include "tests/bench/measured.h"
#include "tests/support/server_process.h"

using namespace collega::bench;
namespace session = collega::session;
namespace v1 = collega::v1;

namespace {

constexpr int patienceMs = 60'000;

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

std::unique_ptr<session::Session> person(const QTemporaryDir& folder, const char* name, const std::string& server) {
  v1::Person person;
  person.set_name(name);
  person.set_town(name);
  const collega::crypto::Secret passphrase{std::string_view("a horse for a kingdom")};
  auto made = session::Session::create(folder.filePath(name).toStdString(), passphrase, {person, server}, now);
  must(made.ok(), "create a profile");
  return std::move(made->session);
}

// Lets events happen until it holds.
void waitUntil(const std::function<bool()>& holds, const char* what) {
  QElapsedTimer waited;
  waited.start();
  while (!holds()) {
    must(waited.elapsed() < patienceMs, what);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
  }
}

bool inStep(const session::Session& one) {
  const auto status = one.syncStatus();
  return status.phase == collega::sync::Phase::InStep && status.waiting == 0;
}

double latencyMs(session::Session& from, session::Session& to, const collega::Id& lesson, int number) {
  v1::Lesson edited;
  edited.set_seen("edit " + std::to_string(number));
  QElapsedTimer passed;
  passed.start();
  must(from.update(lesson, edited).ok(), "edit");
  waitUntil(
      [&] {
        const auto there = to.get<v1::Lesson>(lesson);
        return there && there->value.seen() == edited.seen();
      },
      "the edit arrives");
  return static_cast<double>(passed.nsecsElapsed()) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  collega::crypto::start();
  const int edits = argc > 1 ? std::atoi(argv[1]) : 300;
  const QTemporaryDir folder;
  collega::test::ServerProcess server(folder.filePath("server"));
  must(server.start(), server.error().toStdString());
  const auto one = person(folder, "Amsterdam", server.url().toStdString());
  const auto other = person(folder, "Kocaeli", server.url().toStdString());

  v1::Partnership partnership;
  partnership.set_name("Amsterdam - Kocaeli");
  const auto space = one->createPartnership(partnership);
  must(space.ok(), "found a partnership");
  one->startSync(true);
  const auto link = one->invite(*space, v1::ROLE_PROFESSIONAL);
  must(link.ok(), "invite");
  waitUntil([&] { return inStep(*one); }, "the invitation is sent");
  must(other->join(link->text()).ok(), "join");
  other->startSync(true);
  waitUntil([&] { return one->members(*space)->size() == 2 && other->space(*space).ok(); }, "both are members");
  v1::Lesson lesson;
  lesson.set_seen("first");
  const auto id = one->add(*space, lesson);
  must(id.ok(), "add");
  waitUntil([&] { return other->get<v1::Lesson>(*id).ok() && inStep(*one) && inStep(*other); }, "in step");

  std::vector<double> took;
  for (int i = 0; i < edits; ++i) took.push_back(latencyMs(*one, *other, *id, i));
  std::printf("%d live edits from one device to another, each sealed, signed, durable on the server\n", edits);
  report("p50", percentile(took, 50), "ms");
  report("p99", percentile(took, 99), "ms");
  report("slowest", percentile(took, 100), "ms");
}
