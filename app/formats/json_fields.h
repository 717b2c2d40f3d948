// Fields of messages from JSON, as records::toJson writes them: ids in hex, enums as words; and JSON for people.
#pragma once

#include <google/protobuf/message.h>

#include <QJsonValue>
#include <string>

#include "ledger/result.h"

namespace collega::formats {

// In place of what the field has. InvalidInput names what does not fit; then nothing is changed.
Result<void> setFromJson(google::protobuf::Message& value, const google::protobuf::FieldDescriptor& field,
                         const QJsonValue& json);

// In words: lists with commas, what belongs together with dots between.
std::string plain(const QJsonValue& json);

}  // namespace collega::formats
