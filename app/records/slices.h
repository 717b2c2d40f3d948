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

// The payloads of the elements of a repeated length-delimited or varint (packed or not) field, from its slice.
Result<std::vector<std::string>> elements(std::string_view slice);
// Back to a slice. `wireType` as in the schema: 2 for strings, bytes and messages, 0 for enums and numbers.
std::string sliceOf(std::uint32_t field, std::uint32_t wireType, const std::vector<std::string>& elements);

}  // namespace collega::records
