// The fields of any kind of record as options, made from the schema: a new field in the schema is a new option here.
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>
#include <vector>

#include "app/cli/context.h"
#include "app/records/kinds.h"

namespace collega::cli {

// What was typed, by the name of the field; as often as the option was given.
using Typed = std::map<std::string, std::vector<std::string>>;

// --seen, --host-town, --offers (or --offer); `more` adds a spelling: {"part", "--role"}.
void offerFields(CLI::App& command, const records::Kind& kind, Typed& typed,
                 const std::map<std::string, std::string>& more = {});

// Sets one field from what was typed. "-" is read from stdin; ids may be beginnings, names or "me"; nothing clears it.
// An element that is a message is written with colons: trust:4:they called back.
// Without a session (there is no profile yet) ids are taken as they are.
Result<void> setField(session::Session* session, google::protobuf::Message& value, const std::string& field,
                      const std::vector<std::string>& typed);
// The same without stdin: texts from a file, where "-" is a dash.
Result<void> setTexts(session::Session* session, google::protobuf::Message& value, const std::string& field,
                      const std::vector<std::string>& texts);
Result<void> setFields(session::Session* session, google::protobuf::Message& value, const Typed& typed);

}  // namespace collega::cli
