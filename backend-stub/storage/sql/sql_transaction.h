// A store's one transaction at a time, in SQL.
#pragma once

#include <mutex>

#include "backend-stub/storage/sql/queries.h"

namespace collega::server {

class SqlTransaction : public Queries<Transaction> {
 public:
  // Holds `writing` until it ends, and tells `news` what was announced once it is committed.
  static Result<std::unique_ptr<Transaction>> begin(Sql& sql, std::unique_lock<std::mutex> writing, const News& news);
  ~SqlTransaction() override;

  Result<std::optional<SpaceSize>> hold(const Id& space) override;
  Result<void> addEntry(const Id& space, const v1::Placed& placed, const Authored& authored) override;
  Result<void> redactEntry(const Id& space, std::uint64_t seq, const std::string& rest) override;
  Result<void> putBody(const Id& space, std::uint64_t seq, const std::string& body) override;
  Result<void> saveSnapshot(const Id& space, std::uint64_t rosterVersion, const std::string& state) override;
  Result<void> addMember(const Id& space, const Id& account) override;
  Result<void> removeMember(const Id& space, const Id& account) override;
  Result<void> putJoin(const Id& space, const Id& account, const std::string& request) override;
  Result<void> removeJoin(const Id& space, const Id& account) override;
  Result<void> addEvidence(const Id& space, const Authored& authored, const v1::Entry& entry) override;
  Result<void> addFounder(const Id& account) override;
  Result<void> removeFounder(const Id& account) override;
  Result<void> addChunk(const Id& space, const Hash& hash, const Id& account, const std::string& content) override;
  Result<void> removeChunks(const Id& space, const std::vector<Hash>& hashes, const Id& account) override;
  Result<void> announce(Announcement announcement) override;
  Result<void> commit() override;

 private:
  SqlTransaction(Sql& sql, std::unique_lock<std::mutex> writing, const News& news)
      : Queries(sql), writing_(std::move(writing)), news_(news) {}
  Result<void> run(const char* sql, std::initializer_list<Value> values = {});
  Result<void> tellOthers();
  void tell();

  std::unique_lock<std::mutex> writing_;
  const News& news_;
  std::vector<Announcement> announced_;
  bool open_ = true;
};

}  // namespace collega::server
