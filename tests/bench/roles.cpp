#include "tests/bench/roles.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <functional>

#include "app/session/session.h"
#include "ledger/start.h"
#include "tests/bench/lessons.h"

namespace collega::bench {
namespace {

using session::Session;

constexpr int editsEach = 10;
constexpr std::size_t atOnce = 500;

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

double cpuSeconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

void print(const char* name, double value) { std::printf("%s %.6f\n", name, value); }

void waitUntil(const Session& session, const std::function<bool()>& holds) {
  while (!holds()) {
    must(session.syncStatus().phase != sync::Phase::Stopped, "synchronise");
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
  }
}

void finish(const Session& session) {
  waitUntil(session, [&] { return session.syncStatus().phase == sync::Phase::Idle; });
  must(session.syncStatus().waiting == 0 && !session.syncStatus().lastError, "synchronise all");
}

void sync(Session& session) {
  session.startSync(false);
  finish(session);
}

// The newest so many (0: all) after so many.
std::vector<store::Row> lessonsOf(Session& session, const Id& space, std::size_t limit, std::size_t after = 0) {
  auto rows = session.list({.kind = v1::Record::kLesson, .space = space, .limit = limit, .offset = after});
  must(rows.ok(), "list");
  return *std::move(rows);
}

void write(Session& session, const Id& space, std::size_t lessons) {
  double created = 0;
  double making = 0;  // the lessons, which is no part of it
  for (std::size_t i = 0; i < lessons; i += 10 * atOnce) {
    const auto before = cpuSeconds();
    std::vector<std::unique_ptr<google::protobuf::Message>> some;
    for (std::size_t n = i; n < std::min(lessons, i + 10 * atOnce); ++n)
      some.push_back(std::make_unique<v1::Lesson>(lessonNumber(n)));
    making += cpuSeconds() - before;
    const Stopwatch stopwatch;
    must(session.addAll(space, some).ok(), "add");
    created += stopwatch.seconds();
  }
  print("created", created);
  print("making", making);
  const Stopwatch stopwatch;
  sync(session);
  print("push", created + stopwatch.seconds());
}

// One lesson, and edits of it, each sent before the next: as many entries.
void trickle(Session& session, const Id& space, std::size_t entries) {
  auto lesson = lessonNumber(0);
  const auto id = session.add(space, lesson);
  must(id.ok(), "add");
  for (std::size_t n = 1; n < entries; ++n) {
    sync(session);
    lesson.set_plan(prose(n, 100));
    must(session.update(*id, lesson).ok(), "edit");
  }
  sync(session);
}

void edit(Session& session, const Id& space) {
  const auto rows = lessonsOf(session, space, 0);
  for (int n = 0; n < editsEach; ++n) {
    for (std::size_t i = 0; i < rows.size(); i += atOnce) {
      const auto act = [&]() -> Result<void> {
        for (std::size_t k = i; k < std::min(rows.size(), i + atOnce); ++k) {
          v1::Lesson lesson;
          lesson.ParseFromString(rows[k].bytes);
          lesson.set_plan(prose(k + static_cast<std::size_t>(n) * 31, 100));
          COLLEGA_TRY(session.update(rows[k].id, lesson));
        }
        return {};
      };
      must(session.atomically(act).ok(), "edit");
    }
    sync(session);
  }
}

// Until everything is read and a page shows the newest, and until words are found. What the newcomer then says of
// itself is sent afterwards.
void read(Session& session, const Id& space, std::size_t lessons) {
  bool caughtUp = false;
  const auto watching = QObject::connect(&session, &Session::syncStatusChanged, [&session, &caughtUp] {
    const auto phase = session.syncStatus().phase;
    caughtUp |= phase == sync::Phase::Sending || phase == sync::Phase::Idle;
  });
  const Stopwatch stopwatch;
  session.startSync(false);
  waitUntil(session, [&] { return caughtUp; });
  QObject::disconnect(watching);
  const auto shown = std::min<std::size_t>(lessons, 50);
  must(lessonsOf(session, space, shown).size() == shown, "the newest lessons are there");
  must(lessonsOf(session, space, 1, lessons - 1).size() == 1, "all lessons are there");
  print("list", stopwatch.seconds());
  must(!session.search("lesson" + std::to_string(lessons / 2), 10)->empty(), "a search finds");
  print("search", stopwatch.seconds());
  finish(session);
}

// That all of it is there; and its size as JSON.
void check(Session& session, const Id& space, std::size_t lessons) {
  must(lessonsOf(session, space, 0).size() == lessons, "all lessons are there");
  print("json", static_cast<double>(session.dump(space)->size()));
}

// A sync with nothing new, by a program that has just begun, and once more.
void again(Session& session) {
  for (const auto& name : {"first", "second"}) {
    const Stopwatch stopwatch;
    const auto before = cpuSeconds();
    sync(session);
    print(name, stopwatch.seconds());
    print((std::string(name) + " cpu").c_str(), cpuSeconds() - before);
  }
}

}  // namespace

std::optional<int> playRole(int argc, char** argv) {
  if (argc != 6 || std::string_view(argv[1]) != "--role") return std::nullopt;
  const QCoreApplication application(argc, argv);
  start();
  const std::string_view role(argv[2]);
  auto unlocked = Session::unlock(argv[3], crypto::Secret(std::string_view("a horse for a kingdom")), now);
  must(unlocked.ok(), "unlock");
  auto& session = **unlocked;
  const Id space = *Id::fromHex(argv[4]);
  const auto lessons = static_cast<std::size_t>(std::atoll(argv[5]));
  const auto before = cpuSeconds();
  forgetPeak();
  print("memory before", static_cast<double>(peakKbOf(::getpid())) / 1024);
  if (role == "write") write(session, space, lessons);
  if (role == "edit") edit(session, space);
  if (role == "trickle") trickle(session, space, lessons);
  if (role == "again") again(session);
  if (role == "read") read(session, space, lessons);
  if (role == "check") check(session, space, lessons);
  print("cpu before", before);
  print("cpu", cpuSeconds() - before);
  print("memory", static_cast<double>(peakKbOf(::getpid())) / 1024);
  return 0;
}

Figures runRole(const QString& role, const QString& profile, const std::string& space, std::size_t lessons) {
  QProcess device;
  device.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  device.start(QCoreApplication::applicationFilePath(),
               {"--role", role, profile, QString::fromStdString(space), QString::number(lessons)});
  must(device.waitForFinished(-1) && device.exitCode() == 0, role.toStdString());
  Figures figures;
  for (const auto& line : device.readAllStandardOutput().split('\n')) {
    const auto at = line.lastIndexOf(' ');
    if (at > 0) figures[line.left(at).toStdString()] = line.mid(at + 1).toDouble();
  }
  return figures;
}

}  // namespace collega::bench
