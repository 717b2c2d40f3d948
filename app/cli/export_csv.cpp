// export csv: the records of a kind as a spreadsheet reads them, and as import csv takes them in again.
#include <QLocale>
#include <algorithm>
#include <set>

#include "app/cli/export.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/formats/cells.h"
#include "app/formats/csv.h"

namespace collega::cli {
namespace {

struct ExportingCsv {
  std::string file;
  std::string kind;
  std::string space;
  std::string separator;
  bool noMark = false;
};

void csvOptions(CLI::App& app, ExportingCsv& given) {
  fileOption(app, given.file);
  app.add_option("--kind", given.kind, "What a row is: lesson, person, or another kind")
      ->required()
      ->check([](const std::string& name) { return records::kindOf(name) ? "" : "no kind " + name; });
  app.add_option("--space", given.space, "Of one space; otherwise of all");
  app.add_option("--separator", given.separator, "Otherwise what is usual in the language")
      ->check(CLI::IsMember({"comma", "semicolon", "tab"}));
  app.add_flag("--no-bom", given.noMark, "Without a byte-order mark, for programs that stumble over it");
}

formats::CsvStyle styleOf(const ExportingCsv& given) {
  const auto language = QLocale().name().section('_', 0, 0).toStdString();
  const char separator = given.separator == "comma"       ? ','
                         : given.separator == "semicolon" ? ';'
                         : given.separator == "tab"       ? '\t'
                                                          : formats::separatorFor(language);
  return {.separator = separator, .byteOrderMark = !given.noMark};
}

formats::Cells headerOf(const records::Kind& kind) {
  formats::Cells cells{"id"};
  for (const auto& field : kind.fields) cells.push_back(field.name);
  return cells;
}

// A profile stands in each of its owner's spaces, and is one row.
Result<std::vector<formats::Cells>> tableOf(const records::Kind& kind, const std::vector<store::Row>& rows) {
  std::vector<formats::Cells> table{headerOf(kind)};
  std::set<Id> seen;
  for (const auto& row : rows) {
    const auto value = valueOf(row);
    if (!value) return Error{Problem::Damaged, "record " + row.id.hex()};
    if (!seen.insert(row.id).second) continue;
    formats::Cells cells{row.id.hex()};
    for (const auto& field : kind.fields) cells.push_back(formats::cellOf(*value, field));
    table.push_back(std::move(cells));
  }
  return table;
}

Result<Answer> exportCsv(Context& context, const ExportingCsv& given) {
  const auto& kind = *records::kindOf(given.kind);
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceIfGiven(session, given.space));
  COLLEGA_ASSIGN(rows, session.list({.kind = kind.number, .space = space, .order = store::Order::OldestFirst}));
  COLLEGA_ASSIGN(table, tableOf(kind, rows));
  return handOver(given.file, formats::writeCsv(table, styleOf(given)), formats::Readers::Owner,
                  std::to_string(table.size() - 1) + " rows");
}

}  // namespace

void addExportCsv(const Commands& group) {
  group.command<ExportingCsv>("csv", "The records of a kind, for a spreadsheet", exportCsv, csvOptions);
}

}  // namespace collega::cli
