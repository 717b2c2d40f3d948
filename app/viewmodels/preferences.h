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
  Q_PROPERTY(QStringList languages READ languages CONSTANT)
  // Each in its own language.
  Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
  // "system", "light" or "dark".
  Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY lookChanged)
  Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY lookChanged)
  Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY lookChanged)
  // Minutes without a touch; 0: never.
  Q_PROPERTY(int lockAfter READ lockAfter WRITE setLockAfter NOTIFY lockAfterChanged)

 public:
  // `file`: where they are kept.
  explicit Preferences(const QString& file, QObject* parent = nullptr);

  // Puts the language in force now and after each change.
  void applyTo(QQmlEngine* engine);

  [[nodiscard]] QString language() const { return kept_.value("language").toString(); }
  void setLanguage(const QString& language);
  [[nodiscard]] QStringList languages() const;
  [[nodiscard]] QStringList languageNames() const;
  [[nodiscard]] QString scheme() const { return kept_.value("scheme", "system").toString(); }
  void setScheme(const QString& scheme) { keep("scheme", scheme); }
  [[nodiscard]] double textScale() const { return kept_.value("textScale", 1.0).toDouble(); }
  void setTextScale(double scale) { keep("textScale", scale); }
  [[nodiscard]] bool reducedMotion() const { return kept_.value("reducedMotion", false).toBool(); }
  void setReducedMotion(bool reduced) { keep("reducedMotion", reduced); }
  [[nodiscard]] int lockAfter() const { return std::max(0, kept_.value("lockAfter", 15).toInt()); }
  void setLockAfter(int minutes);

 Q_SIGNALS:
  void languageChanged();
  void lookChanged();
  void lockAfterChanged();

 private:
  void keep(const QString& name, const QVariant& value);
  void useLanguage();
  QSettings kept_;
  QQmlEngine* engine_ = nullptr;
};

}  // namespace collega::viewmodels
