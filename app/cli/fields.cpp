#include "app/cli/fields.h"

#include <google/protobuf/descriptor.h>

#include <algorithm>
#include <iostream>
#include <iterator>

#include "app/cli/find.h"
#include "app/cli/output.h"
#include "app/domain/follow_ups/follow_up_plan.h"

namespace collega::cli {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

std::string optionNames(const records::Field& field, const std::map<std::string, std::string>& more) {
  std::string name = "--" + field.name;
  std::replace(name.begin(), name.end(), '_', '-');
  auto names = name;
  if (field.descriptor->is_repeated() && name.ends_with('s')) names += "," + name.substr(0, name.size() - 1);
  if (const auto extra = more.find(field.name); extra != more.end()) names += "," + extra->second;
  return names;
}

std::string join(const std::vector<std::string>& parts, const std::string& between) {
  std::string result;
  for (const auto& part : parts) result += (result.empty() ? "" : between) + part;
  return result;
}

std::string elementShape(const FieldDescriptor& field) {
  std::string shape;
  for (int i = 0; i < field.message_type()->field_count(); ++i) {
    shape += (shape.empty() ? "" : ":") + field.message_type()->field(i)->name();
  }
  return shape;
}

std::string about(const records::Field& field) {
  if (field.descriptor->message_type()) return elementShape(*field.descriptor);
  if (const auto* const type = field.descriptor->enum_type()) return join(wordsOf(*type), " · ");
  switch (field.format) {
    case v1::FORMAT_DATE:
      return "a day: 2026-12-09";
    case v1::FORMAT_LOCAL_TIME:
      return "a day and time: 2026-12-09T09:00";
    case v1::FORMAT_ID:
      return "an id or its beginning, a name, or me";
    default:
      return field.required ? "required" : "";
  }
}

std::string fromStdin() { return {std::istreambuf_iterator<char>(std::cin), {}}; }

Result<std::string> idHex(session::Session* session, const std::string& text) {
  if (!session) return text;
  COLLEGA_ASSIGN(id, findAnything(*session, text));
  return id.hex();
}

// One id, or a list of them with commas.
Result<std::string> idsHex(session::Session* session, const std::vector<std::string>& typed) {
  std::vector<std::string> found;
  for (const auto& text : typed) {
    for (const auto& part : CLI::detail::split(text, ',')) {
      COLLEGA_ASSIGN(hex, idHex(session, CLI::detail::trim_copy(part)));
      found.push_back(hex);
    }
  }
  return join(found, ",");
}

// "trust:4:they called back", or "trust=4:they called back", into the element's fields, in order; the last takes the
// rest.
Result<void> fillElement(session::Session* session, Message& element, std::string_view text) {
  const auto& type = *element.GetDescriptor();
  for (int i = 0; i < type.field_count() && !text.empty(); ++i) {
    const bool last = i + 1 == type.field_count();
    const bool named = i == 0 && type.field(i)->enum_type();
    const auto end = last ? text.npos : text.find_first_of(named ? ":=" : ":");
    const std::string part(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    const auto& field = *type.field(i);
    if (part.empty()) continue;
    const bool isId = field.options().GetExtension(v1::format) == v1::FORMAT_ID;
    COLLEGA_ASSIGN(given, isId ? idHex(session, part) : Result<std::string>(part));
    COLLEGA_TRY(records::setFromText(element, field.name(), given));
  }
  return {};
}

Result<void> setElements(session::Session* session, Message& value, const FieldDescriptor& field,
                         const std::vector<std::string>& typed) {
  const auto& reflection = *value.GetReflection();
  for (const auto& text : typed) {
    auto& element =
        field.is_repeated() ? *reflection.AddMessage(&value, &field) : *reflection.MutableMessage(&value, &field);
    COLLEGA_TRY(fillElement(session, element, text));
  }
  return {};
}

// What records::setFromText reads: ids in hex, a moment where only the day was typed, lists with commas.
Result<std::string> asText(session::Session* session, const records::Field& field,
                           const std::vector<std::string>& typed) {
  const auto texts = field.descriptor->is_repeated() ? typed : std::vector<std::string>{typed.back()};
  if (field.format == v1::FORMAT_ID) return idsHex(session, texts);
  if (field.format == v1::FORMAT_LOCAL_TIME) return domain::dueTime(texts.back());
  return join(texts, ",");
}

}  // namespace

void offerFields(CLI::App& command, const records::Kind& kind, Typed& typed,
                 const std::map<std::string, std::string>& more) {
  for (const auto& field : kind.fields) {
    command.add_option(optionNames(field, more), typed[field.name], about(field))
        ->allow_extra_args(false)
        ->type_name("");
  }
}

Result<void> setField(session::Session* session, Message& value, const std::string& name,
                      const std::vector<std::string>& typed) {
  const bool piped = typed == std::vector<std::string>{"-"};
  return setTexts(session, value, name, piped ? std::vector{fromStdin()} : typed);
}

Result<void> setTexts(session::Session* session, Message& value, const std::string& name,
                      const std::vector<std::string>& texts) {
  const auto* const field = records::kindOf(value).field(name);
  if (!field) return Error{Problem::InvalidInput, "no field " + name};
  value.GetReflection()->ClearField(&value, field->descriptor);
  if (join(texts, "").empty()) return {};
  if (field->descriptor->message_type()) return setElements(session, value, *field->descriptor, texts);
  COLLEGA_ASSIGN(text, asText(session, *field, texts));
  return records::setFromText(value, name, text);
}

Result<void> setFields(session::Session* session, Message& value, const Typed& typed) {
  for (const auto& [field, texts] : typed) {
    if (!texts.empty()) COLLEGA_TRY(setField(session, value, field, texts));
  }
  return {};
}

}  // namespace collega::cli
