// The schema as data: every kind of record and its fields, read once by reflection from collega.v1.Record.
// Merging, validation, JSON, search and history are driven by this; no kind has code of its own there.
#pragma once

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "collega/v1/options.pb.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::records {

struct Field {
  const google::protobuf::FieldDescriptor* descriptor = nullptr;
  std::uint32_t number = 0;
  std::string name;
  bool set = false;  // repeated, and merged as a set
  bool personal = false;
  bool searchable = false;
  bool required = false;
  v1::Format format = v1::FORMAT_UNSPECIFIED;
};

struct Kind {
  std::uint32_t number = 0;
  std::string name;  // "lesson", "follow_up"
  const google::protobuf::Descriptor* descriptor = nullptr;
  std::vector<Field> fields;  // in order of number

  [[nodiscard]] const Field* field(std::uint32_t number) const;
  [[nodiscard]] const Field* field(std::string_view name) const;
  [[nodiscard]] std::unique_ptr<google::protobuf::Message> make() const;
};

std::span<const Kind> allKinds();
// What this program knows of records: another for every change to the schema, or to what merging, folding or the
// keeping of records makes of it. Records that were kept under another are made anew out of their entries.
const Hash& understanding();
const Kind* kindOf(std::uint32_t number);
const Kind* kindOf(std::string_view name);
const Kind& kindOf(const google::protobuf::Message& value);
template <class M>
const Kind& kindOf() {
  return kindOf(M::default_instance());
}

// The longest text of one field, in bytes.
inline constexpr std::size_t maxTextBytes = 64 << 10;
// The longest record, in bytes.
inline constexpr std::size_t maxRecordBytes = 256 << 10;
// The longest line, in characters.
inline constexpr std::size_t maxLineCharacters = 300;

// Required fields, formats (dates that exist, zones, ids …), valid UTF-8, lengths; into nested messages too.
Result<void> validate(const google::protobuf::Message& value);

// Sets a field from what a person typed: enum names in lower case without prefix ("adopted"), "true", numbers, ids in
// hex, lists separated by commas. InvalidInput names the field and what is accepted.
Result<void> setFromText(google::protobuf::Message& value, std::string_view field, std::string_view text);

// The searchable text of a record, nested messages included, a space between fields.
std::string searchableText(const google::protobuf::Message& value);

}  // namespace collega::records
