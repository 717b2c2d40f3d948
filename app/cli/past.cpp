// record history, conflicts: what a record was, and what was written at the same time.
#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/records/slices.h"

namespace collega::cli {
namespace {

struct One {
  std::string id;
};

// A field's value as JSON, from how it stands on the wire; null where it was cleared.
QJsonValue sliceJson(const records::Kind& kind, std::uint32_t number, const std::string& slice) {
  const auto value = kind.make();
  const auto* const field = kind.field(number);
  if (!field || slice.empty() || !value->ParseFromString(slice)) return {};
  return fieldsJson(*value).value(json(field->name));
}

QString fieldName(const records::Kind& kind, std::uint32_t number) {
  const auto* const field = kind.field(number);
  return field ? json(field->name) : QString::number(number);
}

QJsonValue elementsJson(const records::Kind& kind, std::uint32_t number,
                        const google::protobuf::RepeatedPtrField<std::string>& elements) {
  return sliceJson(kind, number, records::sliceOf(number, {elements.begin(), elements.end()}));
}

QJsonObject setJson(const records::Kind& kind, const v1::SetChange& set) {
  QJsonObject object;
  if (set.added_size() > 0) object["added"] = elementsJson(kind, set.field(), set.added());
  if (set.removed_size() > 0) object["removed"] = elementsJson(kind, set.field(), set.removed());
  return object;
}

QJsonObject changedFields(const records::Kind& kind, const v1::Change& change) {
  const auto slices = records::cut(change.values());
  QJsonObject fields;
  for (const auto number : change.fields()) {
    const auto found = slices ? slices->find(number) : records::Slices::const_iterator();
    const bool given = slices && found != slices->end();
    fields[fieldName(kind, number)] = given ? sliceJson(kind, number, found->second) : QJsonValue();
  }
  for (const auto& set : change.set_changes()) fields[fieldName(kind, set.field())] = setJson(kind, set);
  return fields;
}

// A change that still waits here has no author in the ledger yet: it is one's own.
Id authorOf(const session::Session& session, const records::Stamp& stamp) {
  return stamp.account.isNull() ? session.account() : stamp.account;
}

QJsonObject stampJson(session::Session& session, const records::Stamp& stamp) {
  const auto author = authorOf(session, stamp);
  return {{"at", json(isoMoment(stamp.madeAtMs))},
          {"by", json(author)},
          {"name", json(nameOf(session, author))},
          {"seq", qint64(stamp.seq)}};
}

std::string compact(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).toStdString();
}

Result<Answer> history(Context& context, const One& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id));
  const auto* const kind = records::kindOf(row.kind);
  if (!kind) return Error{Problem::NewerVersion, "record " + given.id};
  COLLEGA_ASSIGN(items, session.history(row.id));
  QJsonArray array;
  Rows rows;
  for (const auto& item : items) {
    auto object = stampJson(session, item.stamp);
    const auto fields = changedFields(*kind, item.change);
    object["fields"] = fields;
    if (item.change.has_deleted()) object["deleted"] = item.change.deleted();
    rows.push_back({isoMoment(item.stamp.madeAtMs), nameOf(session, authorOf(session, item.stamp)), compact(fields),
                    item.change.has_deleted() ? (item.change.deleted() ? "deleted" : "brought back") : ""});
    array.append(object);
  }
  return Answer{.json = array, .text = table(rows)};
}

QJsonObject conflictJson(session::Session& session, const store::Conflict& conflict, const store::Row& row) {
  const auto* const kind = records::kindOf(row.kind);
  const auto& over = conflict.overwritten;
  return {{"id", json(conflict.record)},
          {"space", json(conflict.space)},
          {"kind", kind ? json(kind->name) : QString()},
          {"field", kind ? fieldName(*kind, over.field) : QString::number(over.field)},
          {"overwritten", kind ? sliceJson(*kind, over.field, over.slice) : QJsonValue()},
          {"kept", fieldsOf(row).value(kind ? fieldName(*kind, over.field) : QString())},
          {"written", stampJson(session, over.lost)},
          {"overwritten_by", stampJson(session, over.won)}};
}

Result<Answer> conflicts(Context& context, const One& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> only;
  if (!given.id.empty()) {
    COLLEGA_ASSIGN(row, findRecord(session, given.id));
    only = row.id;
  }
  COLLEGA_ASSIGN(found, session.conflicts(only));
  QJsonArray array;
  Rows rows;
  for (const auto& conflict : found) {
    COLLEGA_ASSIGN(row, session.row(conflict.record));
    const auto object = conflictJson(session, conflict, row);
    rows.push_back({brief(conflict.record), object["field"].toString().toStdString(),
                    "also written: " + plain(object["overwritten"]),
                    "by " + nameOf(session, authorOf(session, conflict.overwritten.lost))});
    array.append(object);
  }
  return Answer{.json = array, .text = table(rows), .note = found.empty() ? "Nothing was overwritten." : ""};
}

}  // namespace

void addPast(const Commands& record) {
  record.command<One>("history", "Every change of a record, with who and when", history, [](CLI::App& app, One& given) {
    app.add_option("ID", given.id, "The beginning of the record's id")->required();
  });
  record.command<One>("conflicts", "Values that were written at the same time as others", conflicts,
                      [](CLI::App& app, One& given) { app.add_option("ID", given.id, "Only of this record"); });
}

}  // namespace collega::cli
