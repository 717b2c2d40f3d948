// Staying unlocked on this device: the key of the profile is in the keychain of the system, so that it opens without
// the passphrase when the program starts. The passphrase is still asked for after locking.
#pragma once

#include "app/viewmodels/preferences.h"
#include "app/viewmodels/profile.h"

namespace collega::viewmodels {

class StayUnlocked : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(collega::viewmodels::Profile* profile MEMBER profile_ NOTIFY profileChanged REQUIRED)
  Q_PROPERTY(collega::viewmodels::Preferences* preferences MEMBER preferences_ NOTIFY profileChanged REQUIRED)
  Q_PROPERTY(bool working READ working NOTIFY workingChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  using QObject::QObject;
  StayUnlocked(Profile& profile, Preferences& preferences) : profile_(&profile), preferences_(&preferences) {}

  [[nodiscard]] bool working() const { return working_; }
  [[nodiscard]] QString problem() const { return problem_; }

  // Needs the passphrase, which alone opens the key.
  Q_INVOKABLE void begin(const QString& passphrase);
  Q_INVOKABLE void end();
  // At the start: where the keychain has no key, or another, the passphrase is asked for.
  void open();

 Q_SIGNALS:
  void profileChanged();
  void workingChanged();
  void problemChanged();
  void begun();

 private:
  [[nodiscard]] QString name() const;
  void keep(const crypto::Secret& key);
  void settle(const QString& problem);
  Profile* profile_ = nullptr;
  Preferences* preferences_ = nullptr;
  bool working_ = false;
  QString problem_;
};

}  // namespace collega::viewmodels
