// record doubles, merge, unmerge: two records of one person or organisation.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/rhythm/doubles.h"

namespace collega::cli {
namespace {

struct Merging {
  std::string other;
  std::string kept;
};

QJsonObject doubledJson(const session::Doubled& found) {
  return {{"kind", json(records::kindOf(found.kind)->name)},
          {"kept", json(found.kept)},
          {"other", json(found.other)},
          {"name", json(found.name)},
          {"same", found.sameness == domain::Sameness::Mail ? "mail" : "name_and_town"}};
}

Result<Answer> list(Context& context) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(found, session::doubles(session));
  QJsonArray array;
  Rows rows;
  for (const auto& each : found) {
    array.append(doubledJson(each));
    rows.push_back({brief(each.other), "is the same as " + brief(each.kept), each.name,
                    each.sameness == domain::Sameness::Mail ? "same mail" : "same name and town"});
  }
  return Answer{.json = array,
                .text = table(rows),
                .note = found.empty() ? "No doubles." : "Merge with: record merge OTHER KEPT. It can be undone."};
}

Result<Answer> merge(Context& context, const Merging& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(other, findRecord(session, given.other));
  COLLEGA_ASSIGN(kept, findRecord(session, given.kept));
  COLLEGA_TRY(session::mergeRecords(session, other.id, kept.id));
  COLLEGA_ASSIGN(after, session.row(other.id));
  return Answer{
      .json = recordJson(after),
      .text = recordSheet(session, after),
      .note = nameOf(session, kept.id) + " stands for both now. Both records are kept: record unmerge undoes it."};
}

Result<Answer> unmerge(Context& context, const Merging& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(other, findRecord(session, given.other));
  COLLEGA_TRY(session::unmergeRecord(session, other.id));
  COLLEGA_ASSIGN(after, session.row(other.id));
  return Answer{.json = recordJson(after), .text = recordSheet(session, after), .note = "Two again."};
}

}  // namespace

void addDoubles(const Commands& record) {
  record.command("doubles", "People and organisations that seem to be there twice", list);
  record.command<Merging>("merge", "Let one record stand for another", merge, [](CLI::App& app, Merging& given) {
    app.add_option("OTHER", given.other, "The beginning of the id of the one that goes")->required();
    app.add_option("KEPT", given.kept, "The beginning of the id of the one that stands for both")->required();
  });
  record.command<Merging>("unmerge", "Undo it", unmerge, [](CLI::App& app, Merging& given) {
    app.add_option("OTHER", given.other, "The beginning of the id of the one that went")->required();
  });
}

}  // namespace collega::cli
