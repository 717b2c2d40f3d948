// Records as JSON: canonical (keys sorted, no white space, ids in hex, enums in lower case), so that equal records give
// equal bytes.
#pragma once

#include <google/protobuf/message.h>

#include <string>

#include "ledger/result.h"

namespace collega::records {

// A JSON object of the fields that are set.
std::string toJson(const google::protobuf::Message& value);
// What stands there under the field's name.
std::string toJson(const google::protobuf::Message& value, const google::protobuf::FieldDescriptor& field);
// JSON string literal with quotes, escaped.
std::string jsonString(std::string_view text);

}  // namespace collega::records
