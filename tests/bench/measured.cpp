#include "tests/bench/measured.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
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

double percentile(std::vector<double> values, int hundredths) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1, values.size() * static_cast<std::size_t>(hundredths) / 100)];
}

void report(const std::string& what, double value, const char* unit) {
  std::printf("%-60s %10.1f %s\n", what.c_str(), value, unit);
  std::fflush(stdout);
}

void must(bool worked, const std::string& what) {
  if (worked) return;
  std::fprintf(stderr, "the measurement failed: %s\n", what.c_str());
  std::exit(1);
}

std::string prose(std::size_t number, std::size_t bytes) {
  static constexpr const char* words[] = {"fire",     "brigade",  "residents", "street",  "itfaiye",  "mahalle",
                                          "afval",    "waste",    "school",    "morning", "trust",    "volunteer",
                                          "whistle",  "belediye", "çöp",       "تعاون",   "wijkteam", "alarm",
                                          "exercise", "kitchen",  "neighbour"};
  std::string text;
  for (std::size_t i = 0; text.size() < bytes; ++i) {
    text += words[(number * 31 + i * 17 + number / 7 * i) % std::size(words)];
    text += i % 9 == 0 ? std::to_string(number * (i + 1) % 5000) + " " : " ";
  }
  return text;
}

}  // namespace collega::bench
