#include "app/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDBusMessage>

namespace collega::platform {
namespace {

const QString path = QStringLiteral("/eu/collega/App");
const QString interface = QStringLiteral("eu.collega.App");

// A part of a name on the bus may not begin with a digit.
QString nameFor(const QString& what) {
  const auto hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
  return interface + QStringLiteral(".p") + QString::fromLatin1(hash);
}

}  // namespace

SingleInstance::SingleInstance(const QString& what, QDBusConnection bus, QObject* parent)
    : QObject(parent), bus_(std::move(bus)), name_(nameFor(what)) {}

SingleInstance::~SingleInstance() {
  if (!first_) return;
  bus_.unregisterObject(path);
  bus_.unregisterService(name_);
}

bool SingleInstance::isFirst() {
  if (!bus_.isConnected()) return true;
  first_ = bus_.registerService(name_);
  if (first_) bus_.registerObject(path, this, QDBusConnection::ExportScriptableSlots);
  if (!first_) bus_.call(QDBusMessage::createMethodCall(name_, path, interface, QStringLiteral("Open")));
  return first_;
}

}  // namespace collega::platform
