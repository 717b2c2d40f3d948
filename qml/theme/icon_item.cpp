#include "qml/theme/icon_item.h"

#include <QCache>
#include <QFile>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <cmath>

namespace collega::theme {
namespace {

// Those that mean another direction when seen in a mirror of the reading direction.
bool pointsInReadingDirection(const QString& name) {
  static const QSet<QString> names{"arrow-left", "arrow-right",    "chevron-right", "list-checks",
                                   "log-in",     "message-circle", "send",          "undo-2"};
  return names.contains(name);
}

struct Look {
  QString name;
  QRgb color = 0;
  QSize size;
  bool mirrored = false;
  bool operator==(const Look&) const = default;
};

std::size_t qHash(const Look& look, std::size_t seed) {
  return qHashMulti(seed, look.name, look.color, look.size.width(), look.size.height(), look.mirrored);
}

QByteArray drawing(const QString& name, const QColor& color) {
  QFile file(":/Collega/Theme/icons/" + name + ".svg");
  if (!file.open(QIODevice::ReadOnly)) {
    qWarning("There is no icon named %s", qUtf8Printable(name));
    return {};
  }
  return file.readAll().replace("currentColor", color.name().toLatin1());
}

QImage drawnAnew(const Look& look) {
  QImage image(look.size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  QSvgRenderer(drawing(look.name, QColor::fromRgba(look.color))).render(&painter);
  painter.end();
  return look.mirrored ? image.mirrored(true, false) : image;
}

// Of the thread that draws.
QImage drawn(const Look& look) {
  thread_local QCache<Look, QImage> known(500);
  if (const auto* image = known.object(look)) return *image;
  auto image = drawnAnew(look);
  known.insert(look, new QImage(image));
  return image;
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

// Everything that looks the same is drawn once: a page has dozens of icons, and reading a drawing takes longer than the
// rest of bringing it to the picture.
void IconItem::paint(QPainter* painter) {
  if (name_.isEmpty()) return;
  const qreal scale = std::abs(painter->deviceTransform().m11());
  const bool mirrored = mirrored_ && pointsInReadingDirection(name_);
  painter->drawImage(boundingRect(), drawn({name_, color_.rgba(), (size() * scale).toSize(), mirrored}));
}

}  // namespace collega::theme
