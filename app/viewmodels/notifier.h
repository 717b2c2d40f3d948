// Tells once a day what waits and what is new, in the place of many pings; what it is about only where the person
// allows that, because a notice is seen by whoever looks at the screen.
#pragma once

#include <QTimer>

#include "app/viewmodels/preferences.h"
#include "app/viewmodels/profile.h"

namespace collega::viewmodels {

class Notifier : public QObject {
  Q_OBJECT

 public:
  Notifier(Profile& profile, Preferences& preferences, QObject* parent = nullptr);

  // Whether the day has something to tell that was not told. By itself once the profile is open, and every hour.
  void look();

 Q_SIGNALS:
  void told(const QString& title, const QString& words);

 private:
  Profile& profile_;
  Preferences& preferences_;
  QTimer hourly_;
};

}  // namespace collega::viewmodels
