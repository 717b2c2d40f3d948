#include "tests/support/hooked_store.h"

#include <algorithm>
#include <utility>

namespace collega::test {

// The same for chunks.
class HookedStore::HookedAttachments final : public store::Attachments {
 public:
  HookedAttachments(HookedStore& hooked, store::Attachments& real) : hooked_(hooked), real_(real) {}
  Result<void> putChunk(const Hash& hash, std::string_view sealed) override {
    return hooked_.writing([&] { return real_.putChunk(hash, sealed); });
  }
  Result<std::optional<std::string>> chunk(const Hash& hash) override {
    return hooked_.reading([&] { return real_.chunk(hash); });
  }
  Result<void> ask(const store::AttachmentKey& key, const std::vector<Hash>& chunks, store::Errand errand,
                   std::int64_t nowMs) override {
    return hooked_.writing([&] { return real_.ask(key, chunks, errand, nowMs); });
  }
  Result<void> touch(const store::AttachmentKey& key, std::int64_t nowMs) override {
    return hooked_.writing([&] { return real_.touch(key, nowMs); });
  }
  Result<store::AttachmentProgress> progress(const store::AttachmentKey& key) override {
    return hooked_.reading([&] { return real_.progress(key); });
  }
  Result<std::vector<store::AttachmentKey>> errands(store::Errand errand) override {
    return hooked_.reading([&] { return real_.errands(errand); });
  }
  Result<std::vector<Hash>> missing(const store::AttachmentKey& key) override {
    return hooked_.reading([&] { return real_.missing(key); });
  }
  Result<std::vector<Hash>> unsent(const store::AttachmentKey& key) override {
    return hooked_.reading([&] { return real_.unsent(key); });
  }
  Result<void> markSent(const store::AttachmentKey& key, const std::vector<Hash>& chunks) override {
    return hooked_.writing([&] { return real_.markSent(key, chunks); });
  }
  Result<bool> settle(const store::AttachmentKey& key) override {
    return hooked_.writing([&] { return real_.settle(key); });
  }
  Result<void> stop(const store::AttachmentKey& key) override {
    return hooked_.writing([&] { return real_.stop(key); });
  }
  Result<void> sendAgain() override {
    return hooked_.writing([&] { return real_.sendAgain(); });
  }
  Result<void> trim(std::int64_t roomBytes) override {
    return hooked_.writing([&] { return real_.trim(roomBytes); });
  }
  Result<void> forget(const Id& space, const std::vector<Hash>& chunks) override {
    return hooked_.writing([&] { return real_.forget(space, chunks); });
  }
  Result<std::int64_t> bytes() override {
    return hooked_.reading([&] { return real_.bytes(); });
  }

