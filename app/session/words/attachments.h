// What is said of attachments.
#pragma once

#include <QString>

#include "app/session/lessons/attachments.h"

namespace collega::session::words {

// Where it is: "only here", "on its way". Empty once it is in step.
QString label(Whereabouts whereabouts);

}  // namespace collega::session::words
