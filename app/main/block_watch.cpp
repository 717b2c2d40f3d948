#include "app/main/block_watch.h"

#include <algorithm>
#include <vector>

namespace collega::app {
namespace {

using namespace std::chrono_literals;

constexpr auto between = 2ms;

}  // namespace

BlockWatch::BlockWatch(QObject* parent) : QObject(parent) {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(between);
  connect(&timer_, &QTimer::timeout, this, &BlockWatch::beat);
}

void BlockWatch::begin(const QString& what) {
  now_ = what;
  if (timer_.isActive()) return;
  timer_.start();
  sinceLast_.start();
}

void BlockWatch::beat() {
  const double late = static_cast<double>(sinceLast_.nsecsElapsed()) / 1e6 - static_cast<double>(between.count());
  sinceLast_.restart();
  auto& longest = longestMs_[now_];
  longest = std::max(longest, late);
}

double BlockWatch::longestMs() const {
  return longestMs_.isEmpty() ? 0 : *std::max_element(longestMs_.begin(), longestMs_.end());
}

QStringList BlockWatch::report() const {
  std::vector<std::pair<double, QString>> lines;
  for (auto each = longestMs_.cbegin(); each != longestMs_.cend(); ++each) lines.emplace_back(each.value(), each.key());
  std::ranges::sort(lines, std::ranges::greater());
  QStringList said;
  for (const auto& [ms, what] : lines) said << QStringLiteral("%1 ms  %2").arg(ms, 8, 'f', 1).arg(what);
  return said;
}

}  // namespace collega::app
