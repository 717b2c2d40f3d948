#include "app/main/block_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QQuickWindow>
#include <QThread>
#include <algorithm>
#include <ctime>
#include <vector>

namespace collega::app {
namespace {

using namespace std::chrono_literals;

constexpr auto between = 2ms;

// What this thread had of the processor so far. Where the system does not tell, the clock has to do.
double cpuMs() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec spent{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
  return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
#else
  return static_cast<double>(std::chrono::steady_clock::now().time_since_epoch() / 1us) / 1e3;
#endif
}

const char* nameOf(int part) {
  static constexpr std::array names{"going",   "making",   "taking", "laying out", "bringing",
                                    "drawing", "clearing", "timers", "else"};
  static_assert(names.size() == BlockWatch::parts);
  return names[static_cast<std::size_t>(part)];
}

BlockWatch::Part partOf(const QObject& receiver, const QEvent& event) {
  switch (event.type()) {
    case QEvent::MetaCall:
      return &receiver == QCoreApplication::instance() ? BlockWatch::Taking : BlockWatch::Else;
    case QEvent::UpdateRequest:
    case QEvent::Expose:
      return BlockWatch::Drawing;
    case QEvent::DeferredDelete:
      return BlockWatch::Clearing;
    case QEvent::Timer:
    case QEvent::User:
      return receiver.inherits("QQuickWindowIncubationController") ? BlockWatch::Making : BlockWatch::Timing;
    default:
      return BlockWatch::Else;
  }
}

QString lineOf(const QString& step, double cpu, double ms, const std::array<double, BlockWatch::parts>& spent) {
  QStringList said;
  for (int part = 0; part < BlockWatch::parts; ++part)
    if (const double each = spent[static_cast<std::size_t>(part)]; each >= 0.5)
      said << QStringLiteral("%1 %2").arg(nameOf(part)).arg(each, 0, 'f', 1);
  return QStringLiteral("%1 ms of the processor, %2 of the clock  %3: %4")
      .arg(cpu, 6, 'f', 1)
      .arg(ms, 6, 'f', 1)
      .arg(step, said.join(", "));
}

}  // namespace

BlockWatch::BlockWatch(QQuickWindow* window, QObject* parent) : QObject(parent) {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(between);
  connect(&timer_, &QTimer::timeout, this, &BlockWatch::beat);
  // Where drawing has a thread of its own, only the first is ours.
  const auto mark = [this](Part part) {
    return [this, part] {
      if (QThread::currentThread() == thread() && depth_ > 0) spentOn(part);
    };
  };
  connect(window, &QQuickWindow::afterAnimating, this, mark(Laying), Qt::DirectConnection);
  connect(window, &QQuickWindow::afterSynchronizing, this, mark(Bringing), Qt::DirectConnection);
}

void BlockWatch::begin(const QString& step) {
  step_ = step;
  if (timer_.isActive()) return;
  timer_.start();
  sinceLast_.start();
  cpuAtBeat_ = cpuAtMark_ = cpuMs();
  now_ = {};
}

void BlockWatch::spentOn(Part part) {
  const double cpu = cpuMs();
  now_.spent[part] += cpu - cpuAtMark_;
  cpuAtMark_ = cpu;
}

void BlockWatch::before(const QObject& receiver, const QEvent& event) {
  if (depth_++ > 0) return;
  spentOn(Else);
  handled_ = partOf(receiver, event);
}

void BlockWatch::after() {
  if (--depth_ == 0) spentOn(handled_);
}

void BlockWatch::beat() {
  spentOn(Else);
  now_.ms = static_cast<double>(sinceLast_.nsecsElapsed()) / 1e6 - static_cast<double>(between.count());
  now_.cpuMs = cpuAtMark_ - cpuAtBeat_;
  auto& step = steps_[step_];
  step.longestMs = std::max(step.longestMs, now_.ms);
  if (now_.cpuMs > step.longest.cpuMs) step.longest = now_;
  now_ = {};
  cpuAtBeat_ = cpuAtMark_;
  sinceLast_.restart();
}

double BlockWatch::longestCpuMs() const {
  double longest = 0;
  for (const auto& step : steps_) longest = std::max(longest, step.longest.cpuMs);
  return longest;
}

double BlockWatch::longestMs() const {
  double longest = 0;
  for (const auto& step : steps_) longest = std::max(longest, step.longestMs);
  return longest;
}

QStringList BlockWatch::report() const {
  std::vector<std::pair<double, QString>> lines;
  for (auto each = steps_.cbegin(); each != steps_.cend(); ++each) {
    const auto& [longest, longestMs] = each.value();
    lines.emplace_back(longest.cpuMs, lineOf(each.key(), longest.cpuMs, longestMs, longest.spent));
  }
  std::ranges::sort(lines, std::ranges::greater());
  QStringList said;
  for (const auto& [ms, line] : lines) said << line;
  return said;
}

}  // namespace collega::app
