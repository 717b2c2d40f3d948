#include "app/cli/output.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cctype>

#include "app/records/json.h"

namespace collega::cli {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

std::size_t widthOf(const std::string& text) {
  return static_cast<std::size_t>(QString::fromStdString(text).toUcs4().size());
}

std::vector<std::size_t> widths(const Rows& rows) {
  std::vector<std::size_t> result;
  for (const auto& row : rows) {
    result.resize(std::max(result.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) result[i] = std::max(result[i], widthOf(row[i]));
  }
  return result;
}

std::string alignedLine(const std::vector<std::string>& row, const std::vector<std::size_t>& columns) {
  std::string result;
  for (std::size_t i = 0; i < row.size(); ++i) {
    result += row[i];
    if (i + 1 < row.size()) result.append(columns[i] - widthOf(row[i]) + 2, ' ');
  }
  result.erase(result.find_last_not_of(' ') + 1);
  return result;
}

bool isWords(const records::Field& field) {
  return field.descriptor->type() == FieldDescriptor::TYPE_STRING && !field.descriptor->is_repeated();
}

std::string firstText(const Message& value, bool searchableOnly) {
  for (const auto& field : records::kindOf(value).fields) {
    if (!isWords(field) || (searchableOnly && !field.searchable)) continue;
    auto text = value.GetReflection()->GetString(value, field.descriptor);
    if (!text.empty()) return text;
  }
  return {};
}

}  // namespace

std::string table(const Rows& rows) {
  const auto columns = widths(rows);
  std::string result;
  for (const auto& row : rows) result += alignedLine(row, columns) + '\n';
  return result;
}

std::string clip(std::string_view text, int characters) {
  auto first = QString::fromUtf8(text.data(), qsizetype(text.find('\n') == text.npos ? text.size() : text.find('\n')));
  if (first.size() > characters) first = first.left(characters - 1) + QChar(0x2026);
  return first.toStdString();
}

std::string isoMoment(std::int64_t ms) {
  return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate).toStdString();
}

std::string isoDay(std::int64_t ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate).toStdString();
}

std::string brief(const Id& id) { return id.hex().substr(0, 12); }

std::vector<std::string> wordsOf(const google::protobuf::EnumDescriptor& type) {
  std::vector<std::string> result;
  for (int i = 1; i < type.value_count(); ++i) result.push_back(records::enumWord(type, type.value(i)->number()));
  return result;
}

std::unique_ptr<Message> valueOf(const store::Row& row) {
  const auto* const kind = records::kindOf(row.kind);
  if (!kind) return nullptr;
  auto value = kind->make();
  return value->ParseFromString(row.bytes) ? std::move(value) : nullptr;
}

QJsonObject fieldsJson(const Message& value) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(records::toJson(value))).object();
}

QJsonObject fieldsOf(const store::Row& row) {
  const auto value = valueOf(row);
  return value ? fieldsJson(*value) : QJsonObject();
}

QJsonArray recordsJson(const std::vector<store::Row>& rows) {
  QJsonArray array;
  for (const auto& row : rows) array.append(recordJson(row));
  return array;
}

QJsonObject recordJson(const store::Row& row) {
  const auto* const kind = records::kindOf(row.kind);
  return {{"id", json(row.id)},
          {"space", json(row.space)},
          {"kind", kind ? json(kind->name) : QString::number(row.kind)},
          {"fields", fieldsOf(row)},
          {"created_at", json(isoMoment(row.created.madeAtMs))},
          {"created_by", json(row.created.account)},
          {"changed_at", json(isoMoment(row.changed.madeAtMs))},
          {"changed_by", json(row.changed.account)},
          {"standing", json(wordOf(row.standing))},
          {"conflicted", row.conflicted},
          {"deleted", row.deleted}};
}

std::string summary(const Message& value) {
  const auto searchable = firstText(value, true);
  return clip(searchable.empty() ? firstText(value, false) : searchable);
}

std::string summary(const store::Row& row) {
  const auto value = valueOf(row);
  return value ? summary(*value) : "needs an update of Collega";
}

std::string recordTable(const std::vector<store::Row>& rows, bool withKind) {
  Rows lines;
  for (const auto& row : rows) {
    const auto* const kind = records::kindOf(row.kind);
    std::vector<std::string> columns{brief(row.id), isoDay(row.created.madeAtMs), summary(row)};
    if (withKind) columns.insert(columns.begin() + 1, kind ? kind->name : "?");
    if (row.conflicted) columns.back() += "  (also written otherwise)";
    lines.push_back(std::move(columns));
  }
  return table(lines);
}

}  // namespace collega::cli
