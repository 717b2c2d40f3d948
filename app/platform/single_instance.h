// One window for one person: a second start of the program opens the first. By a name on the session bus; where there
// is none, each start stands for itself.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace collega::platform {

class SingleInstance : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "eu.collega.App")

 public:
  // `what`: what there should be one of, such as a profile's folder.
  explicit SingleInstance(const QString& what, QDBusConnection bus = QDBusConnection::sessionBus(),
                          QObject* parent = nullptr);
  ~SingleInstance() override;

  // Whether this is the first; otherwise the first was asked to show itself.
  bool isFirst();

 public Q_SLOTS:
  // Called over the bus.
  Q_SCRIPTABLE void Open() { Q_EMIT asked(); }

 Q_SIGNALS:
  void asked();

 private:
  QDBusConnection bus_;
  QString name_;
  bool first_ = false;
};

}  // namespace collega::platform
