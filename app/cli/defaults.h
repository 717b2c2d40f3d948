// What goes without saying in a new record: by whom, for which town, when.
#pragma once

#include "app/session/session.h"

namespace collega::cli {

void fillIn(session::Session& session, google::protobuf::Message& value);

}  // namespace collega::cli
