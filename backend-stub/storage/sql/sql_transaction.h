// The embedded store's one transaction at a time.
#pragma once

#include <mutex>

#include "backend-stub/storage/embedded/queries.h"

namespace collega::server {

class EmbeddedTransaction : public Queries<Transaction> {
 public:
  // Holds `writing` until it ends.
  static Result<std::unique_ptr<Transaction>> begin(Connection& connection, std::mutex& writing);
  ~EmbeddedTransaction() override;

  Result<void> addEntry(const Id& space, const v1::Placed& placed, const Authored& authored) override;
  Result<void> saveSnapshot(const Id& space, std::uint64_t rosterVersion, const std::string& state) override;
  Result<void> addMember(const Id& space, const Id& account) override;
  Result<void> removeMember(const Id& space, const Id& account) override;
  Result<void> putJoin(const Id& space, const Id& account, const std::string& request) override;
  Result<void> removeJoin(const Id& space, const Id& account) override;
  Result<void> addEvidence(const Id& space, const Authored& authored, const v1::Entry& entry) override;
  Result<void> commit() override;

 private:
  EmbeddedTransaction(Connection& connection, std::unique_lock<std::mutex> lock)
      : Queries(connection), lock_(std::move(lock)) {}

  std::unique_lock<std::mutex> lock_;
  bool open_ = true;
};

}  // namespace collega::server
