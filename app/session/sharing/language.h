// In which language something goes out.
#pragma once

#include <QString>

#include "ledger/result.h"

namespace collega::session {

// The one that is wished for, otherwise that of the program. InvalidInput for one that we do not have.
Result<QString> languageFor(const QString& wish);

}  // namespace collega::session
