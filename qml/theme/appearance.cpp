#include "qml/theme/appearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QJSEngine>
#include <QPalette>
#include <QPointer>
#include <algorithm>

namespace collega::theme {

Appearance::Appearance(QObject* parent) : QObject(parent) { parent->installEventFilter(this); }

Appearance* Appearance::instance() {
  static const QPointer<Appearance> only = new Appearance(qGuiApp);
  return only;
}

Appearance* Appearance::create(QQmlEngine*, QJSEngine*) {
  QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
  return instance();
}

void Appearance::setScheme(Scheme scheme) {
  if (scheme_ == scheme) return;
  scheme_ = scheme;
  Q_EMIT changed();
}

bool Appearance::dark() const {
  if (scheme_ != System) return scheme_ == Dark;
  const QPalette palette = QGuiApplication::palette();
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void Appearance::setTextScale(qreal scale) {
  const qreal inside = std::clamp(scale, 1.0, 2.0);
  if (qFuzzyCompare(inside, textScale_)) return;
  textScale_ = inside;
  Q_EMIT changed();
}

void Appearance::setReducedMotion(bool reduced) {
  if (reducedMotion_ == reduced) return;
  reducedMotion_ = reduced;
  Q_EMIT changed();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ApplicationPaletteChange && scheme_ == System) Q_EMIT changed();
  return QObject::eventFilter(watched, event);
}

}  // namespace collega::theme
