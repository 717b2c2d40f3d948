#include "app/cli/clock.h"

#include <QDateTime>
#include <chrono>
#include <cstdlib>

namespace collega::cli {

std::optional<std::int64_t> parseMoment(std::string_view text) {
  const auto moment = QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODateWithMs);
  if (!moment.isValid()) return std::nullopt;
  return moment.toMSecsSinceEpoch();
}

Result<sync::Clock> clockFromEnvironment() {
  const char* const given = std::getenv("COLLEGA_NOW");
  if (!given || !*given) return sync::Clock([] { return QDateTime::currentMSecsSinceEpoch(); });
  const auto start = parseMoment(given);
  if (!start) return Error{Problem::InvalidInput, "COLLEGA_NOW: not a moment such as 2026-11-23T09:00:00Z"};
  const auto began = std::chrono::steady_clock::now();
  return sync::Clock([start = *start, began] {
    const auto since = std::chrono::steady_clock::now() - began;
    return start + std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
  });
}

std::string isoMoment(std::int64_t ms) {
  return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate).toStdString();
}

std::string isoDay(std::int64_t ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate).toStdString();
}

}  // namespace collega::cli
