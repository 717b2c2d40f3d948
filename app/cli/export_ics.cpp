// export ics: visits and follow-ups for a calendar.
#include "app/cli/export.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/session/sharing/calendar_items.h"
#include "app/session/sharing/language.h"
#include "app/session/words/sharing.h"
#include "app/session/zones.h"
#include "translations/translations.h"

namespace collega::cli {
namespace {

struct ExportingIcs {
  std::string file;
  std::string space;
  std::string language;
  bool everybodys = false;
  bool tasks = false;
};

void icsOptions(CLI::App& app, ExportingIcs& given) {
  fileOption(app, given.file);
  app.add_option("--space", given.space, "Of one space; otherwise of all");
  app.add_option("--language", given.language, "nl, en, fr, tr or ar; otherwise that of the messages");
  app.add_flag("--everybodys", given.everybodys, "Also the follow-ups that others are asked");
  app.add_flag("--tasks", given.tasks, "Follow-ups as tasks (VTODO), for calendars that show them");
}

Result<Answer> exportIcs(Context& context, const ExportingIcs& given) {
  COLLEGA_ASSIGN(language, session::languageFor(QString::fromStdString(given.language)));
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceIfGiven(session, given.space));
  const translations::Speaking speaking(language);
  COLLEGA_ASSIGN(items, session::calendarItems(session, {.space = space, .everybodysQuestions = given.everybodys}));
  const formats::CalendarStyle style{
      .name = session::words::calendarName().toStdString(), .language = language.toStdString(), .tasks = given.tasks};
  COLLEGA_ASSIGN(text, formats::writeCalendar(items, style, session::systemZones()));
  return handOver(given.file, std::move(text), formats::Readers::Owner, std::to_string(items.size()) + " dates");
}

}  // namespace

void addExportIcs(const Commands& group) {
  group.command<ExportingIcs>("ics", "Visits and follow-ups, for a calendar", exportIcs, icsOptions);
}

}  // namespace collega::cli
