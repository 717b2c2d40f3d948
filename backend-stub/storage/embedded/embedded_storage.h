// The store of a server that is one machine: SQLCipher, one writer, several readers beside it.
#pragma once

#include <filesystem>

#include "backend-stub/storage/storage.h"
#include "ledger/crypto.h"

namespace collega::server {

Result<std::unique_ptr<Storage>> createEmbeddedStorage(const std::filesystem::path& file, const crypto::Secret& key,
                                                       std::size_t readers = 4);

}  // namespace collega::server
