#include "tests/bench/live.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include "app/session/session.h"
#include "tests/bench/counting_proxy.h"
#include "tests/bench/measured.h"
#include "tests/support/server_process.h"

namespace session = collega::session;

namespace collega::bench {
namespace {

constexpr int patienceMs = 60'000;

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

std::unique_ptr<session::Session> person(const QTemporaryDir& folder, const char* name, const std::string& server) {
  v1::Person person;
  person.set_name(name);
  person.set_town(name);
  const crypto::Secret passphrase{std::string_view("a horse for a kingdom")};
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
  return status.phase == sync::Phase::InStep && status.waiting == 0;
}

double latencyMs(session::Session& from, session::Session& to, const Id& lesson, int number) {
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

Live measureLiveEdits(int edits) {
  const QTemporaryDir folder;
  test::ServerProcess server(folder.filePath("server"));
  must(server.start(), server.error().toStdString());
  CountingProxy proxy(server.port());
  const auto one = person(folder, "Amsterdam", server.url().toStdString());
  const auto other = person(folder, "Kocaeli", "http://127.0.0.1:" + std::to_string(proxy.port()));

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

  Live live;
  const auto before = proxy.down();
  for (int i = 0; i < edits; ++i) live.tookMs.push_back(latencyMs(*one, *other, *id, i));
  live.bytesEach = static_cast<double>(proxy.down() - before) / edits;
  return live;
}

}  // namespace collega::bench
