// The embedded store's tables, version by version.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "ledger/result.h"

namespace collega::server {

// Makes the tables of a new store; leaves those of this version; NewerVersion for those of a later one.
Result<void> bringUpToDate(SQLite::Database& database);

}  // namespace collega::server
