#include "app/records/reading.h"

namespace collega::records {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

bool marked(const FieldDescriptor& field) { return field.options().GetExtension(v1::searchable); }

bool hasMarked(const Descriptor& type) {
  for (int i = 0; i < type.field_count(); ++i) {
    if (marked(*type.field(i))) return true;
  }
  return false;
}

void append(std::string& text, const std::string& more) {
  if (!text.empty() && !more.empty()) text += ' ';
  text += more;
}

// `whole`: every text counts, for a searchable field whose own fields say nothing.
void gather(const Message& value, bool whole, std::string& text) {
  const auto& type = *value.GetDescriptor();
  for (int i = 0; i < type.field_count(); ++i) {
    const auto& field = *type.field(i);
    for (int j = 0; j < countOf(value, field); ++j) {
      if (field.type() == FieldDescriptor::TYPE_MESSAGE) {
        gather(messageOf(value, field, j), marked(field) && !hasMarked(*field.message_type()), text);
      } else if (field.type() == FieldDescriptor::TYPE_STRING && (whole || marked(field))) {
        append(text, textOf(value, field, j));
      }
    }
  }
}

}  // namespace

std::string searchableText(const Message& value) {
  std::string text;
  gather(value, false, text);
  return text;
}

}  // namespace collega::records
