// Going to the server and back: once round, and around acts that stand on what others did last.
#pragma once

#include <functional>

#include "app/cli/command.h"

namespace collega::cli {

// Sends and reads until nothing is left; the error says why it did not come to that.
Result<sync::Status> syncOnce(session::Session& session);

enum class Needs {
  Server,   // without it nothing has come of the act yet
  Nothing,  // it is kept here and goes out later
};

// Syncs, acts, syncs. What was done stays done if the server cannot be reached; the answer says so.
Result<Answer> aroundSync(Context& context, Needs needs, const std::function<Result<Answer>(session::Session&)>& act);

}  // namespace collega::cli
