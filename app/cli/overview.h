// What the commands that look over a whole space share.
#pragma once

#include <CLI/CLI.hpp>
#include <QStringList>

#include "app/cli/output.h"

namespace collega::cli {

// The space by its id or name; without words the widest there is one of: the network, the partnership, the pair.
Result<session::SpaceInfo> spaceToLookAt(session::Session& session, std::string_view words);

// {"space": …, "kind": …, "name": …}
QJsonObject spaceJson(const session::SpaceInfo& space);
QJsonArray textsJson(const std::vector<std::string>& texts);
QJsonArray sentencesJson(const QStringList& sentences);
// A line for each.
std::string lines(const QStringList& sentences);

// The option that names the space.
struct Looking {
  std::string space;
};
void offerSpace(CLI::App& app, Looking& given);

}  // namespace collega::cli
