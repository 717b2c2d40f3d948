#include "app/platform/notices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace collega::platform {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString& method) { return QDBusMessage::createMethodCall(service, path, service, method); }

}  // namespace

Notices::Notices(QDBusConnection bus, QObject* parent) : QObject(parent), bus_(std::move(bus)) {
  bus_.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
}

void Notices::show(const QString& title, const QString& words) {
  auto message = call(QStringLiteral("Notify"));
  constexpr int asLongAsTheDesktopLikes = -1;
  // "default" is the notice itself: its name is not shown.
  message << QStringLiteral("Collega") << shown_ << QStringLiteral("collega") << title << words.toHtmlEscaped()
          << QStringList{QStringLiteral("default"), title}
          << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("collega")}} << asLongAsTheDesktopLikes;
  auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(message), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* ended) {
    const QDBusPendingReply<uint> reply = *ended;
    if (reply.isValid()) shown_ = reply.value();
    ended->deleteLater();
  });
}

void Notices::withdraw() {
  if (shown_ == 0) return;
  auto message = call(QStringLiteral("CloseNotification"));
  message << std::exchange(shown_, 0);
  bus_.send(message);
}

void Notices::takeAction(uint notice, const QString& action) {
  if (notice != shown_ || action != QLatin1String("default")) return;
  shown_ = 0;
  Q_EMIT chosen();
}

}  // namespace collega::platform
