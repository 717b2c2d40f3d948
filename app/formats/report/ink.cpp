#include "app/formats/report/ink.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <array>

namespace collega::formats::report {

namespace palette {

namespace {

struct Pair {
  QRgb full;
  QRgb tint;
};
constexpr std::array sides{Pair{ours, oursTint}, Pair{theirs, theirsTint}, Pair{mutual, mutualTint},
                           Pair{0xff1f6b49, 0xffdcefe4}, Pair{soft, sunken}};

const Pair& at(std::size_t place) { return sides[std::min(place, sides.size() - 1)]; }

}  // namespace

QColor side(std::size_t place) { return QColor::fromRgb(at(place).full); }
QColor sideTint(std::size_t place) { return QColor::fromRgb(at(place).tint); }

}  // namespace palette

namespace {

QFont fontOf(const Style& style) {
  QFont font;
  font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
  font.setPixelSize(qRound(style.size * pt));
  font.setBold(style.bold);
  font.setHintingPreference(QFont::PreferNoHinting);
  // Ligatures of Latin letters are not found by those who search in the file.
  font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
  return font;
}

Qt::Alignment alignment(Align align, Qt::LayoutDirection direction) {
  if (align == Align::Middle) return Qt::AlignHCenter;
  return (align == Align::End) != (direction == Qt::RightToLeft) ? Qt::AlignRight : Qt::AlignLeft;
}

QTextOption optionOf(const Style& style, Qt::LayoutDirection direction) {
  QTextOption option(alignment(style.align, direction));
  option.setTextDirection(direction);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setUseDesignMetrics(true);
  return option;
}

}  // namespace

QRectF Ink::part(const QRectF& whole, qreal from, qreal width) const {
  const qreal left = rightToLeft() ? whole.right() - from - width : whole.left() + from;
  return {left, whole.top(), width, whole.height()};
}

// Arabic stands higher and lower than Latin; what has both has the lines of the higher.
qreal Ink::lineHeight(const Style& style) { return style.size * pt * 1.42; }

qreal Ink::text(const QRectF& box, const QString& words, const Style& style) const {
  return text(box, words, style, locale_.textDirection());
}

qreal Ink::text(const QRectF& box, const QString& words, const Style& style, Qt::LayoutDirection direction) const {
  if (words.isEmpty()) return 0;
  QTextLayout layout(words, fontOf(style));
  layout.setTextOption(optionOf(style, direction));
  const qreal high = lineHeight(style);
  qreal y = 0;
  layout.beginLayout();
  for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(box.width());
    line.setPosition({0, y + (high - line.height()) / 2});
    y += high;
  }
  layout.endLayout();
  if (painter_) {
    painter_->setPen(style.colour);
    layout.draw(painter_, box.topLeft());
  }
  return y;
}

qreal Ink::line(const QRectF& box, const QString& words, const Style& style) const {
  const auto fitting = QFontMetricsF(fontOf(style)).elidedText(words, Qt::ElideRight, box.width());
  return text(box.adjusted(-pt, 0, pt, 0), fitting, style);
}

qreal Ink::width(const QString& words, const Style& style) const {
  return QFontMetricsF(fontOf(style)).horizontalAdvance(words);
}

void Ink::box(const QRectF& box, const QColor& fill, qreal radius, const QColor& border) const {
  if (!painter_) return;
  painter_->setPen(border.isValid() ? QPen(border, 0.6 * pt) : QPen(Qt::NoPen));
  painter_->setBrush(fill);
  painter_->drawRoundedRect(box, radius, radius);
}

void Ink::stroke(const QPainterPath& path, const QColor& colour, qreal width, Qt::PenStyle style) const {
  if (painter_) painter_->strokePath(path, QPen(colour, width, style, Qt::RoundCap, Qt::RoundJoin));
}

void Ink::fill(const QPainterPath& path, const QColor& colour) const {
  if (painter_) painter_->fillPath(path, colour);
}

}  // namespace collega::formats::report
