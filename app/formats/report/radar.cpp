// The six dimensions as both sides see them, drawn over each other.
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "app/formats/report/charts.h"

namespace collega::formats::report {

namespace {

constexpr qreal radius = 62 * pt;
constexpr qreal wordsAbove = 17 * pt;
const Style axisWords{7.5, false, QColor::fromRgb(palette::soft), Align::Middle};

class Web {
 public:
  Web(const Ink& ink, QPointF middle, const RadarBody& body) : ink_(ink), middle_(middle), body_(body) {}

  void draw(const QRectF& box) const {
    for (int ring = 1; ring <= static_cast<int>(body_.most); ++ring)
      ink_.stroke(ringAt(ring), QColor::fromRgb(palette::line), 0.6 * pt);
    for (qsizetype axis = 0; axis < body_.axes.size(); ++axis) label(box, axis);
    for (std::size_t side = 0; side < body_.scores.size(); ++side) drawSide(side);
  }

 private:
  // The first axis points upwards, the others follow in the direction of reading.
  [[nodiscard]] QPointF at(qsizetype axis, qreal score) const {
    const qreal turn = 2 * std::numbers::pi * static_cast<qreal>(axis) / static_cast<qreal>(body_.axes.size());
    const qreal sideways = std::sin(turn) * (ink_.rightToLeft() ? -1 : 1);
    return middle_ + QPointF(sideways, -std::cos(turn)) * radius * score / body_.most;
  }

  [[nodiscard]] QPainterPath ringAt(int score) const {
    QPolygonF ring;
    for (qsizetype axis = 0; axis <= body_.axes.size(); ++axis) ring << at(axis % body_.axes.size(), score);
    QPainterPath path;
    path.addPolygon(ring);
    return path;
  }

  void label(const QRectF& box, qsizetype axis) const {
    const auto point = at(axis, body_.most * 1.08);
    const qreal aside = point.x() - middle_.x();
    const bool upright = std::abs(aside) < pt;
    const qreal width = upright ? 150 * pt : box.width() / 2 - std::abs(aside);
    const auto& words = body_.axes[axis];
    auto style = axisWords;
    if (!upright) style.align = (aside > 0) != ink_.rightToLeft() ? Align::Start : Align::End;
    const qreal left = upright ? point.x() - width / 2 : aside > 0 ? point.x() : point.x() - width;
    const qreal high = Ink(nullptr, ink_.locale()).text({left, 0, width, 0}, words, style);
    const qreal top = upright ? (point.y() < middle_.y() ? point.y() - high : point.y()) : point.y() - high / 2;
    ink_.text({left, top, width, 0}, words, style);
  }

  // What was not scored is left out; two scores make a line, one a dot.
  void drawSide(std::size_t side) const {
    QPolygonF shape;
    for (qsizetype axis = 0; axis < body_.axes.size(); ++axis) {
      const qreal score = body_.scores[side][static_cast<std::size_t>(axis)];
      if (score > 0) shape << at(axis, std::min(score, body_.most));
    }
    if (shape.isEmpty()) return;
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    auto tint = palette::side(side);
    tint.setAlphaF(0.12F);
    ink_.fill(path, tint);
    ink_.stroke(path, palette::side(side), 1.4 * pt, lineOf(side));
    for (const auto& point : shape) dot(side, point);
  }

  // The first side has discs, the second squares.
  void dot(std::size_t side, QPointF point) const {
    const QRectF around(point - QPointF(1.8, 1.8) * pt, QSizeF(3.6, 3.6) * pt);
    ink_.box(around, palette::side(side), side % 2 == 0 ? 1.8 * pt : 0);
  }

  const Ink& ink_;
  QPointF middle_;
  const RadarBody& body_;
};

}  // namespace

qreal Chart::operator()(const RadarBody& body) const {
  const qreal legend = drawLegend(ink, box, sides);
  const QPointF middle(box.center().x(), box.top() + legend + wordsAbove + radius);
  Web(ink, middle, body).draw(box);
  return legend + 2 * wordsAbove + 2 * radius + 2 * pt;
}

}  // namespace collega::formats::report
