// A pair with both its sides, in JSON and in lines.
#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/session/pairing/pair_sheet.h"

namespace collega::cli {

QJsonObject pairJson(session::Session& session, const session::PairSheet& sheet);
std::string pairText(session::Session& session, const session::PairSheet& sheet);
// What an act on a pair answers.
Result<Answer> pairAnswer(session::Session& session, const Id& pair, const std::string& note);

}  // namespace collega::cli
