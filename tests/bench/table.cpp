#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include "app/session/session.h"
#include "tests/bench/counting_proxy.h"
#include "tests/bench/live.h"
#include "tests/bench/measured.h"
#include "tests/bench/roles.h"
#include "tests/bench/wire_floor.h"
#include "tests/support/server_process.h"

namespace collega::bench {
namespace {

using session::Session;

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

std::unique_ptr<Session> profileOf(const QString& folder, const char* name, std::uint16_t port) {
  v1::Person person;
  person.set_name(name);
  person.set_town("Amsterdam");
  auto made = Session::create(folder.toStdString(), crypto::Secret(std::string_view("a horse for a kingdom")),
                              {person, "http://127.0.0.1:" + std::to_string(port)}, now);
  must(made.ok(), "create a profile");
  return std::move(made->session);
}

void sync(Session& session) {
  session.startSync(false);
  while (session.syncStatus().phase != sync::Phase::Idle)
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

// A server, and two members of a space; the second has asked to come in, was let in, and has read nothing yet.
class Scene {
 public:
  Scene() : server_(folder_.filePath("server")) {
    must(server_.start(), server_.error().toStdString());
    proxy_ = std::make_unique<CountingProxy>(server_.port());
    const auto one = profileOf(writer(), "Sanne", proxy_->port());
    const auto other = profileOf(reader(), "Emre", proxy_->port());
    v1::Partnership partnership;
    partnership.set_name("Amsterdam - Kocaeli");
    const auto founded = one->createPartnership(partnership);
    must(founded.ok(), "found a partnership");
    space = founded->hex();
    const auto link = one->invite(*founded, v1::ROLE_PROFESSIONAL);
    sync(*one);
    must(other->join(link->text()).ok(), "join");
    sync(*other);
    sync(*one);
  }

  [[nodiscard]] QString writer() const { return folder_.filePath("writer"); }
  [[nodiscard]] QString reader() const { return folder_.filePath("reader"); }
  [[nodiscard]] double up() const { return static_cast<double>(proxy_->up()) / 1e6; }
  [[nodiscard]] double down() const { return static_cast<double>(proxy_->down()) / 1e6; }
  [[nodiscard]] double cpu() const { return cpuSecondsOf(server_.pid()); }
  [[nodiscard]] double memory() const { return static_cast<double>(peakKbOf(server_.pid())) / 1024; }
  std::string space;

 private:
  QTemporaryDir folder_;
  test::ServerProcess server_;
  std::unique_ptr<CountingProxy> proxy_;
};

Figures oneRound(std::size_t lessons, bool edited) {
  const Scene scene;
  const auto cpu = scene.cpu();
  const auto up = scene.up();
  const auto written = runRole("write", scene.writer(), scene.space, lessons);
  Figures round{{"created", written.at("created")},
                {"push", written.at("push")},
                {"up", scene.up() - up},
                {"writer cpu", written.at("cpu")},
                {"writer memory", written.at("memory")}};
  if (edited) runRole("edit", scene.writer(), scene.space, lessons);
  const auto down = scene.down();
  const auto read = runRole("read", scene.reader(), scene.space, lessons);
  for (const auto& name : {"list", "search", "nothing new", "memory", "memory before"}) round[name] = read.at(name);
  round["down"] = scene.down() - down;
  round["reader cpu"] = read.at("reader cpu") - read.at("cpu before");
  round["server cpu"] = scene.cpu() - cpu;
  round["server memory"] = scene.memory();
  round["store"] = read.at("store") / read.at("json");
  return round;
}

Figures floorRound(const TablePlan& plan) {
  const auto floor = measureWireFloor(plan.lessons, plan.liveEdits);
  return {{"push", floor.push}, {"list", floor.bootstrap}, {"search", floor.search}, {"up", floor.up},
          {"down", floor.down}, {"p50", floor.liveP50},    {"p99", floor.liveP99},   {"live bytes", floor.liveBytes}};
}

Figures liveRound(int edits) {
  const auto live = measureLiveEdits(edits);
  return {{"p50", percentile(live.tookMs, 50)}, {"p99", percentile(live.tookMs, 99)}, {"live bytes", live.bytesEach}};
}

Figures medians(const std::vector<Figures>& rounds) {
  Figures result;
  for (const auto& [name, value] : rounds.front()) {
    std::vector<double> values;
    for (const auto& round : rounds) values.push_back(round.at(name));
    std::ranges::sort(values);
    result[name] = values[values.size() / 2];
  }
  return result;
}

}  // namespace

void printTable(const TablePlan& plan) {
  std::vector<Figures> rounds;
  std::vector<Figures> floors;
  std::vector<Figures> lives;
  for (int i = 0; i < plan.rounds; ++i) {
    floors.push_back(floorRound(plan));
    rounds.push_back(oneRound(plan.lessons, false));
    lives.push_back(liveRound(plan.liveEdits));
  }
  const auto it = medians(rounds);
  const auto least = medians(floors);
  const auto live = medians(lives);
  std::printf("%zu lessons, real server on loopback, SQLCipher on both devices; medians of %d\n", plan.lessons,
              plan.rounds);
  reportBeside("create and push to durable acknowledgement", it.at("push"), least.at("push"), "s");
  reportBeside("fresh bootstrap to a usable list", it.at("list"), least.at("list"), "s");
  reportBeside("the same with full-text search ready", it.at("search"), least.at("search"), "s");
  reportBeside("down", it.at("down"), least.at("down"), "MB");
  reportBeside("up", it.at("up"), least.at("up"), "MB");
  reportBeside("live edit p50", live.at("p50"), least.at("p50"), "ms");
  reportBeside("live edit p99", live.at("p99"), least.at("p99"), "ms");
  reportBeside("received for each live edit", live.at("live bytes"), least.at("live bytes"), "bytes");
  report("server processor for push and one bootstrap", it.at("server cpu"), "s");
  report("server highest memory", it.at("server memory"), "MB");
  report("writer processor", it.at("writer cpu"), "s");
  report("writer highest memory", it.at("writer memory"), "MB");
  report("reader processor", it.at("reader cpu"), "s");
  report("reader highest memory", it.at("memory"), "MB");
  report("  of which before it began, unlocked", it.at("memory before"), "MB");
  report("client store ÷ JSON", it.at("store"), "times");
  report("a sync with nothing new", it.at("nothing new") * 1e3, "ms");
  if (!plan.withEdits) return;
  const auto edited = oneRound(plan.lessons, true);
  report("bootstrap after 10 edits of each ÷ without", edited.at("list") / it.at("list"), "times");
}

}  // namespace collega::bench
