#include "app/main/block_watch.h"

#include <QAbstractEventDispatcher>
#include <algorithm>

namespace collega::app {

BlockWatch::BlockWatch(QObject* parent) : QObject(parent) {
  const auto* loop = QAbstractEventDispatcher::instance();
  connect(loop, &QAbstractEventDispatcher::awake, this, [this] { busy_.start(); });
  connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &BlockWatch::take);
}

void BlockWatch::take() {
  if (!busy_.isValid()) return;
  auto& longest = longestNs_[now_];
  longest = std::max(longest, busy_.nsecsElapsed());
  busy_.invalidate();
}

double BlockWatch::longestMs() const {
  qint64 longest = 0;
  for (const auto each : longestNs_) longest = std::max(longest, each);
  return static_cast<double>(longest) / 1e6;
}

QStringList BlockWatch::report() const {
  std::vector<std::pair<qint64, QString>> lines;
  for (auto each = longestNs_.cbegin(); each != longestNs_.cend(); ++each) lines.emplace_back(each.value(), each.key());
  std::ranges::sort(lines, std::ranges::greater());
  QStringList said;
  for (const auto& [ns, what] : lines)
    said << QStringLiteral("%1 ms  %2").arg(static_cast<double>(ns) / 1e6, 8, 'f', 1).arg(what);
  return said;
}

}  // namespace collega::app
