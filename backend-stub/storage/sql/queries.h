// What a store is asked, over one connection.
#pragma once

#include "backend-stub/storage/sql/sql.h"
#include "backend-stub/storage/storage.h"

namespace collega::server {

// A Reading over one connection, for one thread at a time; both the pool of readers and the transaction use it.
template <class Base>
class Queries : public Base {
 public:
  explicit Queries(Sql& sql) : sql_(sql) {}

  Result<std::optional<std::string>> snapshot(const Id& space) override;
  Result<std::optional<std::uint64_t>> rosterVersion(const Id& space) override;
  Result<std::uint64_t> head(const Id& space) override;
  Result<std::vector<v1::Placed>> entriesAfter(const Id& space, std::uint64_t seq, PageLimit limit) override;
  Result<std::optional<Hash>> chainAt(const Id& space, std::uint64_t seq) override;
  Result<std::vector<std::uint64_t>> bareEntries(const Id& space, std::size_t limit) override;
  Result<std::optional<v1::Placed>> entryBy(const Id& space, const Authored& authored) override;
  Result<std::vector<Id>> spacesOf(const Id& account) override;
  Result<std::vector<Id>> membersOf(const Id& space) override;
  Result<std::vector<WaitingJoin>> joinsAfter(const Id& space, std::uint64_t number) override;
  Result<std::vector<Evidence>> evidenceOf(const Id& space) override;
  Result<std::vector<SpaceSize>> spacesAfter(const Id& space) override;
  Result<std::vector<Id>> founders() override;

  Result<std::vector<Hash>> missingChunks(const Id& space, const std::vector<Hash>& hashes) override;
  Result<std::optional<std::string>> chunk(const Id& space, const Hash& hash) override;
  Result<std::vector<KeptChunk>> chunksAfter(const Id& space, const Hash& hash) override;
  Result<std::uint64_t> chunkBytes(const Id& space) override;

 protected:
  Sql& sql_;

 private:
  Result<std::vector<Id>> ids(const char* sql, const Id& key);
};

extern template class Queries<Reading>;
extern template class Queries<Transaction>;

}  // namespace collega::server
