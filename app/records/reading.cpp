#include "app/records/reading.h"

#include <algorithm>
#include <cctype>

namespace collega::records {
namespace {

using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// "FOLLOW_UP_STATE_" of FollowUpState: what stands before UNSPECIFIED, its value 0.
std::string prefixOf(const EnumDescriptor& type) {
  static constexpr std::string_view zero = "UNSPECIFIED";
  const auto& name = type.value(0)->name();
  return name.ends_with(zero) ? name.substr(0, name.size() - zero.size()) : std::string{};
}

void eachTextIn(const Message& value, const std::string& path, const EachText& each) {
  std::vector<const FieldDescriptor*> fields;
  value.GetReflection()->ListFields(value, &fields);
  for (const auto* field : fields) {
    const auto place = path.empty() ? field->name() : path + "." + field->name();
    for (int i = 0; i < countOf(value, *field); ++i) {
      if (field->type() == FieldDescriptor::TYPE_STRING) each(place, textOf(value, *field, i));
      if (field->type() == FieldDescriptor::TYPE_MESSAGE) eachTextIn(messageOf(value, *field, i), place, each);
    }
  }
}

}  // namespace

int countOf(const Message& value, const FieldDescriptor& field) {
  const auto& reflection = *value.GetReflection();
  return field.is_repeated() ? reflection.FieldSize(value, &field)
                             : static_cast<int>(reflection.HasField(value, &field));
}

const std::string& textOf(const Message& value, const FieldDescriptor& field, int index) {
  static thread_local std::string scratch;
  const auto& reflection = *value.GetReflection();
  return field.is_repeated() ? reflection.GetRepeatedStringReference(value, &field, index, &scratch)
                             : reflection.GetStringReference(value, &field, &scratch);
}

const Message& messageOf(const Message& value, const FieldDescriptor& field, int index) {
  const auto& reflection = *value.GetReflection();
  return field.is_repeated() ? reflection.GetRepeatedMessage(value, &field, index)
                             : reflection.GetMessage(value, &field);
}

int enumOf(const Message& value, const FieldDescriptor& field, int index) {
  const auto& reflection = *value.GetReflection();
  return field.is_repeated() ? reflection.GetRepeatedEnumValue(value, &field, index)
                             : reflection.GetEnumValue(value, &field);
}

void eachText(const Message& value, const EachText& each) { eachTextIn(value, {}, each); }

std::string enumWord(const EnumDescriptor& type, int number) {
  const auto* known = type.FindValueByNumber(number);
  if (!known) return std::to_string(number);
  auto word = known->name().substr(prefixOf(type).size());
  std::ranges::transform(word, word.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return word;
}

}  // namespace collega::records
