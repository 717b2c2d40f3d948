#include "qml/components/qr_item.h"

#include <QPainter>

#include "app/formats/qr/qr.h"

namespace collega::components {

QrItem::QrItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
  connect(this, &QrItem::changed, this, [this] { update(); });
}

void QrItem::paint(QPainter* painter) { formats::drawQr(*painter, boundingRect(), text_); }

}  // namespace collega::components
