// For tests: a store that asks before every call whether it may succeed, and tells what was done. What it stands before
// is a real one.
#pragma once

#include "app/store/rewind.h"

namespace collega::test {

// Thrown by a hook: the program ends here and now, in the middle of whatever it does.
struct PowerCut {};

class HookedStore final : public store::Store, public store::Rewindable {
 public:
  enum class Access { Read, Write };
  // An error is answered instead of doing what was asked.
  using Before = std::function<Result<void>(Access)>;
  // What was done, and stays so: changes of one's own taken in, sealed and opened again, acts begun and dropped,
  // entries replayed and gone back behind.
  struct Seen {
    std::function<void(const Id& space, std::span<const v1::Change>)> changed;
    std::function<void(const Id& space, const v1::Entry&, std::span<const store::Waiting>)> sealed;
    std::function<void(const Id& space)> unsealed;
    std::function<void()> actAdded;
    std::function<void()> actDropped;
    std::function<void(const ledger::SpaceState& after, std::span<const store::Replayed>)> replayed;
    std::function<void(const ledger::SpaceState& to)> rewound;
    std::function<void(const Id& space, std::span<const v1::Placed>)> filled;
  };

  explicit HookedStore(std::unique_ptr<store::Store> store);

  Before before;
  Seen seen;

  Result<void> rewind(const ledger::SpaceState& to, std::string_view why) override;
  Result<void> fillIn(const Id& space, std::span<const v1::Placed> entries) override;
  Result<void> atomically(const std::function<Result<void>()>& act) override;
  Result<void> durably(const std::function<Result<void>()>& acts) override;
  Result<void> makeDurable() override;
  Result<store::Vault> vault(const crypto::Secret& passphrase) override;
  Result<void> copy(const Take& take) override;
  Result<std::optional<std::string>> setting(std::string_view name) override;
  Result<void> setSetting(std::string_view name, std::string_view value) override;
  Result<void> setAuthor(const Id& account, const Id& device) override;
  Result<std::optional<store::Row>> record(const Id& id, const std::optional<Id>& space) override;
  Result<std::vector<store::Row>> recordsByPrefix(std::string_view hexPrefix) override;
  Result<std::vector<store::Row>> list(const store::Query& query) override;
  Result<std::size_t> count(const store::Query& query) override;
  Result<std::vector<store::Hit>> search(std::string_view words, std::size_t limit,
                                         std::optional<std::uint32_t> kind) override;
  Result<std::size_t> indexPending(std::size_t limit) override;
  Result<std::vector<store::HistoryItem>> history(const Id& space, const Id& record) override;
  Result<std::vector<store::Conflict>> conflicts(const std::optional<Id>& record) override;
  Result<void> change(const Id& space, std::span<const v1::Change> changes) override;
  Result<std::vector<store::SpaceRow>> spaces() override;
  Result<std::optional<store::SpaceRow>> space(const Id& id) override;
  Result<void> addFounded(const v1::Placed& founding, const ledger::SpaceState& state,
                          const crypto::Secret& secret) override;
  Result<void> markFounded(const Id& space) override;
  Result<void> putSecret(const Id& space, std::uint32_t epoch, const crypto::Secret& secret) override;
  Result<ledger::EpochSecrets> secrets(const Id& space) override;
  Result<std::vector<v1::Placed>> entries(const Id& space, std::uint64_t afterSeq, std::size_t limit) override;
  std::optional<Hash> chainAt(const Id& space, std::uint64_t seq) override;
  Result<void> replay(const ledger::SpaceState& after, std::span<const store::Replayed> entries) override;
  Result<void> quarantine(const Id& space, const v1::Placed& placed, std::string_view reason) override;
  Result<std::vector<store::Quarantined>> quarantined(const Id& space) override;
  Result<std::vector<store::Waiting>> waiting(const Id& space, std::size_t limit) override;
  Result<std::size_t> waitingCount() override;
  Result<std::int64_t> addIntent(const Id& space, v1::EntryKind kind, std::string_view body) override;
  Result<std::vector<store::Intent>> intents(const Id& space) override;
  Result<void> dropIntent(std::int64_t number) override;
  Result<void> seal(const Id& space, const v1::Entry& entry, std::span<const std::int64_t> waiting,
                    std::optional<std::int64_t> intent) override;
  Result<std::vector<v1::Entry>> sealed(const Id& space) override;
  Result<void> unseal(const Id& space) override;
  store::Attachments& attachments() override { return *attachments_; }
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
  class HookedAttachments;

  Result<void> ask(Access access) { return before ? before(access) : Result<void>(); }
  template <class Call>
  auto reading(Call call) -> decltype(call()) {
    COLLEGA_TRY(ask(Access::Read));
    return call();
  }
  template <class Call>
  auto writing(Call call) -> decltype(call()) {
    COLLEGA_TRY(ask(Access::Write));
    return call();
  }

  // At once; within an act that is kept as a whole, once it is.
  void tell(std::function<void()> what);

  std::unique_ptr<store::Store> store_;
  std::unique_ptr<store::Attachments> attachments_;
  int acting_ = 0;
  std::vector<std::function<void()>> untold_;
};

}  // namespace collega::test
