// The database's versions: step n makes version n out of n - 1. A step that has been released is never changed.
#pragma once

#include <span>

#include "app/store/database.h"

namespace collega::store {

std::span<const char* const> migrations();

// 0 for a database that has nothing in it.
int versionOf(Database& database);

// Brings the database to the newest of `steps`, each in its own transaction. Throws NewerVersion if it is newer.
void migrate(Database& database, std::span<const char* const> steps);

}  // namespace collega::store
