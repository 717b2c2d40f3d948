#include "app/sync/reading.h"

#include <future>
#include <iterator>

#include "app/sync/key_boxes.h"
#include "ledger/commit.h"

namespace collega::sync {
namespace {

std::size_t sizeOf(const v1::Placed& placed) {
  return placed.entry().head().size() + placed.entry().body().size() + placed.entry().signature().size();
}

// How much is opened at once.
constexpr std::size_t pieceBytes = 512 << 10;

std::span<store::Replayed> nextPiece(std::span<store::Replayed> entries) {
  std::size_t count = 0;
  for (std::size_t bytes = 0; count < entries.size() && bytes < pieceBytes; ++count)
    bytes += sizeOf(entries[count].placed);
  return entries.first(count);
}

// The changes in a commit. Malformed ones among them are the store's to set aside: they keep their positions.
Result<std::vector<v1::Change>> open(const store::Replayed& entry, const ledger::EpochSecrets& secrets) {
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
  collectRedacted(read_.back());
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
  const bool fromTheBeginning = read_.front().judged.place.seq == 1;
  COLLEGA_TRY(fromTheBeginning ? keepInPieces(*secrets) : keep(state_, read_, openAll(read_, *secrets)));
  context_.changed.insert(state_.id);
  count();
  read_.clear();
  redacted_.clear();
  size_ = 0;
  return {};
}

Result<void> Reading::keepInPieces(const ledger::EpochSecrets& secrets) {
  const auto where = size_ > pieceBytes ? std::launch::async | std::launch::deferred : std::launch::deferred;
  const auto opening = [&](Piece piece) {
    return std::async(where, [this, piece, &secrets] { return openAll(piece, secrets); });
  };
  return context_.store.atomically([&]() -> Result<void> {
    ledger::SpaceState after;
    Piece rest(read_);
    for (auto opened = opening(nextPiece(rest)); !rest.empty();) {
      auto changes = opened.get();
      const auto piece = rest.first(changes.size());
      rest = rest.subspan(piece.size());
      if (!rest.empty()) opened = opening(nextPiece(rest));
      for (const auto& entry : piece) ledger::apply(after, entry.placed.entry(), entry.judged);
      COLLEGA_TRY(keep(after, piece, std::move(changes)));
      for (auto& entry : piece) std::vector<v1::Change>().swap(entry.changes);
    }
    return {};
  });
}

// One that does not open is kept all the same: the ledger goes on after it.
Result<void> Reading::keep(const ledger::SpaceState& after, Piece piece, std::vector<Changes> opened) {
  for (std::size_t i = 0; i < piece.size(); ++i) {
    if (opened[i])
      piece[i].changes = *std::move(opened[i]);
    else
      COLLEGA_TRY(setAside(piece[i], opened[i].error()));
  }
  return context_.store.replay(after, piece);
}

// The keys first: should the program end here, the entries come again and find them.
Result<const ledger::EpochSecrets*> Reading::keepKeys() {
  for (const auto& [epoch, secret] : secrets_) COLLEGA_TRY(context_.keyring.put(state_.id, epoch, secret));
  secrets_.clear();
  return context_.keyring.of(state_.id, state_.epoch);
}

// One without its body is set aside until a redaction says why: a server cannot leave things out unseen.
std::vector<Reading::Changes> Reading::openAll(Piece piece, const ledger::EpochSecrets& secrets) const {
  std::vector<Changes> opened;
  for (const auto& entry : piece) {
    const bool commit = entry.judged.head.kind() == v1::ENTRY_KIND_COMMIT;
    const bool bare = ledger::isRedacted(entry.placed.entry());
    if (!commit || (bare && redacted_.contains(entry.placed.seq())))
      opened.emplace_back(std::vector<v1::Change>());
    else if (bare)
      opened.emplace_back(Error{Problem::Unverified, std::string(missingBody)});
    else
      opened.push_back(open(entry, secrets));
  }
  return opened;
}

void Reading::collectRedacted(const store::Replayed& entry) {
  v1::Redact redact;
  if (entry.judged.head.kind() != v1::ENTRY_KIND_REDACT || !redact.ParseFromString(entry.placed.entry().body())) return;
  redacted_.insert(redact.seqs().begin(), redact.seqs().end());
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
