// What goes without saying in a new record: by whom, for which town, when.
#pragma once

#include <set>

#include "app/session/session.h"

namespace collega::cli {

// But for the fields named in `said`.
void fillIn(session::Session& session, google::protobuf::Message& value, const std::set<std::string>& said = {});

}  // namespace collega::cli
