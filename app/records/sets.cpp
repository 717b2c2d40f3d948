#include "app/records/sets.h"

#include <algorithm>

namespace collega::records {
namespace {

using google::protobuf::FieldDescriptor;

bool isDelimited(const FieldDescriptor& field) {
  return field.type() == FieldDescriptor::TYPE_STRING || field.type() == FieldDescriptor::TYPE_BYTES ||
         field.type() == FieldDescriptor::TYPE_MESSAGE;
}

void put(const SetRule& rule, std::vector<std::string>& elements, std::string element) {
  const auto same = findKey(rule, elements, keyOf(rule, element));
  if (same == elements.end()) {
    elements.push_back(std::move(element));
  } else {
    *same = std::move(element);
  }
}

}  // namespace

SetRule setRule(const Kind* kind, std::uint32_t field) {
  const auto* known = kind ? kind->field(field) : nullptr;
  if (!known) return {};
  return {.shape = isDelimited(*known->descriptor) ? Shape::Delimited : Shape::Varint,
          .keyed = known->descriptor->type() == FieldDescriptor::TYPE_MESSAGE};
}

bool isSet(const Kind* kind, std::uint32_t field) {
  const auto* known = kind ? kind->field(field) : nullptr;
  return known && known->set;
}

std::string keyOf(const SetRule& rule, const std::string& element) {
  if (!rule.keyed) return element;
  const auto slices = cut(element);
  if (!slices) return element;
  const auto key = slices->find(1);
  return key == slices->end() ? std::string{} : key->second;
}

std::vector<std::string>::iterator findKey(const SetRule& rule, std::vector<std::string>& elements,
                                           const std::string& key) {
  return std::ranges::find_if(elements, [&](const std::string& element) { return keyOf(rule, element) == key; });
}

Result<std::vector<std::string>> setElements(const SetRule& rule, std::string_view slice) {
  COLLEGA_ASSIGN(all, elements(slice, rule.shape));
  std::vector<std::string> distinct;
  for (auto& element : all) put(rule, distinct, std::move(element));
  return distinct;
}

}  // namespace collega::records
