#include <algorithm>
#include <cctype>
#include <charconv>

#include "app/records/reading.h"

namespace collega::records {
namespace {

using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

Error refused(const FieldDescriptor& field, const std::string& accepted) {
  return {Problem::InvalidInput, field.name() + ": " + accepted};
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::vector<std::string> splitList(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto comma = std::min(text.find(','), text.size());
    if (const auto part = trimmed(text.substr(0, comma)); !part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return parts;
}

std::string words(const EnumDescriptor& type) {
  std::string all;
  for (int i = 1; i < type.value_count(); ++i) all += (i > 1 ? ", " : "") + enumWord(type, type.value(i)->number());
  return all;
}

std::string fieldNames(const Message& value) {
  std::string all;
  const auto& type = *value.GetDescriptor();
  for (int i = 0; i < type.field_count(); ++i) all += (all.empty() ? "" : ", ") + type.field(i)->name();
  return all;
}

// A value of any scalar type, put where the field wants it: set if single, added if repeated.
class Putter {
 public:
  Putter(Message& value, const FieldDescriptor& field) : value_(value), field_(field) {}

  Result<void> put(const std::string& text) {
    switch (field_.cpp_type()) {
      case FieldDescriptor::CPPTYPE_STRING:
        return putText(text);
      case FieldDescriptor::CPPTYPE_ENUM:
        return putEnum(text);
      case FieldDescriptor::CPPTYPE_BOOL:
        return putBool(text);
      case FieldDescriptor::CPPTYPE_UINT32:
        return putNumber<std::uint32_t>(text, &Reflection::SetUInt32);
      case FieldDescriptor::CPPTYPE_INT32:
        return putNumber<std::int32_t>(text, &Reflection::SetInt32);
      case FieldDescriptor::CPPTYPE_UINT64:
        return putNumber<std::uint64_t>(text, &Reflection::SetUInt64);
      case FieldDescriptor::CPPTYPE_INT64:
        return putNumber<std::int64_t>(text, &Reflection::SetInt64);
      default:
        return refused(field_, "cannot be set from a text");
    }
  }

 private:
  Result<void> putText(const std::string& text) {
    auto bytes = std::optional(text);
    if (field_.type() == FieldDescriptor::TYPE_BYTES) bytes = fromHex(text);
    if (!bytes) return refused(field_, "hexadecimal digits");
    if (field_.is_repeated()) {
      reflection().AddString(&value_, &field_, *bytes);
    } else {
      reflection().SetString(&value_, &field_, *bytes);
    }
    return {};
  }

  Result<void> putEnum(const std::string& text) {
    const auto& type = *field_.enum_type();
    for (int i = 0; i < type.value_count(); ++i) {
      const int number = type.value(i)->number();
      if (enumWord(type, number) != text) continue;
      if (field_.is_repeated()) {
        reflection().AddEnumValue(&value_, &field_, number);
      } else {
        reflection().SetEnumValue(&value_, &field_, number);
      }
      return {};
    }
    return refused(field_, "one of " + words(type));
  }

  Result<void> putBool(const std::string& text) {
    if (text != "true" && text != "false") return refused(field_, "true or false");
    reflection().SetBool(&value_, &field_, text == "true");
    return {};
  }

  template <class Number>
  Result<void> putNumber(const std::string& text,
                         void (Reflection::*set)(Message*, const FieldDescriptor*, Number) const) {
    Number number = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || rest != end) return refused(field_, "a whole number");
    (reflection().*set)(&value_, &field_, number);
    return {};
  }

  [[nodiscard]] const Reflection& reflection() const { return *value_.GetReflection(); }

  Message& value_;
  const FieldDescriptor& field_;
};

Result<void> putAll(Message& value, const FieldDescriptor& field, std::string_view text) {
  value.GetReflection()->ClearField(&value, &field);
  if (trimmed(text).empty()) return {};
  Putter putter(value, field);
  if (!field.is_repeated()) return putter.put(std::string(text));
  for (const auto& part : splitList(text)) COLLEGA_TRY(putter.put(part));
  return {};
}

}  // namespace

Result<void> setFromText(Message& value, std::string_view name, std::string_view text) {
  const auto* field = value.GetDescriptor()->FindFieldByName(std::string(name));
  if (!field)
    return Error{Problem::InvalidInput, "no field " + std::string(name) + "; there are: " + fieldNames(value)};
  const std::unique_ptr<Message> changed(value.New());
  changed->CopyFrom(value);
  COLLEGA_TRY(putAll(*changed, *field, text));
  COLLEGA_TRY(checkField(*changed, *field));
  value.GetReflection()->Swap(&value, changed.get());
  return {};
}

}  // namespace collega::records
