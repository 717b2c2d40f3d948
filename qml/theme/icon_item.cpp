#include "qml/theme/icon_item.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

namespace collega::theme {
namespace {

// Those that mean another direction when seen in a mirror of the reading direction.
bool pointsInReadingDirection(const QString& name) {
  static const QSet<QString> names{"arrow-left", "arrow-right",    "chevron-right", "list-checks",
                                   "log-in",     "message-circle", "send",          "undo-2"};
  return names.contains(name);
}

QByteArray drawing(const QString& name, const QColor& color) {
  QFile file(":/Collega/Theme/icons/" + name + ".svg");
  if (!file.open(QIODevice::ReadOnly)) {
    qWarning("There is no icon named %s", qUtf8Printable(name));
    return {};
  }
  return file.readAll().replace("currentColor", color.name().toLatin1());
}

}  // namespace

IconItem::IconItem(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void IconItem::setName(const QString& name) {
  if (name_ == name) return;
  name_ = name;
  redraw();
}

void IconItem::setColor(const QColor& color) {
  if (color_ == color) return;
  color_ = color;
  redraw();
}

void IconItem::setMirrored(bool mirrored) {
  if (mirrored_ == mirrored) return;
  mirrored_ = mirrored;
  redraw();
}

void IconItem::redraw() {
  update();
  Q_EMIT changed();
}

void IconItem::paint(QPainter* painter) {
  if (name_.isEmpty()) return;
  if (mirrored_ && pointsInReadingDirection(name_)) {
    painter->translate(width(), 0);
    painter->scale(-1, 1);
  }
  QSvgRenderer(drawing(name_, color_)).render(painter, boundingRect());
}

}  // namespace collega::theme
