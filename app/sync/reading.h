// Entries of one ledger being read: verified one after the other against a copy of the state, the keys for this device
// collected on the way, and then kept together, with their commits opened, in one transaction.
//
// Whoever comes late reads years before the key is there: these are opened in pieces, the next on a second core while
// one is merged.
#pragma once

#include "app/sync/spaces.h"

namespace collega::sync {

// Why an entry was set aside of which only the hash of its body came, and no redaction says why.
inline constexpr std::string_view missingBody = "what it holds is missing";

class Reading {
 public:
  // Goes on after state.head; an empty state begins a ledger.
  Reading(Context& context, ledger::SpaceState state);

  // Verifies the next entry; one that is there already is skipped, if it is the same. Unverified changes nothing.
  Result<void> add(const v1::Placed& placed);
  // Puts the keys, the entries and the changes in them into the store.
  Result<void> keep();

  [[nodiscard]] bool empty() const { return read_.empty(); }
  [[nodiscard]] const ledger::SpaceState& state() const { return state_; }
  // Who wrote the first entry of what was read.
  [[nodiscard]] Id founder() const { return read_.empty() ? Id() : read_.front().judged.account; }
  // Bytes held in memory.
  [[nodiscard]] std::size_t size() const { return size_; }
  // Whether the key of the newest epoch was among what was read.
  [[nodiscard]] bool foundKey() const { return secrets_.contains(state_.epoch); }
  // Whether this account handed us keys, in what was read; others may have made new ones since.
  [[nodiscard]] bool hasKeysFrom(const Id& account) const { return keysFrom_.contains(account); }
  // Whether the chain, at a place among what was read, begins with these 16 bytes.
  [[nodiscard]] bool passes(const Id& head) const;

 private:
  [[nodiscard]] std::optional<Hash> chainAt(std::uint64_t seq) const;
  void collectKeys(const store::Replayed& entry);
  Result<const ledger::EpochSecrets*> keepKeys();
  using Piece = std::span<store::Replayed>;
  using Changes = Result<std::vector<v1::Change>>;
  Result<void> keepInPieces(const ledger::EpochSecrets& secrets);
  Result<void> keep(const ledger::SpaceState& after, Piece piece, std::vector<Changes> opened);
  [[nodiscard]] std::vector<Changes> openAll(Piece piece, const ledger::EpochSecrets& secrets) const;
  Result<void> setAside(const store::Replayed& entry, const Error& why);
  void collectRedacted(const store::Replayed& entry);
  void count();

  Context& context_;
  ledger::SpaceState state_;
  std::vector<store::Replayed> read_;
  std::set<std::uint64_t> redacted_;  // by what was read
  ledger::EpochSecrets secrets_;
  std::set<Id> keysFrom_;
  std::size_t size_ = 0;
};

}  // namespace collega::sync
