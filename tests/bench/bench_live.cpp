// How long one edit takes from one device to another, both connected, through a real server; and the least that it can
// take. Reported, not asserted.
//
//   bench_live [EDITS]
#include <QCoreApplication>

#include "ledger/start.h"
#include "tests/bench/live.h"
#include "tests/bench/measured.h"
#include "tests/bench/wire_floor.h"

using namespace collega::bench;

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  collega::start();
  const int edits = argc > 1 ? std::atoi(argv[1]) : 300;
  const auto floor = measureWireFloor(1, edits);
  const auto live = measureLiveEdits(edits);
  std::printf("%d live edits from one device to another, each sealed, signed, durable on the server\n", edits);
  reportBeside("p50", percentile(live.tookMs, 50), floor.liveP50, "ms");
  reportBeside("p99", percentile(live.tookMs, 99), floor.liveP99, "ms");
  report("slowest", percentile(live.tookMs, 100), "ms");
  reportBeside("received for each", live.bytesEach, floor.liveBytes, "bytes");
}
