// What both stores are: many readers, and one writer whose connection is opened anew when it is lost.
#pragma once

#include "backend-stub/storage/sql/pool.h"

namespace collega::server {

class SqlStorage : public Storage {
 public:
  SqlStorage(Pool::Open openReader, std::size_t readers, Pool::Open openWriter)
      : readers_(std::move(openReader), readers), openWriter_(std::move(openWriter)) {}

  Result<std::unique_ptr<Transaction>> begin() override;
  void listen(News news) override { news_ = std::move(news); }
  Result<void> probe() override;

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
  // Runs `work` on the writer's connection, with nobody else on it.
  Result<void> withWriter(const std::function<Result<void>(Sql&)>& work);
  [[nodiscard]] const News& news() const { return news_; }

 private:
  Result<Sql*> writer();

  Pool readers_;
  Pool::Open openWriter_;
  std::mutex writing_;
  std::unique_ptr<Sql> writer_;
  News news_;
};

}  // namespace collega::server
