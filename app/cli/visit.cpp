// visit prepare, debrief: what is to be done before leaving and afterwards, and what is worth knowing.
#include <QJsonArray>

#include "app/cli/change.h"
#include "app/cli/groups.h"
#include "app/cli/visit.h"
#include "app/session/visits/visits.h"
#include "app/session/words/lessons.h"
#include "app/session/words/visits.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Preparing {
  std::string visit;
  std::vector<std::string> done;
  std::vector<std::string> undone;
  std::vector<std::string> added;
};

Result<void> mark(v1::Visit& visit, const std::vector<std::string>& tasks, bool done) {
  for (const auto& wanted : tasks) {
    auto& all = *visit.mutable_preparation();
    const auto found = std::find_if(all.begin(), all.end(), [&](const v1::Task& task) { return task.id() == wanted; });
    if (found == all.end()) return Error{Problem::NotFound, "task " + wanted};
    found->set_done(done);
  }
  return {};
}

Result<void> prepare(v1::Visit& visit, const Preparing& given) {
  COLLEGA_TRY(mark(visit, given.done, true));
  COLLEGA_TRY(mark(visit, given.undone, false));
  for (const auto& text : given.added) {
    auto& task = *visit.add_preparation();
    task.set_id(randomId().hex().substr(0, 8));
    task.set_text(text);
  }
  return {};
}

QJsonObject taskJson(const v1::Task& task) {
  return {{"id", json(task.id())}, {"text", words::task(task)}, {"done", task.done()}};
}

QJsonArray hintsJson(const std::vector<domain::VisitHint>& hints) {
  QJsonArray array;
  for (const auto& hint : hints) array.append(words::hint(hint));
  return array;
}

void addLines(std::string& text, const std::vector<domain::VisitHint>& hints) {
  for (const auto& hint : hints) text += "! " + words::hint(hint).toStdString() + '\n';
}

// What is worth reading before leaving: the host town's briefing, and lessons that fit.
void addReading(session::Session& session, const session::VisitSheet& sheet, Answer& answer, QJsonObject& object) {
  if (const auto row = sheet.briefing ? session.row(sheet.briefing->id) : Result<store::Row>(Problem::NotFound)) {
    object["briefing"] = fieldsJson(sheet.briefing->value);
    answer.text += "\nBriefing of " + sheet.briefing->value.town() + "\n" + recordSheet(session, *row);
  }
  QJsonArray lessons;
  Rows rows;
  for (const auto& fitting : sheet.lessons) {
    lessons.append(json(fitting.lesson.id));
    rows.push_back({brief(fitting.lesson.id), summary(fitting.lesson.value)});
  }
  object["lessons"] = lessons;
  if (!rows.empty()) answer.text += "\nLessons that fit\n" + table(rows);
}

// Of a visit that was just planned: in short.
std::string readingInShort(const session::VisitSheet& sheet) {
  std::string text;
  if (sheet.briefing)
    text += "\n" + brief(sheet.briefing->id) + "  " + words::briefingOf(sheet.briefing->value).toStdString();
  for (const auto& fitting : sheet.lessons)
    text += "\n" + brief(fitting.lesson.id) + "  " + words::fit(fitting).toStdString() + ": " +
            clip(summary(fitting.lesson.value));
  return text;
}

Result<Answer> preparationOf(session::Session& session, const Id& id) {
  COLLEGA_ASSIGN(sheet, session::visitSheet(session, id));
  QJsonArray tasks;
  Rows rows;
  for (const auto& task : sheet.visit.value.preparation()) {
    tasks.append(taskJson(task));
    rows.push_back({task.done() ? "[x]" : "[ ]", task.id(), words::task(task).toStdString()});
  }
  Answer answer{.text = table(rows)};
  QJsonObject object{{"id", json(id)}, {"preparation", tasks}, {"hints", hintsJson(sheet.before)}};
  addLines(answer.text, sheet.before);
  addReading(session, sheet, answer, object);
  answer.json = object;
  return answer;
}

Result<Answer> showPreparation(Context& context, const Preparing& given) {
  const bool changes = !given.done.empty() || !given.undone.empty() || !given.added.empty();
  if (changes)
    COLLEGA_TRY(
        changeRecord<v1::Visit>(context, given.visit, [&given](v1::Visit& visit) { return prepare(visit, given); }));
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.visit, records::kindOf<v1::Visit>().number));
  return preparationOf(session, row.id);
}

struct Debriefing {
  std::string visit;
  std::string words;
};

Result<Answer> debrief(Context& context, const Debriefing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.visit, records::kindOf<v1::Visit>().number));
  if (!given.words.empty()) COLLEGA_TRY(session::debriefVisit(session, row.id, given.words));
  COLLEGA_ASSIGN(sheet, session::visitSheet(session, row.id));
  Answer answer{.json = QJsonObject{{"id", json(row.id)},
                                    {"debrief", json(sheet.visit.value.debrief())},
                                    {"missing", hintsJson(sheet.after)}},
                .text = sheet.visit.value.debrief() + '\n'};
  addLines(answer.text, sheet.after);
  return answer;
}

}  // namespace

void addVisitHints(session::Session& session, const Id& visit, Answer& answer) {
  const auto sheet = session::visitSheet(session, visit);
  if (!sheet) return;
  QJsonArray lessons;
  for (const auto& fitting : sheet->lessons) lessons.append(json(fitting.lesson.id));
  auto object = answer.json.toObject();
  object["hints"] = hintsJson(sheet->before);
  object["lessons"] = lessons;
  object["briefing"] = sheet->briefing ? QJsonValue(json(sheet->briefing->id)) : QJsonValue();
  answer.json = object;
  for (const auto& hint : sheet->before) answer.note += "\n! " + words::hint(hint).toStdString();
  answer.note += readingInShort(*sheet);
}

void addVisit(const Commands& visit) {
  visit.command<Preparing>("prepare", "What to do before leaving", showPreparation,
                           [](CLI::App& app, Preparing& given) {
                             app.add_option("ID", given.visit, "The beginning of its id")->required();
                             addList(app, "--done", given.done, "Key of a task that is done");
                             addList(app, "--undone", given.undone, "Key of a task that is not");
                             addList(app, "--add", given.added, "A task of your own");
                           });
  visit.command<Debriefing>("debrief", "What came of it; without words: what is still missing", debrief,
                            [](CLI::App& app, Debriefing& given) {
                              app.add_option("ID", given.visit, "The beginning of its id")->required();
                              app.add_option("TEXT", given.words, "What came of it");
                            });
}

}  // namespace collega::cli
