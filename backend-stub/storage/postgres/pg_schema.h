// PostgreSQL's tables, version by version; the same as the embedded store's.
#pragma once

#include "backend-stub/storage/postgres/pg_connection.h"

namespace collega::server {

// Makes what is not there yet, whoever of several servers comes first; NewerVersion if a later one was here.
Result<void> bringUpToDate(PgConnection& connection);

// Facts of the store as a whole; the null space stands in their key.
std::string pgFact(Sql& sql, std::string_view name);
void setPgFact(Sql& sql, std::string_view name, std::string_view value);

}  // namespace collega::server
