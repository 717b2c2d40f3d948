// For tests: people with keys, and a ledger in memory that judges and places entries as a server does.
#pragma once

#include <string>
#include <vector>

#include "ledger/compose.h"
#include "ledger/invitation.h"

namespace collega::test {

inline constexpr std::int64_t dayMs = 86'400'000;
// 2026-09-21, noon: the day tests take place on unless they say otherwise.
inline constexpr std::int64_t testNowMs = 1'789'992'000'000;

// A person with an account and its first device.
struct Someone {
  ledger::RecoveryCode code;
  ledger::Account account;
  ledger::DeviceKeys device;
  v1::Device vouched;

  static Someone random();
  [[nodiscard]] ledger::Author author(std::uint32_t incarnation = 1) const { return {account, device, incarnation}; }
  [[nodiscard]] const Id& id() const { return account.id; }
};

// The kind of entry that has such a body.
v1::EntryKind kindOf(const google::protobuf::Message& body);

class TestSpace {
 public:
  static TestSpace found(const Someone& founder, v1::SpaceKind kind = v1::SPACE_KIND_PARTNERSHIP,
                         const Id& parent = {});

  [[nodiscard]] const ledger::SpaceState& state() const { return state_; }
  [[nodiscard]] const std::vector<v1::Placed>& entries() const { return entries_; }
  [[nodiscard]] const Id& id() const { return state_.id; }
  [[nodiscard]] ledger::ChainAt chainAt() const;
  // The secrets of all epochs so far, as far as this fixture made them.
  [[nodiscard]] const ledger::EpochSecrets& secrets() const { return secrets_; }
  [[nodiscard]] const crypto::Secret& secret() const { return secrets_.at(state_.epoch); }
  void keep(std::uint32_t epoch, crypto::Secret secret) { secrets_[epoch] = std::move(secret); }

  // Judges, and places what may stand. The refusal's reason, or unspecified if it was taken.
  v1::RefusalReason append(const v1::Entry& entry);
  [[nodiscard]] v1::RefusalReason verdict(const v1::Entry& entry) const;

  // The entries people write. None is appended yet.
  [[nodiscard]] v1::Entry compose(const Someone& by, const google::protobuf::Message& body,
                                  std::int64_t timeMs = testNowMs) const;
  [[nodiscard]] v1::Entry commit(const Someone& by, const std::string& text = "a lesson",
                                 std::uint64_t pending = 0) const;
  [[nodiscard]] v1::MemberAdd approval(const v1::JoinRequest& request, v1::Role role) const;
  [[nodiscard]] v1::MemberAdd unasked(const Someone& newcomer, v1::Role role) const;
  // The next epoch with the secret `next`, sealed for all key holders but those named.
  [[nodiscard]] v1::Epoch rotation(const crypto::Secret& next, const std::vector<Id>& without = {}) const;

  // Redacts the commits at these places, and keeps of them what a server keeps.
  void redact(const Someone& by, const std::vector<std::uint64_t>& seqs);
  // Invites and appends; the link the other person gets.
  ledger::InviteLink invite(const Someone& by, v1::Role role, std::uint32_t uses = 1,
                            std::int64_t expiresMs = testNowMs + 14 * dayMs);
  // Invites, asks and approves.
  void add(const Someone& by, const Someone& newcomer, v1::Role role = v1::ROLE_PROFESSIONAL);

 private:
  ledger::SpaceState state_;
  std::vector<v1::Placed> entries_;
  std::vector<Hash> chain_;  // by place, from 0
  ledger::EpochSecrets secrets_;
};

v1::JoinRequest joinRequest(const ledger::InviteLink& link, const Someone& who, std::int64_t timeMs = testNowMs);
// What is left out of a rotation when somebody goes.
std::vector<Id> keyHoldersOf(const Someone& who);
// A commit with one change that says `text`.
v1::Commit someCommit(const std::string& text);

}  // namespace collega::test
