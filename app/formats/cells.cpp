#include "app/formats/cells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/formats/json_fields.h"
#include "app/records/json.h"
#include "app/records/reading.h"

namespace collega::formats {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

namespace {

constexpr std::string_view formulaSigns = "=+-@\t\r\n";

// Also behind apostrophes of its own, so that taking one off gives back what it was.
bool looksLikeFormula(std::string_view text) {
  const auto first = text.find_first_not_of('\'');
  return first != std::string_view::npos && formulaSigns.find(text[first]) != std::string_view::npos;
}

bool isNumber(const FieldDescriptor& field) {
  const auto type = field.cpp_type();
  return !field.is_repeated() && type != FieldDescriptor::CPPTYPE_STRING && type != FieldDescriptor::CPPTYPE_MESSAGE;
}

bool isMessage(const FieldDescriptor& field) { return field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE; }

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// Reading a list takes commas for its separators, and white space around them for nothing.
bool staysWhole(const std::string& element) {
  return !element.empty() && !isSpace(element.front()) && !isSpace(element.back()) &&
         element.find(',') == std::string::npos;
}

QJsonValue parse(std::string_view json) {
  const auto bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
  const auto document = QJsonDocument::fromJson(bytes);
  return document.isArray()    ? QJsonValue(document.array())
         : document.isObject() ? QJsonValue(document.object())
                               : QJsonValue();
}

// One value in words, of a field that is no message.
std::string word(const Message& value, const FieldDescriptor& field, int index) {
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING: {
      const auto& text = records::textOf(value, field, index);
      return field.type() == FieldDescriptor::TYPE_BYTES ? toHex(text) : text;
    }
    case FieldDescriptor::CPPTYPE_ENUM:
      return records::enumWord(*field.enum_type(), records::enumOf(value, field, index));
    case FieldDescriptor::CPPTYPE_BOOL:
      return value.GetReflection()->GetBool(value, &field) ? "true" : "";
    case FieldDescriptor::CPPTYPE_UINT32:
      return std::to_string(value.GetReflection()->GetUInt32(value, &field));
    case FieldDescriptor::CPPTYPE_INT64:
      return std::to_string(value.GetReflection()->GetInt64(value, &field));
    default:
      return {};
  }
}

std::string list(const Message& value, const FieldDescriptor& field) {
  std::string text;
  for (int i = 0; i < records::countOf(value, field); ++i) {
    const auto element = word(value, field, i);
    if (!staysWhole(element)) return records::toJson(value, field);
    text += (i > 0 ? ", " : "") + element;
  }
  return text.starts_with('[') ? records::toJson(value, field) : text;
}

}  // namespace

std::string guarded(std::string_view text) { return (looksLikeFormula(text) ? "'" : "") + std::string(text); }

std::string unguarded(std::string_view cell) {
  if (cell.starts_with('\'') && looksLikeFormula(cell)) cell.remove_prefix(1);
  return std::string(cell);
}

std::string cellOf(const Message& value, const records::Field& field) {
  const auto& descriptor = *field.descriptor;
  if (records::countOf(value, descriptor) == 0) return {};
  if (isMessage(descriptor)) return records::toJson(value, descriptor);
  if (isNumber(descriptor)) return word(value, descriptor, 0);
  return guarded(descriptor.is_repeated() ? list(value, descriptor) : word(value, descriptor, 0));
}

bool isJsonFor(const records::Field& field, std::string_view cell) {
  const auto& descriptor = *field.descriptor;
  if (descriptor.is_repeated()) return cell.starts_with('[') && parse(cell).isArray();
  return isMessage(descriptor) && cell.starts_with('{') && parse(cell).isObject();
}

Result<void> setFromJsonCell(Message& value, const records::Field& field, std::string_view cell) {
  return setFromJson(value, *field.descriptor, parse(cell));
}

std::string textOfCell(const records::Field& field, std::string_view cell) {
  return isNumber(*field.descriptor) ? std::string(cell) : unguarded(cell);
}

}  // namespace collega::formats
