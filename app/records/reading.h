// Reading fields by reflection, the same for single and repeated ones.
#pragma once

#include <functional>

#include "app/records/kinds.h"

namespace collega::records {

// How many values the field has: 0 or 1 for one that is not repeated.
int countOf(const google::protobuf::Message& value, const google::protobuf::FieldDescriptor& field);
const std::string& textOf(const google::protobuf::Message& value, const google::protobuf::FieldDescriptor& field,
                          int index);
const google::protobuf::Message& messageOf(const google::protobuf::Message& value,
                                           const google::protobuf::FieldDescriptor& field, int index);
int enumOf(const google::protobuf::Message& value, const google::protobuf::FieldDescriptor& field, int index);

// Every text in a message, nested ones included, with the names of the fields that lead to it: "translations.seen".
using EachText = std::function<void(const std::string& path, const std::string& text)>;
void eachText(const google::protobuf::Message& value, const EachText& each);

// As people write it: "adopted" for APPLICATION_ADOPTED. A number that this version does not know stays a number.
std::string enumWord(const google::protobuf::EnumDescriptor& type, int number);

// The rules of validate for one field.
Result<void> checkField(const google::protobuf::Message& value, const google::protobuf::FieldDescriptor& field);

}  // namespace collega::records
