#include "qml/theme/arch_item.h"

#include <QPainter>
#include <QPainterPath>

namespace collega::theme {

ArchItem::ArchItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAntialiasing(true);
  connect(this, &ArchItem::changed, this, [this] { update(); });
}

QPainterPath ArchItem::leftHalf() const {
  const QPointF foot(thickness_ / 2, height() - thickness_ / 2);
  const QPointF top(width() / 2, thickness_ / 2 + (dotColor_.alpha() > 0 ? thickness_ / 2 : 0));
  QPainterPath path(foot);
  path.cubicTo(foot.x() + width() * 0.08, foot.y() - height() * 0.45, top.x() - width() * 0.22, top.y(), top.x(),
               top.y());
  return path;
}

QPainterPath ArchItem::rightHalf() const { return QTransform::fromScale(-1, 1).translate(-width(), 0).map(leftHalf()); }

void ArchItem::paint(QPainter* painter) {
  painter->setRenderHint(QPainter::Antialiasing);
  painter->strokePath(rightHalf(), QPen(rightColor_, thickness_, Qt::SolidLine, Qt::RoundCap));
  painter->strokePath(leftHalf(), QPen(leftColor_, thickness_, Qt::SolidLine, Qt::RoundCap));
  if (dotColor_.alpha() == 0) return;
  painter->setPen(Qt::NoPen);
  painter->setBrush(dotColor_);
  painter->drawEllipse(QPointF(width() / 2, thickness_), thickness_, thickness_);
}

}  // namespace collega::theme
