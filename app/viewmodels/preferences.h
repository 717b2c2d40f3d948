// How this device shows things: language, scheme, text size, motion. Kept outside the profile: needed before unlocking.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QSettings>
#include <algorithm>

class QQmlEngine;

namespace collega::viewmodels {

class Preferences : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("The program makes it")
  // Empty: as the system has it.
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
  // The one in force: where none was chosen, the nearest to the system's.
  Q_PROPERTY(QString spoken READ spoken NOTIFY languageChanged)
  Q_PROPERTY(QStringList languages READ languages CONSTANT)
  // Each in its own language.
  Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
  // "system", "light" or "dark".
  Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY lookChanged)
  Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY lookChanged)
  Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY lookChanged)
  // Minutes without a touch; 0: never.
  Q_PROPERTY(int lockAfter READ lockAfter WRITE setLockAfter NOTIFY lockAfterChanged)
  // Once a day, by the desktop; and whether a notice says what it is about.
  Q_PROPERTY(bool notify READ notify WRITE setNotify NOTIFY noticesChanged)
  Q_PROPERTY(bool notifyContent READ notifyContent WRITE setNotifyContent NOTIFY noticesChanged)
  // Starts with the desktop, and stays when its window is closed.
  Q_PROPERTY(bool background READ background WRITE setBackground NOTIFY backgroundChanged)
  // Opens without the passphrase when the program starts: see stay_unlocked.h, which alone sets it.
  Q_PROPERTY(bool stayUnlocked READ stayUnlocked NOTIFY stayUnlockedChanged)

 public:
  // `file`: where they are kept.
  explicit Preferences(const QString& file, QObject* parent = nullptr);

  // Puts the language in force now and after each change.
  void applyTo(QQmlEngine* engine);

  [[nodiscard]] QString language() const { return kept_.value("language").toString(); }
  void setLanguage(const QString& language);
  [[nodiscard]] QString spoken() const;
  [[nodiscard]] QStringList languages() const;
  [[nodiscard]] QStringList languageNames() const;
  [[nodiscard]] QString scheme() const { return kept_.value("scheme", "system").toString(); }
  void setScheme(const QString& scheme) { keep("scheme", scheme); }
  [[nodiscard]] double textScale() const { return kept_.value("textScale", 1.0).toDouble(); }
  void setTextScale(double scale) { keep("textScale", scale); }
  [[nodiscard]] bool reducedMotion() const { return kept_.value("reducedMotion", false).toBool(); }
  void setReducedMotion(bool reduced) { keep("reducedMotion", reduced); }
  [[nodiscard]] int lockAfter() const { return std::max(0, kept_.value("lockAfter", 15).toInt()); }
  void setLockAfter(int minutes) { keep("lockAfter", minutes, &Preferences::lockAfterChanged); }
  [[nodiscard]] bool notify() const { return kept_.value("notify", true).toBool(); }
  void setNotify(bool notify) { keep("notify", notify, &Preferences::noticesChanged); }
  [[nodiscard]] bool notifyContent() const { return kept_.value("notifyContent", false).toBool(); }
  void setNotifyContent(bool content) { keep("notifyContent", content, &Preferences::noticesChanged); }
  [[nodiscard]] bool background() const { return kept_.value("background", false).toBool(); }
  void setBackground(bool background) { keep("background", background, &Preferences::backgroundChanged); }
  [[nodiscard]] bool stayUnlocked() const { return kept_.value("stayUnlocked", false).toBool(); }
  void setStayUnlocked(bool stay) { keep("stayUnlocked", stay, &Preferences::stayUnlockedChanged); }

 Q_SIGNALS:
  void languageChanged();
  void lookChanged();
  void lockAfterChanged();
  void stayUnlockedChanged();
  void noticesChanged();
  void backgroundChanged();

 private:
  using Changed = void (Preferences::*)();
  void keep(const QString& name, const QVariant& value, Changed changed = &Preferences::lookChanged);
  void useLanguage();
  QSettings kept_;
  QQmlEngine* engine_ = nullptr;
};

}  // namespace collega::viewmodels
