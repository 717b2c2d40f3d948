// The store a server is told to use: one of its own in its folder, or a database.
#pragma once

#include "backend-stub/storage/embedded/data_folder.h"
#include "backend-stub/storage/storage.h"

namespace collega::server {

// Alone: an embedded store is nobody else's meanwhile, and is made if it is not there. Beside: a server may be using
// it.
enum class Sharing { Alone, Beside };

struct OpenStore {
  std::optional<DataFolder> folder;
  std::unique_ptr<Storage> storage;
};

// `url`: postgresql://…, or empty for the store in `data`.
Result<OpenStore> openStore(const std::filesystem::path& data, const std::string& url, Sharing sharing);

}  // namespace collega::server
