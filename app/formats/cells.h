// A field of a record as one cell of a spreadsheet, by the schema: what goes out comes in again equal.
#pragma once

#include <google/protobuf/message.h>

#include <string>
#include <string_view>

#include "app/records/kinds.h"

namespace collega::formats {

// A spreadsheet takes a text that begins with = + - @ for a formula, and runs it: such texts go out with an apostrophe
// before them, which is taken off again on the way in.
std::string guarded(std::string_view text);
std::string unguarded(std::string_view cell);

// Ids in hex, enums as words, lists with commas; messages, and lists that commas would tear apart, as JSON.
std::string cellOf(const google::protobuf::Message& value, const records::Field& field);

// Whether a cell is JSON for this field, as cellOf writes it; otherwise it is what a person types.
bool isJsonFor(const records::Field& field, std::string_view cell);
// InvalidInput; then nothing is changed.
Result<void> setFromJsonCell(google::protobuf::Message& value, const records::Field& field, std::string_view cell);

// A cell as a person or cellOf wrote it, without its guard.
std::string textOfCell(const records::Field& field, std::string_view cell);

}  // namespace collega::formats
