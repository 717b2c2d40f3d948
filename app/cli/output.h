// How things look on stdout: aligned columns for people, JSON objects for scripts.
#pragma once

#include <google/protobuf/generated_enum_reflection.h>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "app/formats/json_fields.h"
#include "app/records/reading.h"
#include "app/session/session.h"

namespace collega::cli {

using Rows = std::vector<std::vector<std::string>>;

// Columns two spaces apart; a line for each row.
std::string table(const Rows& rows);
// The first line, cut at so many characters.
std::string clip(std::string_view text, int characters = 64);
std::string isoMoment(std::int64_t ms);  // 2026-11-23T09:00:00Z
std::string isoDay(std::int64_t ms);     // 2026-11-23, where the computer is
// Enough of an id to paste into another command.
std::string brief(const Id& id);

inline QString json(const std::string& text) { return QString::fromStdString(text); }
inline QString json(const Id& id) { return QString::fromStdString(id.hex()); }

// "partnership" of SPACE_KIND_PARTNERSHIP.
template <class E>
std::string wordOf(E value) {
  return records::enumWord(*google::protobuf::GetEnumDescriptor<E>(), value);
}
// The value of a word such as "partnership"; nothing if it is none of them.
template <class E>
std::optional<E> enumOf(std::string_view word) {
  const auto& type = *google::protobuf::GetEnumDescriptor<E>();
  for (int i = 1; i < type.value_count(); ++i) {
    if (records::enumWord(type, type.value(i)->number()) == word) return static_cast<E>(type.value(i)->number());
  }
  return std::nullopt;
}
// All words of an enum but "unspecified".
std::vector<std::string> wordsOf(const google::protobuf::EnumDescriptor& type);
std::string wordOf(Problem problem);
std::string wordOf(session::Standing standing);
std::string wordOf(sync::Phase phase);

QJsonObject fieldsJson(const google::protobuf::Message& value);
// Of a record whose kind this version knows; otherwise empty.
QJsonObject fieldsOf(const store::Row& row);
QJsonObject recordJson(const store::Row& row);
QJsonArray recordsJson(const std::vector<store::Row>& rows);
using formats::plain;
// The record's own words in a line: a lesson's what was seen, a person's name.
std::string summary(const store::Row& row);
std::string summary(const google::protobuf::Message& value);
// A line for each record: id, kind, day of making, its words.
std::string recordTable(const std::vector<store::Row>& rows, bool withKind);
// Every field that is set, with its name; people and spaces by theirs.
Rows fieldRows(session::Session& session, const google::protobuf::Message& value);
// The same and what is known of the record.
std::string recordSheet(session::Session& session, const store::Row& row);

std::unique_ptr<google::protobuf::Message> valueOf(const store::Row& row);

}  // namespace collega::cli
