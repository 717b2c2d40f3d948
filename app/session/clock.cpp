#include "app/session/clock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace collega::session {

std::optional<std::int64_t> parseMoment(std::string_view text) {
  const auto moment =
      QDateTime::fromString(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODateWithMs);
  if (!moment.isValid()) return std::nullopt;
  return moment.toMSecsSinceEpoch();
}

Result<sync::Clock> clockFromEnvironment() {
  const QByteArray given = qgetenv("COLLEGA_NOW");
  if (given.isEmpty()) return sync::Clock(&QDateTime::currentMSecsSinceEpoch);
  const auto start = parseMoment(given.toStdString());
  if (!start) return Error{Problem::InvalidInput, "COLLEGA_NOW: not a moment such as 2026-11-23T09:00:00Z"};
  QElapsedTimer running;
  running.start();
  return sync::Clock([start = *start, running] { return start + running.elapsed(); });
}

}  // namespace collega::session
