// import csv: records of a kind from a spreadsheet; all of them, or none where a row is wrong.
#include <fstream>
#include <iterator>
#include <map>

#include "app/cli/csv.h"
#include "app/cli/defaults.h"
#include "app/cli/fields.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"

namespace collega::cli {
namespace {

using google::protobuf::Message;
using Messages = std::vector<std::unique_ptr<Message>>;

constexpr std::size_t shownErrors = 20;

struct Importing {
  std::string file;
  std::string kind = "lesson";
  std::string space;
  std::vector<std::string> map;
  bool dryRun = false;
};

void importOptions(CLI::App& app, Importing& given) {
  app.add_option("FILE", given.file, "With the names of the fields in its first line; - reads stdin")->required();
  app.add_option("--kind", given.kind, "What a row is: lesson, person, or another kind")
      ->check([](const std::string& name) { return records::kindOf(name) ? "" : "no kind " + name; });
  app.add_option("--space", given.space, "Where they are kept");
  addList(app, "--map", given.map, "COLUMN=FIELD, for a column with another name")->check([](const std::string& text) {
    return text.find('=') == text.npos ? "not COLUMN=FIELD" : "";
  });
  app.add_flag("--dry-run", given.dryRun, "Only check");
}

Result<std::string> readFile(const std::string& path) {
  if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  std::ifstream in(path, std::ios::binary);
  if (!in) return Error{Problem::NotFound, "file " + path};
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// "Host town" is the field host_town.
std::string asFieldName(std::string name) {
  for (auto& c : name) c = c == ' ' || c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return name;
}

// The field of each column, empty where there is none; InvalidInput if --map names what is not there.
struct Columns {
  std::vector<std::string> fields;
  std::vector<std::string> ignored;
};

Result<Columns> columnsOf(const CsvRow& header, const records::Kind& kind, const Importing& given) {
  std::map<std::string, std::string> mapped;
  for (const auto& text : given.map) mapped[text.substr(0, text.find('='))] = text.substr(text.find('=') + 1);
  Columns columns;
  for (const auto& name : header.cells) {
    const auto found = mapped.find(name);
    const auto field = found == mapped.end() ? asFieldName(name) : found->second;
    const bool known = kind.field(field) != nullptr;
    if (!known && found != mapped.end()) return Error{Problem::InvalidInput, "no field " + field};
    if (found != mapped.end()) mapped.erase(found);
    columns.fields.push_back(known ? field : "");
    if (!known) columns.ignored.push_back(name);
  }
  if (!mapped.empty()) return Error{Problem::InvalidInput, "no column " + mapped.begin()->first};
  if (columns.ignored.size() == columns.fields.size()) {
    return Error{Problem::InvalidInput, "no column has the name of a field of " + kind.name};
  }
  return columns;
}

// Reads rows into records, and keeps what is wrong with which line.
class Reader {
 public:
  Reader(const Context& context, session::Session& session, const records::Kind& kind, const Columns& columns)
      : context_(context), session_(session), kind_(kind), columns_(columns) {}

  void read(const CsvRow& row) {
    auto value = kind_.make();
    if (const auto filled = fill(row, *value); !filled) {
      note(row, filled.error());
    } else {
      values_.push_back(std::move(value));
    }
  }

  [[nodiscard]] std::optional<Error> failed() const {
    if (problems_ == 0) return std::nullopt;
    auto detail = lines_;
    if (problems_ > shownErrors) detail += "\n… and " + std::to_string(problems_ - shownErrors) + " more";
    return Error{first_, "nothing was imported:" + detail};
  }
  [[nodiscard]] const Messages& values() const { return values_; }

 private:
  Result<void> fill(const CsvRow& row, Message& value) {
    if (row.cells.size() > columns_.fields.size()) return Error{Problem::InvalidInput, "more cells than columns"};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (columns_.fields[i].empty() || row.cells[i].empty()) continue;
      COLLEGA_TRY(setField(&session_, value, columns_.fields[i], {row.cells[i]}));
    }
    fillIn(session_, value);
    return records::validate(value);
  }

  void note(const CsvRow& row, const Error& error) {
    if (problems_ == 0) first_ = error.problem;
    if (++problems_ <= shownErrors) lines_ += "\nline " + std::to_string(row.line) + ": " + context_.explain(error);
  }

  const Context& context_;
  session::Session& session_;
  const records::Kind& kind_;
  const Columns& columns_;
  Messages values_;
  std::size_t problems_ = 0;
  Problem first_ = Problem::InvalidInput;
  std::string lines_;
};

std::string ignoredNote(const Columns& columns) {
  std::string note;
  for (const auto& name : columns.ignored) note += (note.empty() ? "Columns left out: " : ", ") + name;
  return note;
}

Result<Answer> importCsv(Context& context, const Importing& given) {
  COLLEGA_ASSIGN(text, readFile(given.file));
  COLLEGA_ASSIGN(rows, parseCsv(text));
  if (rows.empty()) return Error{Problem::InvalidInput, "the file is empty"};
  const auto& kind = *records::kindOf(given.kind);
  COLLEGA_ASSIGN(columns, columnsOf(rows.front(), kind, given));
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
  Reader reader(context, session, kind, columns);
  for (std::size_t i = 1; i < rows.size(); ++i) reader.read(rows[i]);
  if (const auto error = reader.failed()) return *error;
  if (!given.dryRun) {
    const auto added = session.addAll(space.id, reader.values());
    if (!added) return added.error();
  }
  const auto count = reader.values().size();
  return Answer{.json = QJsonObject{{"imported", given.dryRun ? 0 : qint64(count)}, {"rows", qint64(count)}},
                .text = std::to_string(count) + (given.dryRun ? " rows are in order" : " imported"),
                .note = ignoredNote(columns)};
}

}  // namespace

void addImport(const Commands& top) {
  const auto group = top.group("import", "Records from files");
  group.command<Importing>("csv", "From a spreadsheet, saved as CSV", importCsv, importOptions);
}

}  // namespace collega::cli
