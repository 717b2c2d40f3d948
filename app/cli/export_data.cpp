// export data: everything about one person, for programs and to be read; see app/session/sharing/personal_data.h.
#include <QJsonDocument>
#include <filesystem>

#include "app/cli/export.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/sharing/personal_data.h"

namespace collega::cli {
namespace {

struct ExportingData {
  std::string file;
  std::string person;
};

void dataOptions(CLI::App& app, ExportingData& given) {
  fileOption(app, given.file)->description("For programs, as JSON; a page to read is written beside it. - is stdout");
  app.add_option("--person", given.person, "Of somebody else, by name or id; otherwise one's own");
}

// The page goes beside it: data.json, data.html.
std::filesystem::path besideOf(const std::string& file) {
  std::filesystem::path page(file);
  return page.extension() == ".html" ? std::filesystem::path(file + ".html") : page.replace_extension(".html");
}

Result<Answer> exportData(Context& context, const ExportingData& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(person, findPerson(session, given.person.empty() ? "me" : given.person));
  COLLEGA_ASSIGN(data, session::personalDataOf(session, person));
  const auto text = QJsonDocument(data.json).toJson(QJsonDocument::Indented).toStdString();
  if (given.file != "-") {
    COLLEGA_TRY(formats::writeFile(besideOf(given.file), formats::writeDataPage(data.page), formats::Readers::Owner));
  }
  return handOver(given.file, text, formats::Readers::Owner, std::to_string(data.records) + " records");
}

}  // namespace

void addExportData(const Commands& group) {
  group.command<ExportingData>("data", "Everything about one person", exportData, dataOptions);
}

}  // namespace collega::cli
