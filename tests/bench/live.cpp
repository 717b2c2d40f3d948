#include "tests/bench/live.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <mutex>

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

// Lets events happen until it holds. An alarm is one, so that patience ends.
void waitUntil(const std::function<bool()>& holds, const char* what) {
  QElapsedTimer waited;
  waited.start();
  while (!holds()) {
    must(waited.elapsed() < patienceMs, what);
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
}

bool inStep(const session::Session& one) {
  const auto status = one.syncStatus();
  return status.phase == sync::Phase::InStep && status.waiting == 0;
}

// The other device: in a thread of its own, as it would be elsewhere.
class Elsewhere {
 public:
  Elsewhere(const QTemporaryDir& folder, const std::string& server) {
    context_.moveToThread(&thread_);
    thread_.start();
    ask([&] {
      session_ = person(folder, "Kocaeli", server);
      QObject::connect(session_.get(), &session::Session::recordsChanged, &context_, [this] { look(); });
    });
  }
  ~Elsewhere() {
    ask([this] { session_.reset(); });
    thread_.quit();
    thread_.wait();
  }
  Elsewhere(const Elsewhere&) = delete;
  Elsewhere& operator=(const Elsewhere&) = delete;

  void join(const std::string& link) {
    ask([&] { must(session_->join(link).ok(), "join"); });
    ask([&] { session_->startSync(true); });
  }
  bool isIn(const Id& space) {
    bool in = false;
    ask([&] { in = session_->space(space).ok() && collega::bench::inStep(*session_); });
    return in;
  }
  void watch(const Id& lesson) {
    ask([&] {
      lesson_ = lesson;
      look();
    });
  }
  std::string seen() {
    const std::lock_guard lock(mutex_);
    return seen_;
  }

 private:
  void ask(const std::function<void()>& work) {
    QMetaObject::invokeMethod(&context_, work, Qt::BlockingQueuedConnection);
  }
  void look() {
    const auto there = session_->get<v1::Lesson>(lesson_);
    if (!there) return;
    {
      const std::lock_guard lock(mutex_);
      seen_ = there->value.seen();
    }
    QMetaObject::invokeMethod(QCoreApplication::instance(), [] {});
  }

  QThread thread_;
  QObject context_;
  std::unique_ptr<session::Session> session_;
  Id lesson_;
  std::mutex mutex_;
  std::string seen_;
};

double latencyMs(session::Session& from, Elsewhere& to, const Id& lesson, int number) {
  v1::Lesson edited;
  edited.set_seen("edit " + std::to_string(number));
  QElapsedTimer passed;
  passed.start();
  must(from.update(lesson, edited).ok(), "edit");
  waitUntil([&] { return to.seen() == edited.seen(); }, "the edit arrives");
  return static_cast<double>(passed.nsecsElapsed()) / 1e6;
}

}  // namespace

Live measureLiveEdits(int edits) {
  QTimer alarm;
  alarm.start(100);
  const QTemporaryDir folder;
  test::ServerProcess server(folder.filePath("server"));
  must(server.start(), server.error().toStdString());
  CountingProxy proxy(server.port());
  const auto one = person(folder, "Amsterdam", server.url().toStdString());
  Elsewhere other(folder, "http://127.0.0.1:" + std::to_string(proxy.port()));

  v1::Partnership partnership;
  partnership.set_name("Amsterdam - Kocaeli");
  const auto space = one->createPartnership(partnership);
  must(space.ok(), "found a partnership");
  one->startSync(true);
  const auto link = one->invite(*space, v1::ROLE_PROFESSIONAL);
  must(link.ok(), "invite");
  waitUntil([&] { return inStep(*one); }, "the invitation is sent");
  other.join(link->text());
  waitUntil([&] { return one->members(*space)->size() == 2 && other.isIn(*space); }, "both are members");
  v1::Lesson lesson;
  lesson.set_seen("first");
  const auto id = one->add(*space, lesson);
  must(id.ok(), "add");
  other.watch(*id);
  waitUntil([&] { return other.seen() == "first" && inStep(*one) && other.isIn(*space); }, "in step");

  Live live;
  const auto before = proxy.down();
  for (int i = 0; i < edits; ++i) live.tookMs.push_back(latencyMs(*one, other, *id, i));
  live.bytesEach = static_cast<double>(proxy.down() - before) / edits;
  return live;
}

}  // namespace collega::bench
