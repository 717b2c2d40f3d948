#include "qml/components/picture_item.h"

#include <QPainter>

namespace collega::components {

PictureItem::PictureItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAntialiasing(true);
  connect(this, &PictureItem::changed, this, [this] { update(); });
}

void PictureItem::setPicture(const QImage& picture) {
  if (picture_ == picture) return;
  picture_ = picture;
  Q_EMIT changed();
}

double PictureItem::ratio() const {
  return picture_.width() > 0 ? static_cast<double>(picture_.height()) / picture_.width() : 0;
}

void PictureItem::paint(QPainter* painter) {
  if (picture_.isNull()) return;
  const QSizeF size = QSizeF(picture_.size()).scaled(width(), height(), Qt::KeepAspectRatio);
  const QRectF place(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  painter->drawImage(place, picture_);
}

}  // namespace collega::components
