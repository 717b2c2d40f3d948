#include "tests/bench/measured.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace collega::bench {
namespace {

double secondsOf(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

pid_t startProgram(const std::string& program, const std::vector<std::string>& arguments) {
  std::vector<char*> words{const_cast<char*>(program.c_str())};
  for (const auto& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t pid = -1;
  const int failed = posix_spawn(&pid, program.c_str(), &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  must(failed == 0, "start " + program);
  return pid;
}

}  // namespace

Spent spend(const std::string& program, const std::vector<std::string>& arguments) {
  const Stopwatch stopwatch;
  const auto pid = startProgram(program, arguments);
  int status = 0;
  rusage used{};
  must(wait4(pid, &status, 0, &used) == pid, "wait for " + program);
  return {.seconds = stopwatch.seconds(),
          .cpuSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime),
          .peakKb = used.ru_maxrss,
          .exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

double cpuSecondsOf(long pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
  std::string line;
  std::getline(in, line);
  // The name, in brackets, may hold anything; user and system time are the 12th and 13th field after it.
  std::istringstream rest(line.substr(line.rfind(')') + 1));
  std::string field;
  double ticks = 0;
  for (int i = 1; i <= 13 && rest >> field; ++i) {
    if (i >= 12) ticks += std::stod(field);
  }
  return ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
}

long peakKbOf(long pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/status");
  for (std::string word; in >> word;) {
    if (word == "VmHWM:" && in >> word) return std::stol(word);
  }
  return 0;
}

void forgetPeak() { std::ofstream("/proc/self/clear_refs") << "5"; }

double percentile(std::vector<double> values, int hundredths) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1, values.size() * static_cast<std::size_t>(hundredths) / 100)];
}

void report(const std::string& what, double value, const char* unit) {
  constexpr double few = 10;
  std::printf("%-60s %10.*f %s\n", what.c_str(), value < few ? 3 : 1, value, unit);
  std::fflush(stdout);
}

void reportBeside(const std::string& what, double value, double floor, const char* unit) {
  std::printf("%-48s %10.3f %-6s floor %8.3f   %6.1f times\n", what.c_str(), value, unit, floor, value / floor);
  std::fflush(stdout);
}

void must(bool worked, const std::string& what) {
  if (worked) return;
  std::fprintf(stderr, "the measurement failed: %s\n", what.c_str());
  std::exit(1);
}

namespace {

// A made-up word, always the same for a number.
std::string word(std::size_t number) {
  static constexpr const char* syllables[] = {"ba",  "ker", "çö", "dam", "el", "fi", "gö",  "haar", "itf",  "ko",
                                              "lem", "mah", "ne", "po",  "rü", "sa", "ter", "us",   "vrij", "ze"};
  std::string text;
  for (++number; number > 0; number /= std::size(syllables)) text += syllables[number % std::size(syllables)];
  return text;
}

// A few words are common and most are rare, as in any language.
std::size_t rareness(std::uint64_t seed) {
  constexpr double vocabulary = 20'000;
  const double even = static_cast<double>((seed * 0x9E3779B97F4A7C15ULL) >> 11) / static_cast<double>(1ULL << 53);
  return static_cast<std::size_t>(std::pow(vocabulary, even));
}

}  // namespace

std::string prose(std::size_t number, std::size_t bytes) {
  std::string text = "lesson" + std::to_string(number);
  for (std::uint64_t i = 0; text.size() < bytes; ++i) text += " " + word(rareness(number * 1'000'003 + i * 7'919 + 1));
  return text;
}

}  // namespace collega::bench
