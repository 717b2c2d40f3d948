// Fields that are sets: their elements, and what tells one element from another.
#pragma once

#include <optional>

#include "app/records/kinds.h"
#include "app/records/slices.h"

namespace collega::records {

struct SetRule {
  Shape shape = Shape::Delimited;
  bool keyed = false;  // elements are messages, told apart by their field 1
};

// How a field of a kind merges when a change speaks of it as a set. A field that this version does not know is one of
// plain elements.
SetRule setRule(const Kind* kind, std::uint32_t field);
bool isSet(const Kind* kind, std::uint32_t field);

// What two elements share if one takes the other's place.
std::string keyOf(const SetRule& rule, const std::string& element);

// The place of the element with this key in `elements`; its end if there is none.
std::vector<std::string>::iterator findKey(const SetRule& rule, std::vector<std::string>& elements,
                                           const std::string& key);

// Elements in order, a later one with the same key in the place of the earlier. Damaged if they are not of the shape.
Result<std::vector<std::string>> setElements(const SetRule& rule, std::string_view slice);

}  // namespace collega::records
