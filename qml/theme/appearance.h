// What the person or the system decides about the look: scheme, text size, motion. Theme.qml turns it into tokens.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

class QJSEngine;
class QQmlEngine;

namespace collega::theme {

class Appearance : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
  Q_PROPERTY(bool dark READ dark NOTIFY changed)
  Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
  Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)

 public:
  enum Scheme { System, Light, Dark };
  Q_ENUM(Scheme)

  // The one of the program, which the application owns; set before or after the screens are loaded.
  static Appearance* instance();
  static Appearance* create(QQmlEngine* engine, QJSEngine* scripts);

  [[nodiscard]] Scheme scheme() const { return scheme_; }
  void setScheme(Scheme scheme);
  [[nodiscard]] bool dark() const;
  // 1 to 2; what is outside is brought inside.
  [[nodiscard]] qreal textScale() const { return textScale_; }
  void setTextScale(qreal scale);
  [[nodiscard]] bool reducedMotion() const { return reducedMotion_; }
  void setReducedMotion(bool reduced);

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void changed();

 private:
  explicit Appearance(QObject* parent);
  Scheme scheme_ = System;
  qreal textScale_ = 1;
  bool reducedMotion_ = false;
};

}  // namespace collega::theme
