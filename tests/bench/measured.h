// What a program costs: time, processor time, memory; for programs that end, and for those that run on.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace collega::bench {

struct Spent {
  double seconds = 0;
  double cpuSeconds = 0;
  long peakKb = 0;
  int exit = -1;
};

// Runs a program to its end.
Spent spend(const std::string& program, const std::vector<std::string>& arguments);

// Processor time and highest memory of a running process so far.
double cpuSecondsOf(long pid);
long peakKbOf(long pid);
// From now on the highest memory is that from now on.
void forgetPeak();

class Stopwatch {
 public:
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// The value below which so many hundredths of them lie.
double percentile(std::vector<double> values, int hundredths);

// "what ........ 12.3 unit"
void report(const std::string& what, double value, const char* unit);
// The same beside the least it can be, as measured in the same run.
void reportBeside(const std::string& what, double value, double floor, const char* unit);
// Ends the program where something that a measurement rests on did not work.
void must(bool worked, const std::string& what);

// A lesson's texts, different for each number, as prose is: about 550 bytes.
std::string prose(std::size_t number, std::size_t bytes);

}  // namespace collega::bench
