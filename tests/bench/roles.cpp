#include "tests/bench/roles.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <filesystem>

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

void sync(Session& session) {
  session.startSync(false);
  while (session.syncStatus().phase != sync::Phase::Idle) {
    must(session.syncStatus().phase != sync::Phase::Stopped, "synchronise");
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
  }
  must(session.syncStatus().waiting == 0 && !session.syncStatus().lastError, "synchronise all");
}

std::vector<store::Row> lessonsOf(Session& session, const Id& space) {
  store::Query query;
  query.space = space;
  query.kind = v1::Record::kLesson;
  auto rows = session.list(query);
  must(rows.ok(), "list");
  return *std::move(rows);
}

void write(Session& session, const Id& space, std::size_t lessons) {
  const Stopwatch stopwatch;
  for (std::size_t i = 0; i < lessons; i += 10 * atOnce) {
    std::vector<std::unique_ptr<google::protobuf::Message>> some;
    for (std::size_t n = i; n < std::min(lessons, i + 10 * atOnce); ++n)
      some.push_back(std::make_unique<v1::Lesson>(lessonNumber(n)));
    must(session.addAll(space, some).ok(), "add");
  }
  print("created", stopwatch.seconds());
  sync(session);
  print("push", stopwatch.seconds());
}

void edit(Session& session, const Id& space) {
  const auto rows = lessonsOf(session, space);
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

void read(Session& session, const Id& space, std::size_t lessons, const std::filesystem::path& profile) {
  const Stopwatch stopwatch;
  sync(session);
  must(lessonsOf(session, space).size() == lessons, "all lessons are there");
  print("list", stopwatch.seconds());
  must(!session.search("lesson" + std::to_string(lessons / 2), 10)->empty(), "a search finds");
  print("search", stopwatch.seconds());
  print("reader cpu", cpuSeconds());
  const Stopwatch again;
  sync(session);
  print("nothing new", again.seconds());
  print("json", static_cast<double>(session.dump(space)->size()));
  double bytes = 0;
  for (const auto& file : std::filesystem::directory_iterator(profile))
    if (file.is_regular_file()) bytes += static_cast<double>(file.file_size());
  print("store", bytes);
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
  if (role == "read") read(session, space, lessons, argv[3]);
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
