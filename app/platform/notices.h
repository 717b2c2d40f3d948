// A notice of the desktop: one at a time, each in the place of the one before. By org.freedesktop.Notifications; where
// nobody offers that, nothing is shown.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace collega::platform {

class Notices : public QObject {
  Q_OBJECT

 public:
  explicit Notices(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

  // Words are shown as they are, never as markup.
  void show(const QString& title, const QString& words);
  void withdraw();

 Q_SIGNALS:
  // Somebody chose the notice.
  void chosen();

 private Q_SLOTS:
  void takeAction(uint notice, const QString& action);

 private:
  QDBusConnection bus_;
  uint shown_ = 0;
};

}  // namespace collega::platform
