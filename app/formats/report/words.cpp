// Tables and quotes.
#include <algorithm>

#include "app/formats/report/charts.h"

namespace collega::formats::report {

namespace {

// The names take what the numbers leave.
qreal drawRow(const Ink& ink, const QRectF& box, const QStringList& row, bool head) {
  const auto numbers = static_cast<qreal>(row.size() - 1);
  const qreal names = box.width() * (numbers > 3 ? 0.3 : 0.4);
  const qreal each = numbers > 0 ? (box.width() - names) / numbers : 0;
  const QColor shade = QColor::fromRgb(head ? palette::soft : palette::ink);
  qreal high = ink.text(ink.part(box, 0, names - 4 * pt), row.value(0), {8.5, false, shade});
  for (qsizetype column = 1; column < row.size(); ++column) {
    const auto cell = ink.part(box, names + each * static_cast<qreal>(column - 1), each - 4 * pt);
    high = std::max(high, ink.text(cell, row[column], {8.5, !head, shade, Align::End}));
  }
  return high;
}

Qt::LayoutDirection directionOf(const QString& language) { return QLocale(language).textDirection(); }

qreal drawQuote(const Ink& ink, const QRectF& box, const QuotesBody::Quote& quote) {
  const auto direction = directionOf(quote.language);
  qreal y = ink.text(box, quote.lead, {9.5, true}, direction) + 1 * pt;
  for (const auto& paragraph : quote.more) y += ink.text(below(box, y), paragraph, {9}, direction) + 1 * pt;
  return y + ink.text(below(box, y), quote.source, {8, false, QColor::fromRgb(palette::soft)});
}

}  // namespace

qreal Chart::operator()(const TableBody& body) const {
  qreal y = 0;
  for (std::size_t row = 0; row < body.rows.size(); ++row) {
    y += drawRow(ink, below(box, y), body.rows[row], row == 0) + 2 * pt;
    ink.box(below(box, y, 0.5 * pt), QColor::fromRgb(palette::line));
    y += 2.5 * pt;
  }
  return y;
}

// Two beside each other, row by row.
qreal Chart::operator()(const QuotesBody& body) const {
  constexpr qreal between = 18 * pt;
  constexpr qreal barWidth = 2 * pt;
  const qreal each = (box.width() - between) / 2;
  qreal y = 0;
  for (std::size_t first = 0; first < body.quotes.size(); first += 2) {
    qreal high = 0;
    for (std::size_t i = first; i < std::min(first + 2, body.quotes.size()); ++i) {
      const auto cell = ink.part(below(box, y), i == first ? 0 : each + between, each);
      const auto words = ink.part(cell, barWidth + 7 * pt, each - barWidth - 7 * pt);
      const qreal own = drawQuote(ink, words, body.quotes[i]);
      auto bar = ink.part(cell, 0, barWidth);
      bar.setHeight(own);
      ink.box(bar, QColor::fromRgb(palette::mutual), barWidth / 2);
      high = std::max(high, own);
    }
    y += high + 9 * pt;
  }
  return y;
}

}  // namespace collega::formats::report
