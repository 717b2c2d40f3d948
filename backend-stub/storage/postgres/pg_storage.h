// The store of several servers: one PostgreSQL database that all of them read and write.
#pragma once

#include "backend-stub/storage/storage.h"

namespace collega::server {

Result<std::unique_ptr<Storage>> createPgStorage(const std::string& url, std::size_t readers = 4);

}  // namespace collega::server
