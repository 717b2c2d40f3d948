// The charts of a report. Each draws into a box as wide as it is given, and says how high it became; without a painter
// it only says so. No meaning is in a colour alone: a word, a place or a shape has it too.
#pragma once

#include "app/formats/report/ink.h"
#include "app/formats/report/report.h"

namespace collega::formats::report {

struct Chart {
  const Ink& ink;
  QRectF box;  // its height does not count
  const QStringList& sides;

  qreal operator()(std::monostate) const { return 0; }
  qreal operator()(const SidesBody& body) const;
  qreal operator()(const RadarBody& body) const;
  qreal operator()(const MonthsBody& body) const;
  qreal operator()(const StepsBody& body) const;
  qreal operator()(const BarsBody& body) const;
  qreal operator()(const TableBody& body) const;
  qreal operator()(const QuotesBody& body) const;
};

// The names of the sides, each with its colour and its kind of line.
qreal drawLegend(const Ink& ink, const QRectF& box, const QStringList& sides);
Qt::PenStyle lineOf(std::size_t side);

}  // namespace collega::formats::report
