#include "app/sync/composer.h"

#include <algorithm>

#include "app/sync/batch.h"
#include "app/sync/key_boxes.h"

namespace collega::sync {
namespace {

// A key serves for 90 days at most.
constexpr std::int64_t rotationMs = 90LL * 24 * 60 * 60 * 1000;

// The changes for one commit, in order, and their numbers in the outbox.
struct Batch {
  v1::Commit commit;
  std::vector<std::int64_t> numbers;
};

Batch batchOf(std::vector<store::Waiting> waiting) {
  Batch batch;
  batch.commit.set_schema(ledger::schemaVersion);
  std::size_t size = 0;
  for (auto& one : waiting) {
    size += one.change.ByteSizeLong();
    if (size > ledger::commitTargetBytes && !batch.numbers.empty()) break;
    batch.numbers.push_back(one.number);
    *batch.commit.add_changes() = std::move(one.change);
  }
  return batch;
}

// A redaction comes after the changes that write anew what is to stay, and leaving after both.
bool comesLast(v1::EntryKind kind) { return kind == v1::ENTRY_KIND_REDACT || kind == v1::ENTRY_KIND_LEAVE; }

}  // namespace

ledger::Author Composer::author(const ledger::SpaceState& state) const {
  return {context_.self.account, *spaces_.writer(state), context_.self.incarnation};
}

Result<void> Composer::compose(const ledger::SpaceState& state) {
  COLLEGA_ASSIGN(comesFirst, bringIn(state));
  if (comesFirst) return {};
  COLLEGA_TRY(rotateWhereDue(state));
  COLLEGA_ASSIGN(acted, composeAct(state));
  if (acted) return {};
  return composeCommits(state);
}

// With the recovery code: the new device is brought in before it writes anything else.
Result<bool> Composer::bringIn(const ledger::SpaceState& state) {
  if (spaces_.writer(state) == &context_.self.device) return false;
  v1::DeviceAdd add;
  *add.mutable_device() = context_.self.devices.front();
  COLLEGA_ASSIGN(number, context_.store.addIntent(state.id, v1::ENTRY_KIND_DEVICE_ADD, add.SerializeAsString()));
  COLLEGA_ASSIGN(sealed, sealAct(state, {number, state.id, v1::ENTRY_KIND_DEVICE_ADD, add.SerializeAsString()}));
  if (!sealed) COLLEGA_TRY(context_.store.dropIntent(number));
  return true;
}

// Nothing is written under a key that somebody took along, or that is old.
Result<void> Composer::rotateWhereDue(const ledger::SpaceState& state) {
  if (!isRotationDue(state)) return {};
  COLLEGA_ASSIGN(work, hasWork(state.id));
  COLLEGA_ASSIGN(intents, context_.store.intents(state.id));
  const bool begun = std::ranges::any_of(intents, [](const auto& it) { return it.kind == v1::ENTRY_KIND_ROTATE; });
  if (!work || begun) return {};
  COLLEGA_ASSIGN(number, context_.store.addIntent(state.id, v1::ENTRY_KIND_ROTATE, ""));
  static_cast<void>(number);
  return {};
}

bool Composer::isRotationDue(const ledger::SpaceState& state) const {
  return state.rotationDue || context_.clock() - state.epochBeganMs > rotationMs;
}

Result<bool> Composer::hasWork(const Id& space) {
  COLLEGA_ASSIGN(waiting, context_.store.waiting(space, 1));
  COLLEGA_ASSIGN(intents, context_.store.intents(space));
  return !waiting.empty() || !intents.empty();
}

Result<bool> Composer::composeAct(const ledger::SpaceState& state) {
  COLLEGA_ASSIGN(intents, context_.store.intents(state.id));
  COLLEGA_ASSIGN(waiting, context_.store.waiting(state.id, 1));
  for (const auto& intent : intents) {
    if (comesLast(intent.kind) && !waiting.empty()) continue;
    COLLEGA_ASSIGN(sealed, sealAct(state, intent));
    if (sealed) return true;
  }
  return false;
}

Result<bool> Composer::sealAct(const ledger::SpaceState& state, const store::Intent& intent) {
  // Somebody else did.
  if (intent.kind == v1::ENTRY_KIND_ROTATE && !isRotationDue(state)) {
    COLLEGA_TRY(context_.store.dropIntent(intent.number));
    return false;
  }
  COLLEGA_ASSIGN(secrets, context_.keyring.of(state.id, state.epoch));
  auto body = withKeys(intent.kind, intent.body, state, *secrets);
  if (!body) {
    context_.report(body.error());
    return false;
  }
  const auto entry = ledger::composeRosterEntry(state, author(state), intent.kind, *std::move(body), context_.clock());
  const auto verdict = ledger::judge(state, entry, keptChain(context_.store, state.id));
  if (const auto* refusal = std::get_if<v1::Refusal>(&verdict)) {
    COLLEGA_TRY(dropAct(intent, *refusal));
    return false;
  }
  COLLEGA_TRY(context_.store.seal(state.id, entry, {}, intent.number));
  return true;
}

// That somebody is a member already is what the act was for.
Result<void> Composer::dropAct(const store::Intent& intent, const v1::Refusal& why) {
  if (why.reason() != v1::REFUSAL_REASON_ALREADY_MEMBER) context_.report(ledger::toError(why));
  return context_.store.dropIntent(intent.number);
}

Result<void> Composer::composeCommits(const ledger::SpaceState& state) {
  COLLEGA_ASSIGN(waiting, context_.store.waiting(state.id, 1));
  if (waiting.empty()) return {};
  COLLEGA_ASSIGN(secrets, context_.keyring.of(state.id, state.epoch));
  const auto secret = secrets->find(state.epoch);
  if (secret == secrets->end()) {
    context_.report({Problem::Unverified, "the newest key of a space is missing on this device"});
    return {};
  }
  // As many as go out together are one write.
  return context_.store.atomically([&]() -> Result<void> {
    std::size_t total = 0;
    for (std::uint64_t pending = 0; total < appendTargetBytes; ++pending) {
      COLLEGA_ASSIGN(size, sealCommit(state, secret->second, pending));
      if (size == 0) break;
      total += size;
    }
    return {};
  });
}

// The size of the entry; 0 if nothing waits, or nothing that can be sealed.
Result<std::size_t> Composer::sealCommit(const ledger::SpaceState& state, const crypto::Secret& secret,
                                         std::uint64_t pending) {
  COLLEGA_ASSIGN(waiting, context_.store.waiting(state.id, ledger::maxChangesPerCommit));
  if (waiting.empty()) return std::size_t{0};
  const Batch batch = batchOf(std::move(waiting));
  const auto entry = ledger::composeCommit(state, author(state), batch.commit, secret, context_.clock(), pending);
  if (!entry) {
    context_.report(entry.error());
    return std::size_t{0};
  }
  COLLEGA_TRY(context_.store.seal(state.id, *entry, batch.numbers));
  return entrySize(*entry);
}

}  // namespace collega::sync
