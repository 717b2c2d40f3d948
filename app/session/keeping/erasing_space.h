// The erasure of a person from one space, worked out over its ledger as it stands here.
#pragma once

#include <map>
#include <set>

#include "app/records/personal.h"
#include "app/store/store.h"

namespace collega::session {

class ErasingSpace {
 public:
  // `all`: entries of others too, as only a coordinator may; otherwise the person's own.
  ErasingSpace(const records::Someone& someone, ledger::SpaceState state, bool all)
      : someone_(someone), state_(std::move(state)), all_(all) {}

  // Reads the next entries of the ledger, as long as there are any. Nothing is written yet.
  Result<void> readOn(store::Store& store);
  [[nodiscard]] std::uint64_t read() const { return read_; }  // up to this entry
  [[nodiscard]] bool allRead() const { return allRead_; }
  [[nodiscard]] const ledger::SpaceState& state() const { return state_; }
  [[nodiscard]] bool all() const { return all_; }

  [[nodiscard]] bool empty() const { return touched_.empty() && witnesses_.empty(); }
  [[nodiscard]] std::size_t entries() const { return witnesses_.size(); }
  // Entries of others that speak of the person, and stay.
  [[nodiscard]] std::size_t left() const { return left_; }

  // The changes after which the rest of the ledger makes every record what it is now, without the person. Made at
  // `nowMs`, once all is read.
  Result<std::vector<v1::Change>> rewriting(store::Store& store, std::int64_t nowMs);
  // What takes the bodies out, and the chunks of attachments that no record has any more; after `rewriting`.
  [[nodiscard]] std::vector<v1::Redact> redactions() const;

 private:
  Result<void> look(const v1::Placed& placed, const ledger::EpochSecrets& secrets);
  void note(const v1::Commit& commit, bool goes);
  [[nodiscard]] bool concerns(const v1::Change& change) const;
  Result<std::optional<v1::Change>> rewritten(store::Store& store, const Id& record, std::int64_t nowMs);
  // The record as it is without the entries that go.
  Result<records::RecordState> withoutTheirs(store::Store& store, const Id& record);
  [[nodiscard]] std::string withoutThem(std::uint32_t kind, const std::string& bytes) const;
  // As it is to stay; nothing if it is nothing without the person.
  [[nodiscard]] std::optional<std::string> staying(const store::Row& row);

  const records::Someone& someone_;
  ledger::SpaceState state_;
  bool all_;
  std::uint64_t read_ = 0;
  bool allRead_ = false;
  std::size_t left_ = 0;
  std::map<std::uint64_t, v1::Witness> witnesses_;
  std::set<Id> touched_;
  // Of attachments, by their hashes: what the entries that go attached, and what stays attached.
  std::set<std::string> chunks_;
  std::set<std::string> kept_;
};

}  // namespace collega::session
