// The store over its tables: each call one transaction, failures as values.
#pragma once

#include <memory>

#include "app/store/attachments_table.h"
#include "app/store/errors.h"
#include "app/store/folder.h"
#include "app/store/history.h"
#include "app/store/joins_table.h"
#include "app/store/replayer.h"
#include "app/store/rewind.h"

namespace collega::store {

class SqliteStore final : public Store, public Rewindable {
 public:
  // Brings the database to the newest version. Throws (see errors.h). `lock` is held as long as the store lives.
  explicit SqliteStore(std::unique_ptr<Database> database, std::unique_ptr<FolderLock> lock = nullptr,
                       std::optional<std::filesystem::path> keyFile = std::nullopt);

  [[nodiscard]] Database& database() { return *database_; }

  Result<void> atomically(const std::function<Result<void>()>& act) override;
  Result<void> durably(const std::function<Result<void>()>& acts) override;
  Result<void> makeDurable() override;

  Result<Vault> vault(const crypto::Secret& passphrase) override;
  Result<void> copy(const Take& take) override;

  Result<std::optional<std::string>> setting(std::string_view name) override;
  Result<void> setSetting(std::string_view name, std::string_view value) override;
  Result<void> setAuthor(const Id& account, const Id& device) override;

  Result<std::optional<Row>> record(const Id& id, const std::optional<Id>& space) override;
  Result<std::vector<Row>> recordsByPrefix(std::string_view hexPrefix) override;
  Result<std::vector<Row>> list(const Query& query) override;
  Result<std::size_t> count(const Query& query) override;
  Result<std::vector<Hit>> search(std::string_view words, std::size_t limit,
                                  std::optional<std::uint32_t> kind) override;
  Result<std::size_t> indexPending(std::size_t limit) override;
  Result<std::vector<HistoryItem>> history(const Id& space, const Id& record) override;
  Result<std::vector<Conflict>> conflicts(const std::optional<Id>& record) override;
  Result<void> change(const Id& space, std::span<const v1::Change> changes) override;

  Result<std::vector<SpaceRow>> spaces() override;
  Result<std::optional<SpaceRow>> space(const Id& id) override;
  Result<void> addFounded(const v1::Placed& founding, const ledger::SpaceState& state,
                          const crypto::Secret& secret) override;
  Result<void> markFounded(const Id& space) override;
  Result<void> putSecret(const Id& space, std::uint32_t epoch, const crypto::Secret& secret) override;
  Result<ledger::EpochSecrets> secrets(const Id& space) override;
  Result<std::vector<v1::Placed>> entries(const Id& space, std::uint64_t afterSeq, std::size_t limit) override;
  std::optional<Hash> chainAt(const Id& space, std::uint64_t seq) override;
  Result<void> replay(const ledger::SpaceState& after, std::span<const Replayed> entries) override;
  Result<void> rewind(const ledger::SpaceState& to, std::string_view why) override;
  Result<void> fillIn(const Id& space, std::span<const v1::Placed> entries) override;
  Result<void> quarantine(const Id& space, const v1::Placed& placed, std::string_view reason) override;
  Result<std::vector<Quarantined>> quarantined(const Id& space) override;

  Result<std::vector<Waiting>> waiting(const Id& space, std::size_t limit) override;
  Result<std::size_t> waitingCount() override;
  Result<std::int64_t> addIntent(const Id& space, v1::EntryKind kind, std::string_view body) override;
  Result<std::vector<Intent>> intents(const Id& space) override;
  Result<void> dropIntent(std::int64_t number) override;
  Result<void> seal(const Id& space, const v1::Entry& entry, std::span<const std::int64_t> waiting,
                    std::optional<std::int64_t> intent) override;
  Result<std::vector<v1::Entry>> sealed(const Id& space) override;
  Result<void> unseal(const Id& space) override;

  Attachments& attachments() override { return attachments_; }

  Result<void> putJoin(const Id& space, std::string_view link, std::string_view request) override;
  Result<std::vector<std::pair<Id, std::string>>> joins() override;
  Result<std::optional<std::string>> joinLink(const Id& space) override;
  Result<void> dropJoin(const Id& space) override;
  Result<void> putInviteSecret(std::string_view invitePk, const crypto::Secret& secret) override;
  Result<std::optional<crypto::Secret>> inviteSecret(std::string_view invitePk) override;
  Result<void> putRequest(const Id& id, const Id& space, std::string_view request) override;
  Result<std::vector<std::tuple<Id, Id, std::string>>> requests() override;
  Result<void> dropRequest(const Id& id) override;

 private:
  // A call, its failure a value. It finds written what was replayed before in the same act.
  template <class F>
  auto guarded(F action) {
    return store::guarded([&] {
      writeHeld();
      return action();
    });
  }
  // One that writes: whole or absent.
  template <class F>
  auto writing(F action) {
    return guarded([&] { return database_->inTransaction(action); });
  }
  // One that goes between the pieces of a replay, and is not about records.
  template <class F>
  auto writingBetween(F action) {
    return store::guarded([&] { return database_->inTransaction(action); });
  }
  void writeHeld();
  [[nodiscard]] Tables tables() { return {spaces_, entries_, records_, conflicts_, outbox_, index_}; }
  void understandAnew();
  std::optional<std::string> readSetting(std::string_view name);
  void writeSetting(std::string_view name, std::string_view value);
  void writeAuthor(const Author& author);
  void changeOne(std::int64_t space, const v1::Change& change);
  void redact(std::int64_t space, const v1::Entry& entry);
  void forgetChunks(const v1::EntryHead& head, const v1::Redact& redaction);
  void forgetRedacted();

  std::unique_ptr<FolderLock> lock_;  // goes last
  std::optional<std::filesystem::path> keyFile_;
  std::unique_ptr<Database> database_;
  SpacesTable spaces_;
  EntriesTable entries_;
  RecordsTable records_;
  RecordQueries queries_;
  ConflictsTable conflicts_;
  OutboxTable outbox_;
  SearchIndex index_;
  JoinsTable joins_;
  AttachmentsTable attachments_;
  Author author_;
  bool forgetting_ = false;
  int acts_ = 0;  // within each other
  Touched held_;  // by what was replayed in the act
  std::optional<Error> replayFailed_;
};

}  // namespace collega::store
