#include "backend-stub/storage/sql/chunk_queries.h"

namespace collega::server::chunks {

Result<std::vector<Hash>> missing(Sql& sql, const Id& space, const std::vector<Hash>& hashes) {
  return guarded([&]() -> Result<std::vector<Hash>> {
    std::vector<Hash> lacking;
    for (const auto& hash : hashes) {
      const auto rows =
          sql.query("SELECT size FROM chunks WHERE space_id = $1 AND hash = $2", {space.view(), hash.view()});
      if (!rows->step()) lacking.push_back(hash);
    }
    return lacking;
  });
}

Result<std::optional<std::string>> one(Sql& sql, const Id& space, const Hash& hash) {
  return guarded([&]() -> Result<std::optional<std::string>> {
    const auto rows =
        sql.query("SELECT content FROM chunks WHERE space_id = $1 AND hash = $2", {space.view(), hash.view()});
    return rows->step() ? std::optional(rows->blob(0)) : std::optional<std::string>();
  });
}

Result<std::vector<KeptChunk>> after(Sql& sql, const Id& space, const Hash& hash) {
  return guarded([&]() -> Result<std::vector<KeptChunk>> {
    const auto rows =
        sql.query("SELECT hash, account_id FROM chunks WHERE space_id = $1 AND hash > $2 ORDER BY hash LIMIT 256",
                  {space.view(), hash.view()});
    std::vector<KeptChunk> kept;
    while (rows->step()) {
      kept.push_back({Hash::from(rows->blob(0)).value_or(Hash{}), Id::from(rows->blob(1)).value_or(Id{})});
    }
    return kept;
  });
}

Result<std::uint64_t> bytes(Sql& sql, const Id& space) {
  return guarded([&]() -> Result<std::uint64_t> {
    const auto rows =
        sql.query("SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM chunks WHERE space_id = $1", {space.view()});
    return rows->step() ? rows->number(0) : 0;
  });
}

Result<void> add(Sql& sql, const Id& space, const Hash& hash, const Id& account, const std::string& content) {
  return guarded([&]() -> Result<void> {
    sql.run(
        "INSERT INTO chunks(space_id, hash, account_id, size, content) VALUES($1, $2, $3, $4, $5) "
        "ON CONFLICT(space_id, hash) DO NOTHING",
        {space.view(), hash.view(), account.view(), std::uint64_t{content.size()}, std::string_view(content)});
    return {};
  });
}

Result<void> remove(Sql& sql, const Id& space, const std::vector<Hash>& hashes, const Id& account) {
  return guarded([&]() -> Result<void> {
    for (const auto& hash : hashes) {
      if (account.isNull())
        sql.run("DELETE FROM chunks WHERE space_id = $1 AND hash = $2", {space.view(), hash.view()});
      else
        sql.run("DELETE FROM chunks WHERE space_id = $1 AND hash = $2 AND account_id = $3",
                {space.view(), hash.view(), account.view()});
    }
    return {};
  });
}

}  // namespace collega::server::chunks
