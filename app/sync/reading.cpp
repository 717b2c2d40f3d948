#include "app/sync/reading.h"

#include <iterator>

#include "app/sync/key_boxes.h"
#include "ledger/commit.h"

namespace collega::sync {
namespace {

std::size_t sizeOf(const v1::Placed& placed) {
  return placed.entry().head().size() + placed.entry().body().size() + placed.entry().signature().size();
}

using Changes = Result<std::vector<v1::Change>>;

// The changes in a commit. Malformed ones among them are the store's to set aside: they keep their positions.
Changes open(const store::Replayed& entry, const ledger::EpochSecrets& secrets) {
  const auto& head = entry.judged.head;
  const auto secret = secrets.find(head.epoch());
  if (secret == secrets.end()) return {Problem::Unverified, "its key is not on this device"};
  const auto& sealed = entry.placed.entry();
  COLLEGA_ASSIGN(commit, ledger::openCommit(sealed.head(), head.nonce(), sealed.body(), secret->second));
  return std::vector<v1::Change>(std::move_iterator(commit.mutable_changes()->begin()),
                                 std::move_iterator(commit.mutable_changes()->end()));
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
  auto opened = openBoxes(boxes, state_, context_.self.device);
  if (context_.self.zero) opened.merge(openBoxes(boxes, state_, *context_.self.zero));
  if (!opened.empty()) keysFrom_.insert(entry.judged.account);
  secrets_.merge(opened);
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

// One that does not open is kept all the same: the ledger goes on after it. One without its body is set aside until a
// redaction says why: a server cannot leave things out unseen.
Result<void> Reading::openCommits(const ledger::EpochSecrets& secrets) {
  const auto redacted = redactedHere();
  for (auto& entry : read_) {
    if (entry.judged.head.kind() != v1::ENTRY_KIND_COMMIT) continue;
    const bool bare = ledger::isRedacted(entry.placed.entry());
    if (bare && redacted.contains(entry.placed.seq())) continue;
    auto changes = bare ? Changes(Problem::Unverified, "what it holds is missing") : open(entry, secrets);
    if (changes)
      entry.changes = *std::move(changes);
    else
      COLLEGA_TRY(setAside(entry, changes.error()));
  }
  return {};
}

std::set<std::uint64_t> Reading::redactedHere() const {
  std::set<std::uint64_t> places;
  for (const auto& entry : read_) {
    v1::Redact redact;
    if (entry.judged.head.kind() != v1::ENTRY_KIND_REDACT || !redact.ParseFromString(entry.placed.entry().body()))
      continue;
    places.insert(redact.seqs().begin(), redact.seqs().end());
  }
  return places;
}

Result<void> Reading::setAside(const store::Replayed& entry, const Error& why) {
  COLLEGA_TRY(context_.store.quarantine(state_.id, entry.placed, why.detail));
  // The redaction may stand further on.
  if (ledger::isRedacted(entry.placed.entry())) return {};
  context_.report({why.problem, "entry " + std::to_string(entry.placed.seq()) + " of account " +
                                    entry.judged.account.hex() + ": " + why.detail});
  return {};
}

void Reading::count() {
  for (const auto& entry : read_)
    ++(entry.judged.device == context_.self.device.id ? context_.sent : context_.received);
}

}  // namespace collega::sync
