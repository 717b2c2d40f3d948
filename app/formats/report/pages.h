// A report on its pages: the head and the figures, then the sections in two columns, each in a card, as they fit.
#pragma once

#include "app/formats/report/ink.h"
#include "app/formats/report/report.h"

namespace collega::formats::report {

inline constexpr int mostPages = 2;

class Pages {
 public:
  // Quotes are left out, the last first, until all of it is on two pages.
  explicit Pages(Report report);

  [[nodiscard]] int count() const { return count_; }
  // In units of `pt`.
  static QSizeF size();
  void draw(QPainter& painter, int page) const;

 private:
  struct Card {
    std::size_t section;
    int page;
    QRectF box;
  };
  class Columns;

  void arrange();
  bool leaveOutQuote();
  void foot(const Ink& ink, int page) const;
  qreal card(const Ink& ink, const QRectF& box, const Section& section) const;

  Report report_;
  QLocale locale_;
  std::vector<Card> cards_;
  int count_ = 1;
};

}  // namespace collega::formats::report
