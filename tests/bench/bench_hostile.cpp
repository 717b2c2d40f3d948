// How long an append takes to somebody who means well while strangers try to bring the server down, beside how long it
// takes when it is quiet, the two in turn. The server has a processor of its own where there are two; the strangers are
// on the other, and yield to whoever means well: in earnest they come from other machines. Reported, not asserted.
//
//   bench_hostile [ROUNDS]
#include <sched.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <memory>
#include <thread>

#include "tests/bench/measured.h"
#include "tests/support/server_process.h"
#include "tests/unit/backend/attacks.h"

using namespace collega;
using namespace collega::bench;
using namespace collega::test;

namespace {

constexpr int writesEach = 40;

void pin(pid_t process, unsigned processor) {
  if (std::thread::hardware_concurrency() < 2) return;
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(processor, &set);
  sched_setaffinity(process, sizeof set, &set);
}

void add(std::vector<double>& all, const std::vector<double>& more) { all.insert(all.end(), more.begin(), more.end()); }

// `attack` begins one, which ends with what it gives back.
template <class Attack>
void measure(const char* name, int rounds, const Attack& attack) {
  const QTemporaryDir folder;
  ServerProcess server(folder.filePath(QStringLiteral("data")), {"--connections-per-address", "3000"});
  must(server.start(), server.error().toStdString());
  pin(static_cast<pid_t>(server.pid()), 1);
  Honest honest(server.port());
  std::vector<double> quiet;
  std::vector<double> attacked;
  for (int i = 0; i < rounds; ++i) {
    add(quiet, honest.write(writesEach));
    const auto goingOn = attack(server.port());
    add(attacked, honest.write(writesEach));
  }
  const double ratio = percentile(attacked, 50) / percentile(quiet, 50);
  std::printf("  %-44s p50 %6.2f ms   %6.2f ms   x %4.2f   p90 %6.2f ms   %6.2f ms\n", name, percentile(quiet, 50),
              percentile(attacked, 50), ratio, percentile(quiet, 90), percentile(attacked, 90));
  std::fflush(stdout);
}

template <class Kind>
std::unique_ptr<Kind> begin(quint16 port) {
  return std::make_unique<Kind>(port);
}

std::unique_ptr<LazyFollowers> followLazily(quint16 port) {
  auto followers = std::make_unique<LazyFollowers>(port);
  followers->follow();
  return followers;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  crypto::start();
  // The day of the people here, so that their invitations are good.
  qputenv("COLLEGA_NOW", "2026-09-21T12:00:00Z");
  const int rounds = argc > 1 ? std::stoi(argv[1]) : 5;
  pin(0, 0);
  std::printf("one append, quiet and under attack\n");
  measure("2,000 connections that say nothing", rounds, begin<SilentCrowd>);
  measure("500 heads that never end", rounds, begin<SlowHeads>);
  measure("300 who announce 4 MB", rounds, begin<Announcers>);
  measure("4 bodies that never end", rounds, begin<EndlessBodies>);
  measure("messages nested 60,000 deep", rounds, begin<DeepNesting>);
  measure("a flood of sessions", rounds, begin<SessionFlood>);
  measure("a flood of requests to join", rounds, begin<JoinFlood>);
  measure("64 followers that do not read 10 MB each", rounds, followLazily);
}
