// record: any kind of record, by its fields.
#include <QJsonArray>

#include "app/cli/fields.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"

namespace collega::cli {
namespace {

QJsonObject fieldJson(const records::Field& field) {
  QJsonObject object{
      {"name", json(field.name)}, {"required", field.required}, {"list", field.descriptor->is_repeated()}};
  if (const auto* const type = field.descriptor->enum_type()) {
    QJsonArray words;
    for (const auto& word : wordsOf(*type)) words.append(json(word));
    object["words"] = words;
  }
  return object;
}

Result<Answer> kinds(Context&) {
  QJsonArray array;
  Rows rows;
  for (const auto& kind : records::allKinds()) {
    QJsonArray fields;
    std::string names;
    for (const auto& field : kind.fields) {
      fields.append(fieldJson(field));
      names += (names.empty() ? "" : " ") + field.name;
    }
    array.append(QJsonObject{{"kind", json(kind.name)}, {"number", qint64(kind.number)}, {"fields", fields}});
    rows.push_back({kind.name, names});
  }
  return Answer{.json = array, .text = table(rows)};
}

struct Listing {
  std::string kind;
  std::string space;
  std::size_t limit = 0;
};

void listOptions(CLI::App& app, Listing& given) {
  app.add_option("--kind", given.kind, "As `record kinds` names it")->required();
  app.add_option("--space", given.space, "Only of this space");
  app.add_option("--limit", given.limit, "At most so many");
}

Result<Answer> list(Context& context, const Listing& given) {
  const auto* const kind = records::kindOf(given.kind);
  if (!kind) return Error{Problem::InvalidInput, "no kind " + given.kind};
  COLLEGA_SESSION(session, context);
  store::Query query{.kind = kind->number, .space = {}, .limit = given.limit};
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(space, findSpace(session, given.space));
    query.space = space.id;
  }
  COLLEGA_ASSIGN(rows, session.list(query));
  return Answer{.json = recordsJson(rows), .text = recordTable(rows, false)};
}

struct One {
  std::string id;
  std::vector<std::string> assignments;
};

void chooseRecord(CLI::App& app, One& given) {
  app.add_option("ID", given.id, "The beginning of the record's id")->required();
}

Answer shown(session::Session& session, const store::Row& row) {
  return {.json = recordJson(row), .text = recordSheet(session, row)};
}

Result<Answer> show(Context& context, const One& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id));
  return shown(session, row);
}

Result<Answer> showAgain(session::Session& session, const Id& id) {
  COLLEGA_ASSIGN(row, session.row(id));
  return shown(session, row);
}

Result<Typed> assignmentsOf(const std::vector<std::string>& texts) {
  Typed typed;
  for (const auto& text : texts) {
    const auto equals = text.find('=');
    if (equals == text.npos) return Error{Problem::InvalidInput, text + ": not FIELD=VALUE"};
    typed[text.substr(0, equals)].push_back(text.substr(equals + 1));
  }
  return typed;
}

Result<Answer> set(Context& context, const One& given) {
  COLLEGA_ASSIGN(typed, assignmentsOf(given.assignments));
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id));
  const auto value = valueOf(row);
  if (!value) return Error{Problem::NewerVersion, "record " + given.id};
  COLLEGA_TRY(setFields(&session, *value, typed));
  COLLEGA_TRY(session.update(row.id, *value));
  return showAgain(session, row.id);
}

Result<Answer> remove(Context& context, const One& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id));
  COLLEGA_TRY(session.remove(row.id));
  return showAgain(session, row.id);
}

Result<Answer> restore(Context& context, const One& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id));
  COLLEGA_TRY(session.restore(row.id));
  return showAgain(session, row.id);
}

struct Dumping {
  std::string space;
};

Result<Answer> dump(Context& context, const Dumping& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> only;
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(space, findSpace(session, given.space));
    only = space.id;
  }
  COLLEGA_ASSIGN(text, session.dump(only));
  return Answer{.verbatim = text};
}

}  // namespace

void addRecord(const Commands& top) {
  const auto group = top.group("record", "Any kind of record, by its fields");
  group.command("kinds", "The kinds of records and their fields", kinds);
  group.command<Listing>("list", "Records of a kind, newest first", list, listOptions);
  group.command<One>("show", "One record", show, chooseRecord);
  group.command<One>("set", "Change fields of a record", set, [](CLI::App& app, One& given) {
    chooseRecord(app, given);
    app.add_option("FIELD=VALUE", given.assignments, "Nothing after = clears the field; - reads stdin")->required();
  });
  group.command<One>("delete", "Delete a record; its history stays", remove, chooseRecord);
  group.command<One>("restore", "Bring a deleted record back", restore, chooseRecord);
  group.command<Dumping>(
      "dump", "All records as canonical JSON, equal on replicas in step", dump,
      [](CLI::App& app, Dumping& given) { app.add_option("--space", given.space, "Only of this space"); });
  addPast(group);
  addDoubles(group);
}

}  // namespace collega::cli
