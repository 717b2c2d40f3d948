// Reasons and bridges of suggestions and rounds, in JSON and in lines.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/pairing/suggestions.h"
#include "app/session/session.h"
#include "app/session/words/words.h"

namespace collega::cli {

QJsonArray reasonsJson(const std::vector<domain::Reason>& reasons, const session::words::Matched& who);
// null where there is none.
QJsonValue bridgeJson(session::Session& session, const std::optional<domain::Bridge>& bridge);
// The words of a reason, bridge or another object that has "words", each on a line of its own, indented.
std::string wordsLine(const QJsonValue& object);
std::string wordsLines(const QJsonArray& objects);

}  // namespace collega::cli
