// Making a profile: who one is, the passphrase, and the recovery code that is shown once.
#pragma once

#include "app/viewmodels/profile.h"

namespace collega::viewmodels {

class OnboardingModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(collega::viewmodels::Profile* profile MEMBER profile_ NOTIFY profileChanged REQUIRED)
  // In groups; empty until the profile is made, and again once it is confirmed.
  Q_PROPERTY(QStringList codeGroups READ codeGroups NOTIFY codeChanged)
  Q_PROPERTY(bool working READ working NOTIFY workingChanged)
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  using QObject::QObject;

  [[nodiscard]] QStringList codeGroups() const { return code_; }
  [[nodiscard]] bool working() const { return working_; }
  [[nodiscard]] QString problem() const { return problem_; }

  Q_INVOKABLE void create(const QString& name, const QString& town, const QString& profession, const QString& server,
                          const QString& passphrase);
  // Whether this is the last group of the code: shows that it was written down.
  Q_INVOKABLE bool confirms(const QString& lastGroup) const;
  Q_INVOKABLE void finish();
  // 0 weak, 1 fair, 2 strong: an estimate of how many guesses it stands.
  Q_INVOKABLE int strength(const QString& passphrase) const;

 Q_SIGNALS:
  void profileChanged();
  void codeChanged();
  void workingChanged();
  void problemChanged();

 private:
  void take(const Result<std::string>& code);
  Profile* profile_ = nullptr;
  QStringList code_;
  bool working_ = false;
  QString problem_;
};

}  // namespace collega::viewmodels
