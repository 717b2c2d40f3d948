#include "app/records/personal.h"

#include <algorithm>
#include <functional>

#include "app/records/folding.h"
#include "app/records/reading.h"

namespace collega::records {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

// One value of a field; a field that is not repeated has the one with index 0.
struct Element {
  const Message& value;
  const FieldDescriptor& field;
  int index;
};
using Goes = std::function<bool(const Element&)>;

std::vector<const FieldDescriptor*> setFields(const Message& value) {
  std::vector<const FieldDescriptor*> fields;
  value.GetReflection()->ListFields(value, &fields);
  return fields;
}

bool isMessage(const FieldDescriptor& field) { return field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE; }

void removeFrom(Message& value, const FieldDescriptor& field, const Goes& goes) {
  const auto& reflection = *value.GetReflection();
  if (!field.is_repeated()) {
    if (goes({value, field, 0})) reflection.ClearField(&value, &field);
    return;
  }
  int kept = 0;
  const int count = reflection.FieldSize(value, &field);
  for (int i = 0; i < count; ++i) {
    if (!goes({value, field, i})) reflection.SwapElements(&value, &field, kept++, i);
  }
  for (int i = kept; i < count; ++i) reflection.RemoveLast(&value, &field);
}

void removeIf(Message& value, const Goes& goes) {
  for (const auto* field : setFields(value)) {
    if (field->options().GetExtension(v1::personal)) removeFrom(value, *field, goes);
    if (!isMessage(*field)) continue;
    const auto& reflection = *value.GetReflection();
    for (int i = 0; i < countOf(value, *field); ++i) {
      removeIf(field->is_repeated() ? *reflection.MutableRepeatedMessage(&value, field, i)
                                    : *reflection.MutableMessage(&value, field),
               goes);
    }
  }
}

bool names(const Someone& someone, std::string_view text) {
  const auto words = foldedWords(text);
  return std::ranges::any_of(someone.texts, [&](const auto& known) {
    const auto wanted = foldedWords(known);
    return !wanted.empty() && !std::ranges::search(words, wanted).empty();
  });
}

bool concerns(const Element& element, const Someone& someone);

bool anyConcerns(const Message& value, const Someone& someone) {
  return std::ranges::any_of(setFields(value), [&](const auto* field) {
    for (int i = 0; i < countOf(value, *field); ++i)
      if (concerns({value, *field, i}, someone)) return true;
    return false;
  });
}

bool concerns(const Element& element, const Someone& someone) {
  const auto& [value, field, index] = element;
  if (isMessage(field)) return anyConcerns(messageOf(value, field, index), someone);
  if (field.cpp_type() != FieldDescriptor::CPPTYPE_STRING) return false;
  const auto& bytes = textOf(value, field, index);
  return field.type() == FieldDescriptor::TYPE_BYTES ? bytes == someone.account.view() : names(someone, bytes);
}

}  // namespace

bool isAbout(const Message& value, const Someone& someone) {
  const std::unique_ptr<Message> rest(value.New());
  rest->CopyFrom(value);
  bool found = false;
  removeIf(*rest, [&](const auto& element) {
    found = found || concerns(element, someone);
    return false;
  });
  return found;
}

void removeAbout(Message& value, const Someone& someone) {
  removeIf(value, [&](const auto& element) { return concerns(element, someone); });
}

void removeAboutOthers(Message& value, const Someone& someone) {
  removeIf(value, [&](const auto& element) { return !concerns(element, someone); });
}

}  // namespace collega::records
