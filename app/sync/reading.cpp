#include "app/sync/reading.h"

#include "app/sync/key_boxes.h"
#include "ledger/commit.h"

namespace collega::sync {
namespace {

std::size_t sizeOf(const v1::Placed& placed) {
  return placed.entry().head().size() + placed.entry().body().size() + placed.entry().signature().size();
}

bool wellFormed(const v1::Change& change) { return change.record_id().size() == Id::size && change.kind() != 0; }

// The changes in a commit, and what is wrong with it, if anything. Every replica decides alike.
struct Opened {
  std::vector<v1::Change> changes;
  std::optional<Error> wrong;
};

Opened open(const store::Replayed& entry, const ledger::EpochSecrets& secrets) {
  const auto& head = entry.judged.head;
  const auto secret = secrets.find(head.epoch());
  if (secret == secrets.end()) return {{}, Error{Problem::Unverified, "its key is not on this device"}};
  const auto& sealed = entry.placed.entry();
  auto commit = ledger::openCommit(sealed.head(), head.nonce(), sealed.body(), secret->second);
  if (!commit) return {{}, commit.error()};
  Opened opened;
  for (auto& change : *commit->mutable_changes())
    if (wellFormed(change))
      opened.changes.push_back(std::move(change));
    else
      opened.wrong = Error{Problem::InvalidInput, "a change without a record"};
  return opened;
}

}  // namespace

Reading::Reading(Context& context, ledger::SpaceState state) : context_(context), state_(std::move(state)) {}

std::optional<Hash> Reading::chainAt(std::uint64_t seq) const {
  if (read_.empty() || seq < read_.front().judged.place.seq) return context_.store.chainAt(state_.id, seq);
  const std::uint64_t index = seq - read_.front().judged.place.seq;
  if (index >= read_.size()) return std::nullopt;
  return read_[index].judged.place.chain;
}

Result<void> Reading::add(const v1::Placed& placed) {
  if (placed.seq() != 0 && placed.seq() <= state_.head.seq) {
    const auto here = placed.seq() == state_.head.seq ? state_.head.chain : chainAt(placed.seq());
    if (here && here->view() == placed.chain()) return {};
    return {Problem::Unverified, "entry " + std::to_string(placed.seq()) + ": the server shows another history"};
  }
  COLLEGA_ASSIGN(judged, ledger::replay(state_, placed, [this](std::uint64_t seq) { return chainAt(seq); }));
  size_ += sizeOf(placed);
  read_.push_back({placed, std::move(judged), {}});
  collectKeys(read_.back());
  return {};
}

void Reading::collectKeys(const store::Replayed& entry) {
  if (entry.judged.head.kind() == v1::ENTRY_KIND_COMMIT) return;
  const auto boxes = boxesIn(entry.judged.head.kind(), entry.placed.entry().body());
  secrets_.merge(openBoxes(boxes, state_, context_.self.device));
}

bool Reading::passes(const Id& head) const {
  for (const auto& entry : read_)
    if (entry.judged.place.chain.view().substr(0, Id::size) == head.view()) return true;
  return false;
}

Result<void> Reading::keep() {
  if (read_.empty()) return {};
  COLLEGA_ASSIGN(secrets, keepKeys());
  COLLEGA_TRY(openCommits(secrets));
  COLLEGA_TRY(context_.store.replay(state_, read_));
  context_.changed.insert(state_.id);
  count();
  read_.clear();
  size_ = 0;
  return {};
}

// The keys first: should the program end here, the entries come again and find them.
Result<ledger::EpochSecrets> Reading::keepKeys() {
  for (const auto& [epoch, secret] : secrets_) COLLEGA_TRY(context_.store.putSecret(state_.id, epoch, secret));
  secrets_.clear();
  return context_.store.secrets(state_.id);
}

Result<void> Reading::openCommits(const ledger::EpochSecrets& secrets) {
  for (auto& entry : read_) {
    if (entry.judged.head.kind() != v1::ENTRY_KIND_COMMIT) continue;
    auto opened = open(entry, secrets);
    entry.changes = std::move(opened.changes);
    if (!opened.wrong) continue;
    COLLEGA_TRY(context_.store.quarantine(state_.id, entry.placed, opened.wrong->detail));
    context_.report({opened.wrong->problem, "entry " + std::to_string(entry.placed.seq()) + " of account " +
                                                entry.judged.account.hex() + ": " + opened.wrong->detail});
  }
  return {};
}

void Reading::count() {
  for (const auto& entry : read_)
    ++(entry.judged.device == context_.self.device.id ? context_.sent : context_.received);
}

}  // namespace collega::sync
