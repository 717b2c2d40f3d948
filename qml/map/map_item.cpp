#include "qml/map/map_item.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <utility>

#include "qml/map/land.h"

namespace collega::map {
namespace {

// The outlines are no finer than this.
constexpr double closest = 300;
// A single town is shown with its surroundings.
constexpr double closestFit = 40;
// Points nearer to each other than this make no difference to the eye.
constexpr double nearest = 0.8;

QPointF projectedOf(const QVariant& place) {
  const auto map = place.toMap();
  return projected(map["longitude"].toDouble(), map["latitude"].toDouble());
}

double between(const QPointF& one, const QPointF& other) {
  return std::hypot(one.x() - other.x(), one.y() - other.y());
}

struct Group {
  QPointF middle;
  QVariantList numbers;
};

// Which sides of what is shown a point lies beyond.
unsigned beyond(const QPointF& at, const QRectF& shown) {
  return (at.x() < shown.left() ? 1U : 0U) | (at.x() > shown.right() ? 2U : 0U) | (at.y() < shown.top() ? 4U : 0U) |
         (at.y() > shown.bottom() ? 8U : 0U);
}

// An outline of which those points are left out that nobody sees: of what lies beyond one side, only where it begins
// and ends matters.
class Outline {
 public:
  explicit Outline(const QRectF& shown) : shown_(shown) {}
  void add(const QPointF& at) {
    if (!points_.isEmpty() && (points_.constLast() - at).manhattanLength() <= nearest) return;
    const auto side = beyond(at, shown_);
    if (points_.size() > 1 && (last_ & beforeLast_ & side) != 0)
      points_.removeLast();
    else
      beforeLast_ = last_;
    last_ = side;
    points_ << at;
  }
  [[nodiscard]] const QPolygonF& points() const { return points_; }

 private:
  QRectF shown_;
  QPolygonF points_;
  unsigned last_ = 0;
  unsigned beforeLast_ = 0;
};

// To the first group that is near, so that what is together stays so while the map moves.
void gather(std::vector<Group>& groups, int number, const QPointF& at, double distance) {
  for (auto& group : groups) {
    if (between(group.middle, at) >= distance) continue;
    group.numbers << number;
    return;
  }
  groups.push_back({at, {number}});
}

}  // namespace

MapItem::MapItem(QQuickItem* parent) : QQuickPaintedItem(parent), center_(projected(15, 42)) {
  setAntialiasing(true);
  connect(this, &MapItem::colorsChanged, this, [this] { update(); });
}

QPointF MapItem::onItem(const QPointF& projected) const {
  return {width() / 2 + (projected.x() - center_.x()) * zoom_, height() / 2 - (projected.y() - center_.y()) * zoom_};
}

QRectF MapItem::shownPart() const {
  const QSizeF size(width() / zoom_, height() / zoom_);
  return {center_ - QPointF(size.width() / 2, size.height() / 2), size};
}

void MapItem::paint(QPainter* painter) {
  QPainterPath path;
  const auto shown = shownPart();
  for (const auto& ring : land()) {
    if (!ring.bounds.intersects(shown)) continue;
    Outline drawn(QRectF(0, 0, width(), height()).adjusted(-4, -4, 4, 4));
    for (const auto& point : ring.points) drawn.add(onItem(point));
    if (drawn.points().size() > 2) path.addPolygon(drawn.points());
  }
  // The shore is smooth, and hides that what it goes round is not: that takes half the time.
  painter->setRenderHint(QPainter::Antialiasing, false);
  painter->fillPath(path, landColor_);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(shoreColor_, 1));
  painter->drawPath(path);
}

QPointF MapItem::place(double longitude, double latitude) const { return onItem(projected(longitude, latitude)); }

void MapItem::move(const QPointF& center, double zoom) {
  const double top = projected(0, northernmost).y();
  const double widest = std::max(1.0, width() / 360);
  center_ = {qBound(-180.0, center.x(), 180.0), qBound(-top, center.y(), top)};
  const double before = std::exchange(zoom_, qBound(std::min(widest, closest), zoom, closest));
  ++movements_;
  update();
  Q_EMIT moved();
  if (zoom_ != before) Q_EMIT zoomed();
}

void MapItem::moveBy(double x, double y) { move(center_ + QPointF(x, -y) / zoom_, zoom_); }

void MapItem::moveTo(double longitude, double latitude) { move(projected(longitude, latitude), zoom_); }

void MapItem::zoomBy(double factor, const QPointF& around) {
  const double zoom = qBound(std::max(1.0, width() / 360), zoom_ * factor, closest);
  const QPointF off((around.x() - width() / 2), -(around.y() - height() / 2));
  move(center_ + off / zoom_ - off / zoom, zoom);
}

void MapItem::fit(const QVariantList& places, double margin) {
  if (places.isEmpty() || width() <= 0 || height() <= 0) return;
  QPolygonF points;
  for (const auto& place : places) points << projectedOf(place);
  const auto bounds = points.boundingRect();
  const auto scale = [margin](double pixels, double degrees) {
    return degrees > 0 ? std::max(1.0, pixels - 2 * margin) / degrees : closestFit;
  };
  move(bounds.center(), std::min({scale(width(), bounds.width()), scale(height(), bounds.height()), closestFit}));
}

QVariantList MapItem::gathered(const QVariantList& places, double distance) const {
  std::vector<Group> groups;
  for (int i = 0; i < places.size(); ++i) gather(groups, i, projectedOf(places[i]) * zoom_, distance);
  QVariantList result;
  for (const auto& group : groups) result << QVariant(group.numbers);
  return result;
}

void MapItem::geometryChange(const QRectF& now, const QRectF& before) {
  QQuickPaintedItem::geometryChange(now, before);
  if (now.size() != before.size()) move(center_, zoom_);
}

}  // namespace collega::map
