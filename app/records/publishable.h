// What of a record may leave its space, by the options of the schema: nothing personal, and nothing that stays.
#pragma once

#include <google/protobuf/message.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace collega::records {

// Whether a person (an account's id, 16 bytes) agreed to be named.
using MayBeNamed = std::function<bool(std::string_view person)>;

// Takes out of `value`, nested messages included, all that is personal and all that stays; also what this version does
// not know, as that may be either. Of personal fields, the ids of people who agreed are kept, and those with consent in
// a field beside them (v1::named_if). An element of a set that is told apart by a person who did not agree goes whole.
// Returns the paths of what was taken out: "author", "translations.interpreter".
std::vector<std::string> withhold(google::protobuf::Message& value, const MayBeNamed& mayBeNamed);

}  // namespace collega::records
