#include "app/viewmodels/preferences.h"

#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QQmlEngine>

#include "translations/translations.h"

namespace collega::viewmodels {

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), kept_(file, QSettings::IniFormat) {}

void Preferences::applyTo(QQmlEngine* engine) {
  engine_ = engine;
  useLanguage();
}

QStringList Preferences::languages() const { return translations::languages(); }

QStringList Preferences::languageNames() const {
  static const QHash<QString, QString> names{
      {"nl", "Nederlands"}, {"en", "English"}, {"fr", "Français"}, {"tr", "Türkçe"}, {"ar", "العربية"}};
  QStringList list;
  for (const auto& language : languages()) list << names.value(language, language);
  return list;
}

void Preferences::setLanguage(const QString& language) {
  if (this->language() == language) return;
  kept_.setValue("language", language);
  useLanguage();
  Q_EMIT languageChanged();
}

void Preferences::keep(const QString& name, const QVariant& value, Changed changed) {
  if (kept_.value(name) == value) return;
  kept_.setValue(name, value);
  Q_EMIT(this->*changed)();
}

QString Preferences::spoken() const {
  return language().isEmpty() ? translations::nearest(QLocale::system()) : language();
}

void Preferences::useLanguage() {
  const auto wanted = spoken();
  translations::use(wanted);
  QLocale::setDefault(translations::localeOf(wanted));
  QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
  if (engine_) engine_->retranslate();
}

}  // namespace collega::viewmodels
