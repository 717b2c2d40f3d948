// export pdf: a report for the council of a town or the organisation at home; see app/session/sharing/report.h.
#include "app/cli/export.h"
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/formats/report/pdf.h"
#include "app/session/sharing/report.h"

namespace collega::cli {
namespace {

struct ExportingPdf {
  std::string file;
  std::string space;
  std::string language;
  std::string from;
  std::string to;
};

void pdfOptions(CLI::App& app, ExportingPdf& given) {
  fileOption(app, given.file);
  app.add_option("--space", given.space, "A partnership, a pair or a network; otherwise the widest there is one of");
  app.add_option("--language", given.language, "Of the report: nl, en, fr, tr or ar; otherwise that of the messages");
  app.add_option("--from", given.from, "The first day of what it tells; otherwise a year before the last");
  app.add_option("--to", given.to, "The last day; otherwise today");
}

Result<std::optional<domain::Period>> periodOf(session::Session& session, const ExportingPdf& given) {
  if (given.from.empty() && given.to.empty()) return std::optional<domain::Period>();
  COLLEGA_ASSIGN(last, domain::parseDay(given.to.empty() ? session.today() : given.to));
  if (given.from.empty()) return std::optional(domain::Period{domain::addMonths(last, -12), last});
  COLLEGA_ASSIGN(first, domain::parseDay(given.from));
  return std::optional(domain::Period{first, last});
}

Result<Answer> exportPdf(Context& context, const ExportingPdf& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceToLookAt(session, given.space));
  COLLEGA_ASSIGN(period, periodOf(session, given));
  COLLEGA_ASSIGN(report, session::reportOf(session, space.id, {QString::fromStdString(given.language), period}));
  return handOver(given.file, formats::report::pdfOf(report), formats::Readers::Everybody,
                  (report.title + ": " + report.subtitle).toStdString());
}

}  // namespace

void addExportPdf(const Commands& group) {
  group.command<ExportingPdf>("pdf", "A report on one or two pages, which names no persons", exportPdf, pdfOptions);
}

}  // namespace collega::cli
