// Commits: a batch of changes, compressed, padded, sealed with the epoch's key.
#pragma once

#include "collega/v1/ledger.pb.h"
#include "ledger/entry.h"

namespace collega::ledger {

inline constexpr std::size_t maxCommitPlainBytes = 4 << 20;
inline constexpr std::size_t maxChangesPerCommit = 500;
inline constexpr std::size_t commitTargetBytes = 256 << 10;
inline constexpr std::uint32_t schemaVersion = 1;

// `head` is complete but for its nonce, which is set here; its bytes become the associated data.
// Returns the sealed body. TooLarge beyond maxCommitPlainBytes.
Result<std::string> sealCommit(v1::EntryHead& head, const v1::Commit& commit, const crypto::Secret& epochSecret);

// `headBytes` as received. Unverified if it does not open; TooLarge if it declares more than maxCommitPlainBytes.
Result<v1::Commit> openCommit(std::string_view headBytes, std::string_view nonce, std::string_view body,
                              const crypto::Secret& epochSecret);

}  // namespace collega::ledger
