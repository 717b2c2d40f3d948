// A record as it stands on the wire, cut into its fields. Merging works on these slices, so what a newer version wrote
// in fields that this one does not know is kept byte for byte.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/result.h"

namespace collega::records {

// By field number: all occurrences of the field, with their tags, in order. Damaged if it is not a message.
using Slices = std::map<std::uint32_t, std::string>;
Result<Slices> cut(std::string_view message);
std::string join(const Slices& slices);

// How the elements of a repeated field stand on the wire.
enum class Shape {
  Delimited,  // strings, bytes, messages: each with its length
  Varint,     // enums and numbers: packed or one by one
};

// The payloads of a repeated field's elements, from its slice. Damaged if they are not of that shape.
Result<std::vector<std::string>> elements(std::string_view slice, Shape shape);
// Back to a slice: each element with its length. For numbers that is a packed list of one, which every Protobuf parser
// reads, so a set needs no schema to be written.
std::string sliceOf(std::uint32_t field, const std::vector<std::string>& elements);

// Whether `bytes` is one element of that shape.
bool isElement(std::string_view bytes, Shape shape);

}  // namespace collega::records
