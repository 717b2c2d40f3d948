// import csv: records of a kind from a spreadsheet; all of them, or none where a row is wrong.
#include <map>
#include <set>

#include "app/cli/defaults.h"
#include "app/cli/fields.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/importing.h"
#include "app/formats/cells.h"
#include "app/formats/csv.h"
#include "app/records/formats.h"

namespace collega::cli {
namespace {

using google::protobuf::Message;

struct ImportingCsv : Importing {
  std::string kind = "lesson";
  std::vector<std::string> map;
};

void csvOptions(CLI::App& app, ImportingCsv& given) {
  importOptions(app, given);
  app.add_option("--kind", given.kind, "What a row is: lesson, person, or another kind")
      ->check([](const std::string& name) { return records::kindOf(name) ? "" : "no kind " + name; });
  addList(app, "--map", given.map, "COLUMN=FIELD, for a column with another name")->check([](const std::string& text) {
    return text.find('=') == text.npos ? "not COLUMN=FIELD" : "";
  });
}

// "Host town" is the field host_town.
std::string asFieldName(std::string name) {
  for (auto& c : name) c = c == ' ' || c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return name;
}

// The field of each column, none where it has another name.
struct Columns {
  std::vector<const records::Field*> fields;
  std::set<std::string> named;  // what goes without saying elsewhere
  std::vector<std::string> ignored;
};

std::map<std::string, std::string> mappingOf(const ImportingCsv& given) {
  std::map<std::string, std::string> mapped;
  for (const auto& text : given.map) {
    const auto equals = text.rfind('=');
    mapped[text.substr(0, equals)] = text.substr(equals + 1);
  }
  return mapped;
}

Result<void> addColumn(Columns& columns, const records::Kind& kind, const std::string& name,
                       std::map<std::string, std::string>& mapped) {
  const auto found = mapped.find(name);
  const bool named = found != mapped.end();
  const auto field = named ? found->second : asFieldName(name);
  const auto* const known = kind.field(field);
  if (named) mapped.erase(found);
  if (named && !known) return Error{Problem::InvalidInput, "no field " + field};
  if (known && !columns.named.insert(field).second) return Error{Problem::InvalidInput, "two columns for " + field};
  columns.fields.push_back(known);
  if (!known) columns.ignored.push_back(name);
  return {};
}

// InvalidInput if --map names what is not there, or nothing has the name of a field.
Result<Columns> columnsOf(const formats::CsvRow& header, const records::Kind& kind, const ImportingCsv& given) {
  auto mapped = mappingOf(given);
  Columns columns;
  for (const auto& name : header.cells) COLLEGA_TRY(addColumn(columns, kind, name, mapped));
  if (!mapped.empty()) return Error{Problem::InvalidInput, "no column " + mapped.begin()->first};
  if (columns.ignored.size() == columns.fields.size()) {
    return Error{Problem::InvalidInput, "no column has the name of a field of " + kind.name};
  }
  return columns;
}

Result<void> setCell(session::Session& session, Message& value, const records::Field& field, std::string_view cell) {
  const auto text = formats::textOfCell(field, cell);
  if (formats::isJsonFor(field, text)) return formats::setFromJsonCell(value, field, text);
  return setTexts(&session, value, field.name, {text});
}

Result<void> readRow(session::Session& session, const Columns& columns, const formats::CsvRow& row,
                     session::Incoming& into) {
  if (row.cells.size() > columns.fields.size()) return Error{Problem::InvalidInput, "more cells than columns"};
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const auto* const field = columns.fields[i];
    if (!records::isUtf8(row.cells[i])) return Error{Problem::NotUtf8, field ? field->name : ""};
    if (!field || row.cells[i].empty()) continue;
    COLLEGA_TRY(setCell(session, *into.value, *field, row.cells[i]));
    into.given.push_back(field);
  }
  fillIn(session, *into.value, columns.named);
  return records::validate(*into.value);
}

std::string ignoredNote(const Columns& columns) {
  std::string note;
  for (const auto& name : columns.ignored) {
    if (name != "id") note += (note.empty() ? "Columns left out: " : ", ") + name;
  }
  return note;
}

Result<Answer> importCsv(Context& context, const ImportingCsv& given) {
  COLLEGA_ASSIGN(text, readGiven(given.file));
  COLLEGA_ASSIGN(rows, formats::parseCsv(text));
  if (rows.empty()) return Error{Problem::InvalidInput, "the file is empty"};
  const auto& kind = *records::kindOf(given.kind);
  COLLEGA_ASSIGN(columns, columnsOf(rows.front(), kind, given));
  COLLEGA_SESSION(session, context);
  Arrivals arrivals(context);
  for (const auto& row : std::span(rows).subspan(1)) {
    session::Incoming one{.line = row.line, .value = kind.make(), .given = {}};
    const auto read = readRow(session, columns, row, one);
    arrivals.take(std::move(one), read);
  }
  return arrivals.bringIn(session, given, ignoredNote(columns));
}

}  // namespace

void addImportCsv(const Commands& group) {
  group.command<ImportingCsv>("csv", "From a spreadsheet, saved as CSV; its first line has the names of the fields",
                              importCsv, csvOptions);
}

}  // namespace collega::cli
