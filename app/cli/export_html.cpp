// export html: the page of what was made public; see app/session/sharing/public_page.h.
#include "app/cli/export.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/session/sharing/public_page.h"

namespace collega::cli {
namespace {

struct ExportingHtml {
  std::string file;
  std::string space;
  std::string language;
};

void htmlOptions(CLI::App& app, ExportingHtml& given) {
  fileOption(app, given.file);
  app.add_option("--space", given.space, "Of one space; otherwise of all");
  app.add_option("--language", given.language, "Of the page: nl, en, fr, tr or ar; otherwise that of the messages");
}

Result<Answer> exportHtml(Context& context, const ExportingHtml& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceIfGiven(session, given.space));
  COLLEGA_ASSIGN(page, session::publicPageOf(session, {space, QString::fromStdString(given.language)}));
  return handOver(given.file, formats::writePublicPage(page), formats::Readers::Everybody,
                  page.title + ": " + page.lead);
}

}  // namespace

void addExportHtml(const Commands& group) {
  group.command<ExportingHtml>("html", "A page of the lessons that were made public, for a website", exportHtml,
                               htmlOptions);
}

}  // namespace collega::cli
