#include "app/session/zones.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace collega::session {

domain::ZoneRules systemZones() {
  return [](std::string_view name, std::int64_t atMs) -> std::optional<int> {
    const QTimeZone zone(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    if (!zone.isValid()) return std::nullopt;
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC));
  };
}

std::string zoneOfCountry(std::string_view country) {
  const auto territory =
      QLocale::codeToTerritory(QString::fromLatin1(country.data(), static_cast<int>(country.size())));
  const auto zones =
      territory == QLocale::AnyTerritory ? QList<QByteArray>() : QTimeZone::availableTimeZoneIds(territory);
  return (zones.size() == 1 ? zones.front() : QTimeZone::systemTimeZoneId()).toStdString();
}

}  // namespace collega::session
