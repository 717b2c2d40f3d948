#include "tests/bench/scale.h"

#include "tests/bench/measured.h"
#include "tests/bench/roles.h"
#include "tests/bench/scene.h"

namespace collega::bench {
namespace {

// Each in an entry of its own, so that the ledger is long and the records few.
constexpr std::size_t longLedger = 2'000;

void printNothingNew(const std::string& beside, const Scene& scene) {
  const auto again = runRole("again", scene.reader(), scene.space, 0);
  report("nothing new beside " + beside + ", the first sync of a program", again.at("first") * 1e3, "ms");
  report("  its processor", again.at("first cpu") * 1e3, "ms");
  report("  the second", again.at("second") * 1e3, "ms");
  report("  its processor", again.at("second cpu") * 1e3, "ms");
}

void printBootstrap(std::size_t lessons) {
  const Scene scene;
  const auto named = std::to_string(lessons) + " lessons";
  const auto before = scene.cpu();
  const auto written = runRole("write", scene.writer(), scene.space, lessons);
  scene.letIn();
  const auto read = runRole("read", scene.reader(), scene.space, lessons);
  runRole("check", scene.reader(), scene.space, lessons);
  report(named + ": push", written.at("push"), "s");
  report("  writer highest memory", written.at("memory"), "MB");
  report(named + ": usable list", read.at("list"), "s");
  report("  for each thousand", read.at("list") * 1e6 / static_cast<double>(lessons), "ms");
  report("  with search", read.at("search"), "s");
  report("  reader highest memory", read.at("memory"), "MB");
  report("  server highest memory", scene.memory(), "MB");
  report("  server processor", scene.cpu() - before, "s");
  printNothingNew(named, scene);
}

void printLongLedger() {
  const Scene scene;
  runRole("trickle", scene.writer(), scene.space, longLedger);
  scene.letIn();
  runRole("read", scene.reader(), scene.space, 1);
  printNothingNew(std::to_string(longLedger) + " entries about one lesson", scene);
}

}  // namespace

void printScale(std::size_t most) {
  std::printf("How it grows\n");
  for (std::size_t lessons = 1; lessons < most; lessons *= 10)
    if (lessons == 1 || lessons >= 1'000) printBootstrap(lessons);
  printBootstrap(most);
  printLongLedger();
}

}  // namespace collega::bench
