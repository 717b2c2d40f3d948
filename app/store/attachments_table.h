// Attachments in the profile's database. Its edge is the interface: failures are values.
#pragma once

#include "app/store/attachments.h"
#include "app/store/database.h"
#include "app/store/spaces_table.h"

namespace collega::store {

class AttachmentsTable final : public Attachments {
 public:
  AttachmentsTable(Database& database, SpacesTable& spaces) : database_(database), spaces_(spaces) {}

  Result<void> putChunk(const Hash& hash, std::string_view sealed) override;
  Result<std::optional<std::string>> chunk(const Hash& hash) override;
  Result<void> ask(const AttachmentKey& key, const std::vector<Hash>& chunks, Errand errand,
                   std::int64_t nowMs) override;
  Result<void> touch(const AttachmentKey& key, std::int64_t nowMs) override;
  Result<AttachmentProgress> progress(const AttachmentKey& key) override;
  Result<std::vector<AttachmentKey>> errands(Errand errand) override;
  Result<std::vector<Hash>> missing(const AttachmentKey& key) override;
  Result<std::vector<Hash>> unsent(const AttachmentKey& key) override;
  Result<void> markSent(const AttachmentKey& key, const std::vector<Hash>& chunks) override;
  Result<bool> settle(const AttachmentKey& key) override;
  Result<void> stop(const AttachmentKey& key) override;
  Result<void> sendAgain() override;
  Result<void> trim(std::int64_t roomBytes) override;
  Result<void> forget(const Id& space, const std::vector<Hash>& chunks) override;
  Result<std::int64_t> bytes() override;

 private:
  template <class F>
  auto writing(F action);
  std::optional<std::int64_t> numberOf(const AttachmentKey& key);
  std::int64_t takeIn(const AttachmentKey& key, const std::vector<Hash>& chunks);
  AttachmentProgress progressOf(std::int64_t number);
  std::vector<Hash> hashes(std::string_view sql, const AttachmentKey& key);
  void setErrand(std::int64_t number, Errand errand);
  void drop(std::int64_t number);
  std::optional<std::int64_t> leastUsed();
  std::int64_t bytesHere();

  Database& database_;
  SpacesTable& spaces_;
};

}  // namespace collega::store
