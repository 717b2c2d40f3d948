// What the pages of a report are drawn with: words in the direction of their language, in sizes of paper, and the
// colours of the two sides.
#pragma once

#include <QColor>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace collega::formats::report {

// Everything is measured in sixteenths of a point, so that text is laid out alike on paper and on a screen.
inline constexpr qreal pt = 16;
inline constexpr int unitsPerInch = 72 * static_cast<int>(pt);

namespace palette {
inline constexpr QRgb ink = 0xff1d2730, soft = 0xff55616b, line = 0xffe3ded3, sunken = 0xfff6f4ef;
inline constexpr QRgb ours = 0xff0e6b72, oursTint = 0xffd8ecec, theirs = 0xff9a4b1f, theirsTint = 0xfff6e3d5;
inline constexpr QRgb mutual = 0xff5f4690, mutualTint = 0xffe8e1f3;
inline constexpr QRgb attention = 0xff7a4800, attentionTint = 0xfffbebcd;
// Of the side at this place; those after the fourth are grey.
QColor side(std::size_t place);
QColor sideTint(std::size_t place);
}  // namespace palette

// What lies so far below the top of a box.
inline QRectF below(const QRectF& box, qreal y, qreal height = 0) {
  return {box.left(), box.top() + y, box.width(), height};
}

enum class Align { Start, Middle, End };

struct Style {
  qreal size = 9;
  bool bold = false;
  QColor colour = QColor::fromRgb(palette::ink);
  Align align = Align::Start;
};

class Ink {
 public:
  // Without a painter it only measures.
  Ink(QPainter* painter, const QLocale& locale) : painter_(painter), locale_(locale) {}

  [[nodiscard]] const QLocale& locale() const { return locale_; }
  [[nodiscard]] bool rightToLeft() const { return locale_.textDirection() == Qt::RightToLeft; }
  [[nodiscard]] QString number(int value) const { return locale_.toString(value); }

  // The part of `whole` that begins so far from where lines begin and is so wide.
  [[nodiscard]] QRectF part(const QRectF& whole, qreal from, qreal width) const;

  // Writes the lines from the top of the box, and says how high they are.
  qreal text(const QRectF& box, const QString& words, const Style& style) const;
  // The same in the direction of another language.
  qreal text(const QRectF& box, const QString& words, const Style& style, Qt::LayoutDirection direction) const;
  // One line, cut where it does not fit.
  qreal line(const QRectF& box, const QString& words, const Style& style) const;
  [[nodiscard]] qreal width(const QString& words, const Style& style) const;
  [[nodiscard]] static qreal lineHeight(const Style& style);

  void box(const QRectF& box, const QColor& fill, qreal radius = 0, const QColor& border = {}) const;
  void stroke(const QPainterPath& path, const QColor& colour, qreal width, Qt::PenStyle style = Qt::SolidLine) const;
  void fill(const QPainterPath& path, const QColor& colour) const;

 private:
  QPainter* painter_;
  QLocale locale_;
};

}  // namespace collega::formats::report
