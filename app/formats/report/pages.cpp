#include "app/formats/report/pages.h"

#include <algorithm>
#include <array>

#include "app/formats/report/charts.h"
#include "app/formats/report/head.h"
#include "translations/translations.h"

namespace collega::formats::report {

namespace {

constexpr QSizeF a4{595 * pt, 842 * pt};
constexpr qreal margin = 38 * pt;
constexpr qreal gap = 10 * pt;
constexpr qreal padding = 10 * pt;
constexpr qreal mostStretch = 70 * pt;
constexpr qreal bottom = 842 * pt - 44 * pt;

QRectF wholeWidth(qreal y) { return {margin, y, a4.width() - 2 * margin, 0}; }
qreal halfWidth() { return (a4.width() - 2 * margin - gap) / 2; }

}  // namespace

// Puts one card after another where there is most room, and begins a new page where there is none.
class Pages::Columns {
 public:
  Columns(const Ink& ink, std::vector<Card>& cards, qreal top) : ink_(ink), cards_(cards) { begin(top); }

  [[nodiscard]] int page() const { return page_; }

  void place(std::size_t section, qreal height, bool wide) {
    if (wide) level();
    std::size_t column = ends_[1] < ends_[0] ? 1 : 0;
    if (ends_[column] + height > bottom && ends_[column] > margin) {
      level();
      ++page_;
      begin(margin);
      column = 0;
    }
    auto box = wholeWidth(ends_[column]);
    if (!wide) box = ink_.part(box, column == 0 ? 0 : halfWidth() + gap, halfWidth());
    box.setHeight(height);
    cards_.push_back({section, page_, box});
    last_[column] = cards_.size();
    ends_[column] += height + gap;
    if (wide) ends_[0] = ends_[1] = ends_[column];
    if (wide) last_ = {};
  }

  // The lower end of both columns is the same: the last card of the shorter one grows, if that is not by much.
  void level() {
    const std::size_t shorter = ends_[0] < ends_[1] ? 0 : 1;
    const qreal missing = ends_[1 - shorter] - ends_[shorter];
    if (missing < mostStretch && last_[shorter] > 0 && last_[1 - shorter] > 0) {
      auto& box = cards_[last_[shorter] - 1].box;
      box.setHeight(box.height() + missing);
    }
    ends_[shorter] = ends_[1 - shorter];
    last_ = {};
  }

 private:
  void begin(qreal top) {
    ends_ = {top, top};
    last_ = {};
  }

  const Ink& ink_;
  std::vector<Card>& cards_;
  std::array<qreal, 2> ends_{};
  std::array<std::size_t, 2> last_{};  // the number of the last card in each, from 1; 0: none since they were level
  int page_ = 0;
};

Pages::Pages(Report report) : report_(std::move(report)), locale_(translations::localeOf(report_.language)) {
  do arrange();
  while (count_ > mostPages && leaveOutQuote());
}

QSizeF Pages::size() { return a4; }

void Pages::arrange() {
  const Ink measure(nullptr, locale_);
  cards_.clear();
  Columns columns(measure, cards_, margin + drawHead(measure, wholeWidth(margin), report_));
  for (std::size_t i = 0; i < report_.sections.size(); ++i) {
    const auto& section = report_.sections[i];
    const qreal width = section.wide ? wholeWidth(0).width() : halfWidth();
    columns.place(i, card(measure, {0, 0, width, 0}, section), section.wide);
  }
  columns.level();
  count_ = columns.page() + 1;
}

bool Pages::leaveOutQuote() {
  const auto hasQuotes = [](const Section& section) {
    const auto* const quotes = std::get_if<QuotesBody>(&section.body);
    return quotes && !quotes->quotes.empty();
  };
  const auto section = std::ranges::find_if(report_.sections, hasQuotes);
  if (section == report_.sections.end()) return false;
  auto& quotes = std::get<QuotesBody>(section->body).quotes;
  quotes.pop_back();
  if (quotes.empty()) report_.sections.erase(section);
  return true;
}

qreal Pages::card(const Ink& ink, const QRectF& box, const Section& section) const {
  const auto inner = box.adjusted(padding, padding, -padding, 0);
  qreal y = ink.text(inner, section.heading, {11, true});
  y += ink.text(below(inner, y), section.caption, {8.5, false, QColor::fromRgb(palette::soft)}) + 5 * pt;
  y += std::visit(Chart{ink, below(inner, y), report_.sides}, section.body);
  if (!section.said.isEmpty() || !section.stressed.isEmpty()) y += 2 * pt;
  for (const auto& sentence : section.said) y += ink.text(below(inner, y), sentence, {8.5}) + 2 * pt;
  for (const auto& sentence : section.stressed) {
    const Style style{8.5, false, QColor::fromRgb(palette::attention)};
    const qreal high = Ink(nullptr, locale_).text(inner.adjusted(7 * pt, 0, -7 * pt, 0), sentence, style) + 6 * pt;
    ink.box(below(inner, y, high), QColor::fromRgb(palette::attentionTint), 4 * pt);
    ink.text(below(inner, y + 3 * pt).adjusted(7 * pt, 0, -7 * pt, 0), sentence, style);
    y += high + 3 * pt;
  }
  return y + 2 * padding;
}

void Pages::foot(const Ink& ink, int page) const {
  const auto line = wholeWidth(a4.height() - 32 * pt);
  const Style style{7.5, false, QColor::fromRgb(palette::soft)};
  const auto number = report_.page.arg(ink.number(page + 1), ink.number(count_));
  const qreal width = ink.width(number, style) + 4 * pt;
  ink.line(ink.part(line, 0, line.width() - width - gap), report_.foot, style);
  auto atEnd = style;
  atEnd.align = Align::End;
  ink.text(ink.part(line, line.width() - width, width), number, atEnd);
}

void Pages::draw(QPainter& painter, int page) const {
  const Ink ink(&painter, locale_);
  if (page == 0) drawHead(ink, wholeWidth(margin), report_);
  for (const auto& each : cards_) {
    if (each.page != page) continue;
    ink.box(each.box, Qt::white, 7 * pt, QColor::fromRgb(palette::line));
    card(ink, each.box, report_.sections[each.section]);
  }
  foot(ink, page);
}

}  // namespace collega::formats::report
