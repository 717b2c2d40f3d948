// What a report says, in finished words and numbers: one or two pages for the council of a town or the organisation at
// home. The session gathers it (app/session/sharing/reports.h), pdf.h draws it. Nothing of a person is in it.
#pragma once

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace collega::formats::report {

struct Bar {
  QString label;
  int count = 0;
  QString note{};  // below it
};

// Bars that face each other, with a number for each side.
struct SidesBody {
  struct Row {
    QString label;
    std::vector<int> counts;
  };
  std::vector<Row> rows;
};

// The scores of each side on every axis; 0 where it has not scored.
struct RadarBody {
  QStringList axes;
  std::vector<std::vector<double>> scores;
  double most = 5;
};

// A bar for each month; those without a label are between two that have one.
struct MonthsBody {
  std::vector<Bar> months;
};

// How many came so far, step by step.
struct StepsBody {
  std::vector<Bar> steps;
};

struct BarsBody {
  std::vector<Bar> bars;
};

// The first column names, the others are numbers; the first row is the head.
struct TableBody {
  std::vector<QStringList> rows;
};

// What somebody learned, in their own words.
struct QuotesBody {
  struct Quote {
    QString language;  // of the texts
    QString lead;
    QStringList more;  // paragraphs
    QString source;    // the town, the kind, how far it has come
  };
  std::vector<Quote> quotes;
};

struct Section {
  QString heading;
  QString caption;
  std::variant<std::monostate, SidesBody, RadarBody, MonthsBody, StepsBody, BarsBody, TableBody, QuotesBody> body;
  QStringList said;        // sentences below it
  QStringList stressed{};  // sentences that ask for attention
  bool wide = false;       // over both columns
};

struct Figure {
  QString number;
  QString label;
};

struct Report {
  QString language;
  QString title;
  QString subtitle;
  QString lead;       // a paragraph
  QStringList marks;  // a word or two each
  QStringList sides;  // the towns
  std::vector<Figure> figures;
  std::vector<Section> sections;
  QString foot;
  QString page;  // "Page %1 of %2"
};

}  // namespace collega::formats::report
