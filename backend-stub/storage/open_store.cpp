#include "backend-stub/storage/open_store.h"

#include "backend-stub/storage/embedded/embedded_storage.h"
#include "backend-stub/storage/postgres/pg_storage.h"

namespace collega::server {

Result<OpenStore> openStore(const std::filesystem::path& data, const std::string& url, Sharing sharing) {
  OpenStore store;
  if (!url.empty()) {
    COLLEGA_ASSIGN(shared, createPgStorage(url));
    store.storage = std::move(shared);
    return store;
  }
  COLLEGA_ASSIGN(folder, sharing == Sharing::Alone ? DataFolder::open(data) : DataFolder::join(data));
  COLLEGA_ASSIGN(embedded, createEmbeddedStorage(folder.databaseFile(), folder.storeKey()));
  store.folder.emplace(std::move(folder));
  store.storage = std::move(embedded);
  return store;
}

}  // namespace collega::server
