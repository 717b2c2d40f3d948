// A record as people read it: its fields by name, and whoever and wherever they speak of by name too.
#include "app/cli/find.h"
#include "app/cli/output.h"

namespace collega::cli {
namespace {

QJsonValue named(session::Session& session, const QJsonValue& value);

QJsonArray namedEach(session::Session& session, const QJsonArray& values) {
  QJsonArray result;
  for (const auto& value : values) result.append(named(session, value));
  return result;
}

QJsonObject namedEach(session::Session& session, QJsonObject values) {
  for (auto value : values) value = named(session, value);
  return values;
}

// An id of a person or a space becomes their name; of anything else, it stays what a command takes.
QJsonValue named(session::Session& session, const QJsonValue& value) {
  if (value.isArray()) return namedEach(session, value.toArray());
  if (value.isObject()) return namedEach(session, value.toObject());
  const auto id = Id::fromHex(value.toString().toStdString());
  if (!id) return value;
  if (session.get<v1::Person>(*id)) return json(nameOf(session, *id));
  return session.space(*id) ? json(nameOfSpace(session, *id)) : value.toString();
}

}  // namespace

Rows fieldRows(session::Session& session, const google::protobuf::Message& value) {
  const auto fields = fieldsJson(value);
  Rows lines;
  for (const auto& field : records::kindOf(value).fields) {
    const auto found = fields.find(json(field.name));
    if (found != fields.end()) lines.push_back({field.name, plain(named(session, *found))});
  }
  return lines;
}
std::string recordSheet(session::Session& session, const store::Row& row) {
  Rows lines{{"id", row.id.hex()}, {"space", nameOfSpace(session, row.space)}};
  if (const auto value = valueOf(row)) {
    for (auto& line : fieldRows(session, *value)) lines.push_back(std::move(line));
  }
  lines.push_back({"made", isoMoment(row.created.madeAtMs)});
  lines.push_back({"standing", wordOf(row.standing)});
  if (row.deleted) lines.push_back({"deleted", "yes; `record restore` brings it back"});
  return table(lines);
}

}  // namespace collega::cli
