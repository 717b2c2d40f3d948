// Charts that are made of bars.
#include <QPainterPath>
#include <algorithm>
#include <numeric>

#include "app/formats/report/charts.h"

namespace collega::formats::report {

namespace {

constexpr qreal barHeight = 5 * pt;
const Style small{8, false, QColor::fromRgb(palette::soft)};

int mostOf(const std::vector<Bar>& bars) {
  const auto most = std::ranges::max_element(bars, {}, &Bar::count);
  return most == bars.end() ? 0 : std::max(most->count, 1);
}

// Each side's share of the whole, with a gap between them; an empty groove where there is nothing to share.
void drawShares(const Ink& ink, const QRectF& box, const std::vector<int>& counts) {
  const int whole = std::accumulate(counts.begin(), counts.end(), 0);
  ink.box(box, palette::sunken, barHeight / 2);
  if (whole == 0) return;
  constexpr qreal gap = 1.2 * pt;
  const auto present = std::ranges::count_if(counts, [](int count) { return count > 0; });
  const qreal room = box.width() - gap * static_cast<qreal>(present - 1);
  qreal from = 0;
  for (std::size_t side = 0; side < counts.size(); ++side) {
    if (counts[side] == 0) continue;
    const qreal width = room * counts[side] / whole;
    ink.box(ink.part(box, from, width), palette::side(side), std::min(barHeight / 2, width / 2));
    from += width + gap;
  }
}

// The number of the first side stands where lines begin, that of the last where they end.
void drawCounts(const Ink& ink, const QRectF& box, const SidesBody::Row& row) {
  const qreal each = 22 * pt;
  const auto last = row.counts.size() - 1;
  for (std::size_t side = 0; side <= last; ++side) {
    const bool atStart = side == 0;
    const qreal from = atStart ? 0 : box.width() - each * static_cast<qreal>(last - side + 1);
    const Style style{9, true, palette::side(side), atStart ? Align::Start : Align::End};
    ink.line(ink.part(box, from, each), ink.number(row.counts[side]), style);
  }
}

qreal drawBar(const Ink& ink, const QRectF& box, const Bar& bar, int most, const QColor& fill) {
  constexpr qreal numberWidth = 24 * pt;
  const auto words = ink.part(box, 0, box.width() - numberWidth);
  qreal y = ink.text(words, bar.label, {8.5});
  ink.line(ink.part(box, box.width() - numberWidth, numberWidth), ink.number(bar.count),
           {8.5, true, QColor::fromRgb(palette::ink), Align::End});
  y += 1.5 * pt;
  const auto groove = below(box, y, barHeight);
  ink.box(groove, palette::sunken, barHeight / 2);
  if (bar.count > 0) {
    const qreal width = std::max(barHeight, box.width() * bar.count / most);
    ink.box(ink.part(groove, 0, width), fill, barHeight / 2);
  }
  y += barHeight + 1.5 * pt;
  return y + ink.text(below(box, y), bar.note, small);
}

}  // namespace

qreal Chart::operator()(const SidesBody& body) const {
  qreal y = drawLegend(ink, box, sides) + 5 * pt;
  for (const auto& row : body.rows) {
    const Style middle{8.5, false, QColor::fromRgb(palette::ink),
                       row.counts.size() == 2 ? Align::Middle : Align::Start};
    const qreal aside = 24 * pt;
    drawCounts(ink, below(box, y), row);
    y += ink.line(ink.part(below(box, y), aside, box.width() - 2 * aside), row.label, middle) + 1 * pt;
    drawShares(ink, below(box, y, barHeight), row.counts);
    y += barHeight + 6 * pt;
  }
  return y;
}

qreal Chart::operator()(const MonthsBody& body) const {
  constexpr qreal high = 46 * pt;
  const int most = mostOf(body.months);
  const qreal each = box.width() / static_cast<qreal>(std::max<std::size_t>(body.months.size(), 1));
  qreal from = 0;
  for (const auto& month : body.months) {
    const qreal height = month.count == 0 ? 0.8 * pt : std::max(3 * pt, high * month.count / most);
    const QRectF column = ink.part(below(box, high - height, height), from + each * 0.15, each * 0.7);
    ink.box(column, QColor::fromRgb(month.count == 0 ? palette::line : palette::mutual),
            month.count == 0 ? 0 : 1.2 * pt);
    if (!month.label.isEmpty())
      ink.text(ink.part(below(box, high + 2 * pt), from, each * 6), month.label,
               {7, false, QColor::fromRgb(palette::soft)});
    from += each;
  }
  return high + 2 * pt + Ink::lineHeight({7});
}

qreal Chart::operator()(const StepsBody& body) const {
  const int most = mostOf(body.steps);
  qreal y = 0;
  for (std::size_t step = 0; step < body.steps.size(); ++step) {
    auto tone = QColor::fromRgb(palette::mutual);
    tone = tone.lighter(100 + 12 * static_cast<int>(step));
    y += drawBar(ink, below(box, y), body.steps[step], most, tone) + 3 * pt;
  }
  return y;
}

qreal Chart::operator()(const BarsBody& body) const {
  const int most = mostOf(body.bars);
  qreal y = 0;
  for (const auto& bar : body.bars)
    y += drawBar(ink, below(box, y), bar, most, QColor::fromRgb(palette::theirs)) + 3 * pt;
  return y;
}

qreal drawLegend(const Ink& ink, const QRectF& box, const QStringList& sides) {
  constexpr qreal sample = 14 * pt;
  const qreal each = box.width() / static_cast<qreal>(std::max<qsizetype>(sides.size(), 1));
  for (qsizetype side = 0; side < sides.size(); ++side) {
    const auto place = static_cast<std::size_t>(side);
    const auto cell = ink.part(box, each * static_cast<qreal>(side), each);
    const auto mark = ink.part(below(cell, 0), 0, sample);
    QPainterPath path({mark.left(), mark.top() + 6 * pt});
    path.lineTo(mark.right(), mark.top() + 6 * pt);
    ink.stroke(path, palette::side(place), 2.4 * pt, lineOf(place));
    ink.line(ink.part(cell, sample + 4 * pt, each - sample - 8 * pt), sides[side], {8.5, true, palette::side(place)});
  }
  return sides.isEmpty() ? 0 : Ink::lineHeight({8.5});
}

Qt::PenStyle lineOf(std::size_t side) {
  constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
  return styles[side % styles.size()];
}

}  // namespace collega::formats::report
