#include "tests/bench/table.h"

#include <algorithm>
#include <filesystem>

#include "tests/bench/live.h"
#include "tests/bench/measured.h"
#include "tests/bench/roles.h"
#include "tests/bench/scene.h"
#include "tests/bench/wire_floor.h"

namespace collega::bench {
namespace {

// What a profile takes on disk once its program has ended.
double bytesIn(const QString& profile) {
  double bytes = 0;
  for (const auto& file : std::filesystem::directory_iterator(profile.toStdString()))
    if (file.is_regular_file()) bytes += static_cast<double>(file.file_size());
  return bytes;
}

Figures oneRound(std::size_t lessons, bool edited) {
  const Scene scene;
  const auto cpu = scene.cpu();
  const auto up = scene.up();
  const auto written = runRole("write", scene.writer(), scene.space, lessons);
  Figures round{{"created", written.at("created")},
                {"push", written.at("push")},
                {"up", scene.up() - up},
                {"writer cpu", written.at("cpu") - written.at("making")},
                {"writer memory", written.at("memory")}};
  if (edited) runRole("edit", scene.writer(), scene.space, lessons);
  scene.letIn();
  const auto down = scene.down();
  const auto read = runRole("read", scene.reader(), scene.space, lessons);
  for (const auto& name : {"list", "search", "memory", "memory before"}) round[name] = read.at(name);
  round["down"] = scene.down() - down;
  round["reader cpu"] = read.at("cpu");
  round["server cpu"] = scene.cpu() - cpu;
  round["server memory"] = scene.memory();
  round["nothing new"] = runRole("again", scene.reader(), scene.space, 0).at("second");
  round["store"] = bytesIn(scene.reader()) / runRole("check", scene.reader(), scene.space, lessons).at("json");
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
  report("  of which until all stands in the store of the writer", it.at("created"), "s");
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
  const auto edited = oneRound(plan.lessons, true);
  report("bootstrap after 10 edits of each ÷ without", edited.at("list") / it.at("list"), "times");
}

}  // namespace collega::bench
