// The chunks of attachments in SQL, over one connection.
#pragma once

#include "backend-stub/storage/chunks.h"
#include "backend-stub/storage/sql/sql.h"

namespace collega::server::chunks {

Result<std::vector<Hash>> missing(Sql& sql, const Id& space, const std::vector<Hash>& hashes);
Result<std::optional<std::string>> one(Sql& sql, const Id& space, const Hash& hash);
Result<std::vector<KeptChunk>> after(Sql& sql, const Id& space, const Hash& hash);
Result<std::uint64_t> bytes(Sql& sql, const Id& space);
Result<void> add(Sql& sql, const Id& space, const Hash& hash, const Id& account, const std::string& content);
Result<void> remove(Sql& sql, const Id& space, const std::vector<Hash>& hashes, const Id& account);

}  // namespace collega::server::chunks
