#include "app/records/json.h"

#include <algorithm>
#include <vector>

#include "app/records/reading.h"

namespace collega::records {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

bool isText(const FieldDescriptor& field) { return field.type() == FieldDescriptor::TYPE_STRING; }

// Calls `single` or `repeated` of the reflection, whichever the field needs.
template <class Number>
std::string number(const Message& value, const FieldDescriptor& field, int index,
                   Number (google::protobuf::Reflection::*single)(const Message&, const FieldDescriptor*) const,
                   Number (google::protobuf::Reflection::*repeated)(const Message&, const FieldDescriptor*, int)
                       const) {
  const auto& reflection = *value.GetReflection();
  return std::to_string(field.is_repeated() ? (reflection.*repeated)(value, &field, index)
                                            : (reflection.*single)(value, &field));
}

std::string scalar(const Message& value, const FieldDescriptor& field, int index) {
  using R = google::protobuf::Reflection;
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING: {
      const auto& bytes = textOf(value, field, index);
      return jsonString(isText(field) ? bytes : toHex(bytes));
    }
    case FieldDescriptor::CPPTYPE_ENUM:
      return jsonString(enumWord(*field.enum_type(), enumOf(value, field, index)));
    case FieldDescriptor::CPPTYPE_BOOL:
      return number(value, field, index, &R::GetBool, &R::GetRepeatedBool) == "1" ? "true" : "false";
    case FieldDescriptor::CPPTYPE_UINT32:
      return number(value, field, index, &R::GetUInt32, &R::GetRepeatedUInt32);
    case FieldDescriptor::CPPTYPE_INT32:
      return number(value, field, index, &R::GetInt32, &R::GetRepeatedInt32);
    case FieldDescriptor::CPPTYPE_UINT64:
      return number(value, field, index, &R::GetUInt64, &R::GetRepeatedUInt64);
    case FieldDescriptor::CPPTYPE_INT64:
      return number(value, field, index, &R::GetInt64, &R::GetRepeatedInt64);
    default:
      return "null";
  }
}

std::string element(const Message& value, const FieldDescriptor& field, int index) {
  if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) return toJson(messageOf(value, field, index));
  return scalar(value, field, index);
}

std::string list(const Message& value, const FieldDescriptor& field) {
  std::string text = "[";
  for (int i = 0; i < countOf(value, field); ++i) text += (i ? "," : "") + element(value, field, i);
  return text + "]";
}

std::string escaped(unsigned char c) {
  static constexpr char digits[] = "0123456789abcdef";
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    default:
      return std::string("\\u00") + digits[c >> 4] + digits[c & 15];
  }
}

}  // namespace

std::string jsonString(std::string_view text) {
  std::string literal = "\"";
  constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    // Some readers, Qt's among them, take one at the beginning of a text for nothing.
    if (text.substr(i).starts_with(byteOrderMark)) {
      literal += "\\ufeff";
      i += byteOrderMark.size() - 1;
    } else if (byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7f) {
      literal += escaped(byte);
    } else {
      literal += c;
    }
  }
  return literal + "\"";
}

std::string toJson(const Message& value) {
  std::vector<const FieldDescriptor*> fields;
  value.GetReflection()->ListFields(value, &fields);
  std::ranges::sort(fields, {}, [](const auto* field) { return field->name(); });
  std::string text = "{";
  for (const auto* field : fields) {
    text += (text.size() > 1 ? "," : "") + jsonString(field->name()) + ":";
    text += toJson(value, *field);
  }
  return text + "}";
}

std::string toJson(const Message& value, const FieldDescriptor& field) {
  return field.is_repeated() ? list(value, field) : element(value, field, 0);
}

}  // namespace collega::records
