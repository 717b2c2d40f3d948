#include "app/viewmodels/devices/devices_model.h"

#include <QDateTime>
#include <QSysInfo>

#include "app/session/devices/devices.h"
#include "app/viewmodels/convert.h"

namespace collega::viewmodels {
namespace {

using session::DeviceInfo;

QString dayOf(std::int64_t ms) {
  return session::words::day(QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate).toStdString());
}

QString noteOf(const DeviceInfo& device) {
  if (device.revoked) return DevicesModel::tr("Shut out. It reads nothing that was written since.");
  QStringList parts;
  if (device.sinceMs > 0) parts << DevicesModel::tr("Linked on %1").arg(dayOf(device.sinceMs));
  if (device.wroteMs > 0) parts << DevicesModel::tr("Last wrote on %1").arg(dayOf(device.wroteMs));
  parts << (device.spaces.empty()
                ? DevicesModel::tr("In no space yet")
                : DevicesModel::tr("In %n space(s)", nullptr, static_cast<int>(device.spaces.size())));
  return joined(parts);
}

QString nameOf(const DeviceInfo& device) {
  if (!device.name.empty()) return text(device.name);
  return device.self ? nameOfThisDevice() : DevicesModel::tr("Another device of yours");
}

Result<std::vector<DeviceRow>> read(Session& session) {
  COLLEGA_ASSIGN(devices, session::devices(session));
  std::vector<DeviceRow> rows;
  for (const auto& each : devices)
    rows.push_back({shown(each.id), nameOf(each), noteOf(each), each.self, each.revoked});
  return rows;
}

}  // namespace

QString nameOfThisDevice() {
  const auto name = QSysInfo::machineHostName();
  return name.isEmpty() ? QSysInfo::prettyProductName() : name;
}

void DevicesModel::reload() {
  load(&read, [this](const std::vector<DeviceRow>& rows) { devices_.set(rows); });
}

void DevicesModel::revoke(const QString& device) {
  ask([id = idOf(device)](Session& session) { return session::revokeDevice(session, id); },
      [this] {
        profile()->syncNow();
        reloadSoon();
        Q_EMIT revoked();
      });
}

}  // namespace collega::viewmodels
