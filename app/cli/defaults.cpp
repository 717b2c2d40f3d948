#include "app/cli/defaults.h"

#include <map>

#include "app/records/kinds.h"

namespace collega::cli {
namespace {

// Who does what a lesson's plan says is said, or open.
bool isLeftOpen(const records::Kind& kind, const std::string& field) {
  return field == "owner" && kind.number == records::kindOf<v1::Lesson>().number;
}

}  // namespace

void fillIn(session::Session& session, google::protobuf::Message& value, const std::set<std::string>& said) {
  const auto& kind = records::kindOf(value);
  const auto& reflection = *value.GetReflection();
  const std::map<std::string, std::string> usual{
      {"author", session.account().bytes()}, {"owner", session.account().bytes()},
      {"town", session.me().town()},         {"on", session.today()},
      {"asked_on", session.today()},         {"learned_on", session.today()}};
  for (const auto& [name, text] : usual) {
    const auto* const field = kind.field(name);
    if (!field || said.contains(name) || isLeftOpen(kind, name) ||
        !reflection.GetString(value, field->descriptor).empty())
      continue;
    reflection.SetString(&value, field->descriptor, text);
  }
  if (const auto* const field = kind.field("written_at_ms"); field && !said.contains(field->name)) {
    reflection.SetInt64(&value, field->descriptor, session.nowMs());
  }
}

}  // namespace collega::cli
