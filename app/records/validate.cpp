#include "app/records/formats.h"
#include "app/records/reading.h"

namespace collega::records {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

Error named(const std::string& field, const Error& error) { return {error.problem, field + ": " + error.detail}; }

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

Result<void> checkText(const FieldDescriptor& field, std::string_view text) {
  if (text.size() > maxTextBytes) {
    return Error{Problem::TooLarge, "at most " + std::to_string(maxTextBytes >> 10) + " KiB"};
  }
  if (field.type() == FieldDescriptor::TYPE_STRING && !isUtf8(text)) return Error{Problem::NotUtf8, "not valid UTF-8"};
  return checkFormat(field.options().GetExtension(v1::format), text);
}

bool given(const Message& value, const FieldDescriptor& field) {
  if (field.is_repeated()) return value.GetReflection()->FieldSize(value, &field) > 0;
  if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING) return !blank(textOf(value, field, 0));
  return value.GetReflection()->HasField(value, &field);
}

Result<void> checkMessage(const Message& value, const std::string& path);

Result<void> checkElement(const Message& value, const FieldDescriptor& field, int index, const std::string& path) {
  if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) return checkMessage(messageOf(value, field, index), path);
  if (field.cpp_type() != FieldDescriptor::CPPTYPE_STRING) return {};
  if (auto checked = checkText(field, textOf(value, field, index)); !checked) return named(path, checked.error());
  return {};
}

Result<void> checkOneField(const Message& value, const FieldDescriptor& field, const std::string& path) {
  if (field.options().GetExtension(v1::required) && !given(value, field)) {
    return Error{Problem::InvalidInput, path + ": is required"};
  }
  for (int i = 0; i < countOf(value, field); ++i) {
    const auto place = field.is_repeated() ? path + "[" + std::to_string(i) + "]" : path;
    COLLEGA_TRY(checkElement(value, field, i, place));
  }
  return {};
}

Result<void> checkMessage(const Message& value, const std::string& path) {
  const auto& descriptor = *value.GetDescriptor();
  for (int i = 0; i < descriptor.field_count(); ++i) {
    const auto& field = *descriptor.field(i);
    COLLEGA_TRY(checkOneField(value, field, path.empty() ? field.name() : path + "." + field.name()));
  }
  return {};
}

}  // namespace

Result<void> checkField(const Message& value, const FieldDescriptor& field) {
  return checkOneField(value, field, field.name());
}

Result<void> validate(const Message& value) {
  COLLEGA_TRY(checkMessage(value, {}));
  if (value.ByteSizeLong() <= maxRecordBytes) return {};
  return Error{Problem::TooLarge, "a record has at most " + std::to_string(maxRecordBytes >> 10) + " KiB"};
}

}  // namespace collega::records
