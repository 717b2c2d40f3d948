#include "app/formats/report/head.h"

#include <QPainterPath>
#include <algorithm>

namespace collega::formats::report {

namespace {

QColor colourOf(QRgb rgb) { return QColor::fromRgb(rgb); }

constexpr qreal disc = 30 * pt;
constexpr qreal span = 44 * pt;

// The first letter of a town on the tint of its side.
void drawTown(const Ink& ink, const QRectF& box, const QString& town, std::size_t side) {
  ink.box(box, palette::sideTint(side), box.width() / 2);
  const Style style{12, true, palette::side(side), Align::Middle};
  ink.text(below(box, (box.height() - Ink::lineHeight(style)) / 2), ink.locale().toUpper(town.left(1)), style);
}

void drawHalfArch(const Ink& ink, const QRectF& box, bool first) {
  const bool left = first != ink.rightToLeft();
  const QPointF foot(left ? box.left() : box.right(), box.bottom());
  const QPointF top(box.center().x(), box.top());
  QPainterPath path(foot);
  path.quadTo({(foot.x() + top.x()) / 2, box.top()}, top);
  ink.stroke(path, palette::side(first ? 0 : 1), 3 * pt);
}

// Only two towns face each other.
qreal drawSides(const Ink& ink, const QRectF& box, const QStringList& sides) {
  if (sides.size() != 2) return 0;
  const auto at = [&](qreal from, qreal width, qreal top, qreal high) {
    auto part = ink.part(below(box, top), from, width);
    part.setHeight(high);
    return part;
  };
  drawTown(ink, at(0, disc, 0, disc), sides[0], 0);
  drawTown(ink, at(disc + span, disc, 0, disc), sides[1], 1);
  const auto arch = at(disc + 7 * pt, span - 14 * pt, 9 * pt, 11 * pt);
  drawHalfArch(ink, arch, true);
  drawHalfArch(ink, arch, false);
  const auto mark = at(disc + span / 2 - 2.4 * pt, 4.8 * pt, 6.6 * pt, 4.8 * pt);
  ink.box(mark, colourOf(palette::mutual), 2.4 * pt);
  return 2 * disc + span + 14 * pt;
}

qreal drawMarks(const Ink& ink, const QRectF& box, const QStringList& marks) {
  const Style style{8, true, colourOf(palette::mutual), Align::Middle};
  qreal from = 0;
  for (const auto& mark : marks) {
    const qreal width = ink.width(mark, style) + 14 * pt;
    auto chip = ink.part(box, from, width);
    chip.setHeight(14 * pt);
    ink.box(chip, colourOf(palette::mutualTint), 7 * pt);
    ink.text(below(chip, (14 * pt - Ink::lineHeight(style)) / 2), mark, style);
    from += width + 6 * pt;
  }
  return marks.isEmpty() ? 0 : 14 * pt;
}

void drawFigure(const Ink& ink, const QRectF& box, const Figure& figure, qreal high) {
  ink.box({box.topLeft(), QSizeF(box.width(), high)}, colourOf(palette::sunken), 6 * pt);
  const auto inner = box.adjusted(9 * pt, 6 * pt, -6 * pt, 0);
  const qreal y = ink.text(inner, figure.number, {17, true, colourOf(palette::ours)});
  ink.text(below(inner, y), figure.label, {8, false, colourOf(palette::soft)});
}

qreal heightOf(const Ink& ink, qreal width, const Figure& figure) {
  const Ink measure(nullptr, ink.locale());
  const QRectF inner(0, 0, width - 15 * pt, 0);
  return 12 * pt + measure.text(inner, figure.number, {17, true}) + measure.text(inner, figure.label, {8});
}

qreal drawFigures(const Ink& ink, const QRectF& box, const std::vector<Figure>& figures) {
  if (figures.empty()) return 0;
  constexpr qreal gap = 8 * pt;
  const auto count = static_cast<qreal>(figures.size());
  const qreal each = (box.width() - gap * (count - 1)) / count;
  qreal high = 0;
  for (const auto& figure : figures) high = std::max(high, heightOf(ink, each, figure));
  for (std::size_t i = 0; i < figures.size(); ++i)
    drawFigure(ink, ink.part(box, (each + gap) * static_cast<qreal>(i), each), figures[i], high);
  return high;
}

}  // namespace

qreal drawHead(const Ink& ink, const QRectF& box, const Report& report) {
  const qreal aside = drawSides(ink, box, report.sides);
  const auto words = ink.part(box, aside, box.width() - aside);
  qreal y = ink.text(words, report.title, {20, true});
  y += ink.text(below(words, y), report.subtitle, {9.5, false, colourOf(palette::soft)});
  y = std::max(y, aside > 0 ? disc : 0) + 8 * pt;
  y += ink.text(below(box, y), report.lead, {10}) + 6 * pt;
  if (!report.marks.isEmpty()) y += drawMarks(ink, below(box, y), report.marks) + 9 * pt;
  y += drawFigures(ink, below(box, y), report.figures);
  return y + 10 * pt;
}

}  // namespace collega::formats::report
