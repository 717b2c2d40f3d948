// visit prepare: what is to be done before leaving.
#include <QJsonArray>

#include "app/cli/change.h"
#include "app/cli/groups.h"
#include "app/session/words.h"

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

Result<Answer> showPreparation(Context& context, const Preparing& given) {
  COLLEGA_TRY(
      changeRecord<v1::Visit>(context, given.visit, [&given](v1::Visit& visit) { return prepare(visit, given); }));
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(id, session.resolve(given.visit));
  COLLEGA_ASSIGN(visit, session.get<v1::Visit>(id));
  QJsonArray tasks;
  Rows rows;
  for (const auto& task : visit.value.preparation()) {
    tasks.append(taskJson(task));
    rows.push_back({task.done() ? "[x]" : "[ ]", task.id(), words::task(task).toStdString()});
  }
  return Answer{.json = QJsonObject{{"id", json(id)}, {"preparation", tasks}}, .text = table(rows)};
}

}  // namespace

void addVisit(const Commands& visit) {
  visit.command<Preparing>("prepare", "What to do before leaving", showPreparation,
                           [](CLI::App& app, Preparing& given) {
                             app.add_option("ID", given.visit, "The beginning of its id")->required();
                             addList(app, "--done", given.done, "Key of a task that is done");
                             addList(app, "--undone", given.undone, "Key of a task that is not");
                             addList(app, "--add", given.added, "A task of your own");
                           });
}

}  // namespace collega::cli
