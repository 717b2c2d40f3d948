#include "backend-stub/metrics/process.h"

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace collega::server {
namespace {

double residentBytes() {
  std::ifstream in("/proc/self/statm");
  double total = 0;
  double resident = 0;
  in >> total >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

double secondsOf(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double cpuSeconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
}

double openDescriptors() {
  std::error_code error;
  const std::filesystem::directory_iterator all("/proc/self/fd", error);
  return error ? 0 : static_cast<double>(std::distance(begin(all), end(all)));
}

}  // namespace

void watchProcess(Metrics& metrics) {
  metrics.gauge("process_resident_memory_bytes", "Resident memory", residentBytes);
  metrics.gauge("process_cpu_seconds", "Processor time since the start", cpuSeconds);
  metrics.gauge("process_open_fds", "Open file descriptors", openDescriptors);
}

}  // namespace collega::server