 private:
  HookedStore& hooked_;
  store::Attachments& real_;
};

HookedStore::HookedStore(std::unique_ptr<store::Store> store)
    : store_(std::move(store)), attachments_(std::make_unique<HookedAttachments>(*this, store_->attachments())) {}

Result<void> HookedStore::rewind(const ledger::SpaceState& to, std::string_view why) {
  COLLEGA_TRY(writing([&] { return store::rewind(*store_, to, why); }));
  if (seen.rewound) tell([this, to] { seen.rewound(to); });
  return {};
}

Result<void> HookedStore::fillIn(const Id& space, std::span<const v1::Placed> entries) {
  COLLEGA_TRY(writing([&] { return store::fillIn(*store_, space, entries); }));
  if (seen.filled) seen.filled(space, entries);
  return {};
}

void HookedStore::tell(std::function<void()> what) {
  if (acting_ == 0) return what();
  untold_.push_back(std::move(what));
}

// The calls within ask for themselves.
Result<void> HookedStore::durably(const std::function<Result<void>()>& acts) { return store_->durably(acts); }

Result<void> HookedStore::makeDurable() { return store_->makeDurable(); }

Result<void> HookedStore::atomically(const std::function<Result<void>()>& act) {
  const auto leave = [this](HookedStore* /*self*/) { --acting_; };
  if (acting_ == 0) untold_.clear();
  Result<void> done;
  {
    ++acting_;
    const std::unique_ptr<HookedStore, decltype(leave)> within(this, leave);
    done = store_->atomically(act);
  }
  if (acting_ > 0 || !done) return done;
  for (const auto& one : std::exchange(untold_, {})) one();
  return done;
}

std::optional<Hash> HookedStore::chainAt(const Id& space, std::uint64_t seq) { return store_->chainAt(space, seq); }

Result<void> HookedStore::change(const Id& space, std::span<const v1::Change> changes) {
  COLLEGA_TRY(writing([&] { return store_->change(space, changes); }));
  if (!seen.changed) return {};
  tell([this, space, taken = std::vector<v1::Change>(changes.begin(), changes.end())] { seen.changed(space, taken); });
  return {};
}

Result<std::int64_t> HookedStore::addIntent(const Id& space, v1::EntryKind kind, std::string_view body) {
  COLLEGA_ASSIGN(number, writing([&] { return store_->addIntent(space, kind, body); }));
  if (seen.actAdded) tell(seen.actAdded);
  return number;
}

Result<void> HookedStore::dropIntent(std::int64_t number) {
  COLLEGA_TRY(writing([&] { return store_->dropIntent(number); }));
  if (seen.actDropped) tell(seen.actDropped);
  return {};
}

Result<void> HookedStore::replay(const ledger::SpaceState& after, std::span<const store::Replayed> entries) {
  COLLEGA_TRY(writing([&] { return store_->replay(after, entries); }));
  if (seen.replayed) seen.replayed(after, entries);
  return {};
}

Result<store::Vault> HookedStore::vault(const crypto::Secret& passphrase) {
  return reading([&] { return store_->vault(passphrase); });
}

Result<void> HookedStore::copy(const Take& take) {
  return writing([&] { return store_->copy(take); });
}

Result<std::optional<std::string>> HookedStore::setting(std::string_view name) {
  return reading([&] { return store_->setting(name); });
}

Result<void> HookedStore::setSetting(std::string_view name, std::string_view value) {
  return writing([&] { return store_->setSetting(name, value); });
}

Result<void> HookedStore::setAuthor(const Id& account, const Id& device) {
  return writing([&] { return store_->setAuthor(account, device); });
}

Result<std::optional<store::Row>> HookedStore::record(const Id& id, const std::optional<Id>& space) {
  return reading([&] { return store_->record(id, space); });
}

Result<std::vector<store::Row>> HookedStore::recordsByPrefix(std::string_view hexPrefix) {
  return reading([&] { return store_->recordsByPrefix(hexPrefix); });
}

Result<std::vector<store::Row>> HookedStore::list(const store::Query& query) {
  return reading([&] { return store_->list(query); });
}

Result<std::size_t> HookedStore::count(const store::Query& query) {
  return reading([&] { return store_->count(query); });
}

Result<std::vector<store::Hit>> HookedStore::search(std::string_view words, std::size_t limit,
                                                    std::optional<std::uint32_t> kind) {
  return reading([&] { return store_->search(words, limit, kind); });
}

Result<std::size_t> HookedStore::indexPending(std::size_t limit) {
  return writing([&] { return store_->indexPending(limit); });
}

Result<std::vector<store::HistoryItem>> HookedStore::history(const Id& space, const Id& record) {
  return reading([&] { return store_->history(space, record); });
}

Result<std::vector<store::Conflict>> HookedStore::conflicts(const std::optional<Id>& record) {
  return reading([&] { return store_->conflicts(record); });
}

Result<std::vector<store::SpaceRow>> HookedStore::spaces() {
  return reading([&] { return store_->spaces(); });
}

Result<std::optional<store::SpaceRow>> HookedStore::space(const Id& id) {
  return reading([&] { return store_->space(id); });
}

Result<void> HookedStore::addFounded(const v1::Placed& founding, const ledger::SpaceState& state,
                                     const crypto::Secret& secret) {
  return writing([&] { return store_->addFounded(founding, state, secret); });
}

Result<void> HookedStore::markFounded(const Id& space) {
  return writing([&] { return store_->markFounded(space); });
}

Result<void> HookedStore::putSecret(const Id& space, std::uint32_t epoch, const crypto::Secret& secret) {
  return writing([&] { return store_->putSecret(space, epoch, secret); });
}

Result<ledger::EpochSecrets> HookedStore::secrets(const Id& space) {
  return reading([&] { return store_->secrets(space); });
}

Result<std::vector<v1::Placed>> HookedStore::entries(const Id& space, std::uint64_t afterSeq, std::size_t limit) {
  return reading([&] { return store_->entries(space, afterSeq, limit); });
}

Result<void> HookedStore::quarantine(const Id& space, const v1::Placed& placed, std::string_view reason) {
  return writing([&] { return store_->quarantine(space, placed, reason); });
}

Result<std::vector<store::Quarantined>> HookedStore::quarantined(const Id& space) {
  return reading([&] { return store_->quarantined(space); });
}

Result<std::vector<store::Waiting>> HookedStore::waiting(const Id& space, std::size_t limit) {
  return reading([&] { return store_->waiting(space, limit); });
}

Result<std::size_t> HookedStore::waitingCount() {
  return reading([&] { return store_->waitingCount(); });
}

Result<std::vector<store::Intent>> HookedStore::intents(const Id& space) {
  return reading([&] { return store_->intents(space); });
}

Result<void> HookedStore::seal(const Id& space, const v1::Entry& entry, std::span<const std::int64_t> waiting,
                               std::optional<std::int64_t> intent) {
  std::vector<store::Waiting> changes;
  if (seen.sealed && !waiting.empty()) {
    COLLEGA_ASSIGN(all, store_->waiting(space, waiting.size()));
    for (auto& one : all)
      if (std::ranges::find(waiting, one.number) != waiting.end()) changes.push_back(std::move(one));
  }
  COLLEGA_TRY(writing([&] { return store_->seal(space, entry, waiting, intent); }));
  if (seen.sealed) seen.sealed(space, entry, changes);
  return {};
}

Result<std::vector<v1::Entry>> HookedStore::sealed(const Id& space) {
  return reading([&] { return store_->sealed(space); });
}

Result<void> HookedStore::unseal(const Id& space) {
  COLLEGA_TRY(writing([&] { return store_->unseal(space); }));
  if (seen.unsealed) seen.unsealed(space);
  return {};
}

Result<void> HookedStore::putJoin(const Id& space, std::string_view link, std::string_view request) {
  return writing([&] { return store_->putJoin(space, link, request); });
}

Result<std::vector<std::pair<Id, std::string>>> HookedStore::joins() {
  return reading([&] { return store_->joins(); });
}

Result<std::optional<std::string>> HookedStore::joinLink(const Id& space) {
  return reading([&] { return store_->joinLink(space); });
}

Result<void> HookedStore::dropJoin(const Id& space) {
  return writing([&] { return store_->dropJoin(space); });
}

Result<void> HookedStore::putInviteSecret(std::string_view invitePk, const crypto::Secret& secret) {
  return writing([&] { return store_->putInviteSecret(invitePk, secret); });
}

Result<std::optional<crypto::Secret>> HookedStore::inviteSecret(std::string_view invitePk) {
  return reading([&] { return store_->inviteSecret(invitePk); });
}

Result<void> HookedStore::putRequest(const Id& id, const Id& space, std::string_view request) {
  return writing([&] { return store_->putRequest(id, space, request); });
}

Result<std::vector<std::tuple<Id, Id, std::string>>> HookedStore::requests() {
  return reading([&] { return store_->requests(); });
}

Result<void> HookedStore::dropRequest(const Id& id) {
  return writing([&] { return store_->dropRequest(id); });
}

}  // namespace collega::test
