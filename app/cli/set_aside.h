// What of a ledger was set aside because it does not verify: for scripts, and in words.
#pragma once

#include <QJsonArray>

#include "app/cli/command.h"

namespace collega::cli {

QJsonArray setAsideJson(const std::vector<store::Quarantined>& entries);
// A line for each: which, whose, why. Empty if there is none.
Result<std::string> setAsideLines(session::Session& session, const Id& space);

// A line for each space that has some, and how many there are in all.
struct SetAside {
  std::size_t count = 0;
  std::string note;
};
Result<SetAside> setAsideAnywhere(session::Session& session);

}  // namespace collega::cli
