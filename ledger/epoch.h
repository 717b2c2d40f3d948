// The keys of a space: an epoch's secret, its commitment in the ledger, and the boxes that hand it to devices.
#pragma once

#include "ledger/space_state.h"

namespace collega::ledger {

// By epoch number.
using EpochSecrets = std::map<std::uint32_t, crypto::Secret>;

inline constexpr std::size_t epochSecretBytes = 32;
// What every key box measures, sealed.
inline constexpr std::size_t keyBoxBytes = 116;

Hash keyCommit(const Id& space, std::uint32_t epoch, const crypto::Secret& secret);

// A new epoch for the given devices. The secret is the maker's to keep.
v1::Epoch makeEpoch(const Id& space, std::uint32_t epoch, const crypto::Secret& secret,
                    std::span<const v1::Device> devices);

// The boxes of all epochs for newcomers' devices.
std::vector<v1::KeyBox> boxesFor(const Id& space, const EpochSecrets& secrets, std::span<const v1::Device> devices);

// Opens a box for this device and accepts the secret only if it matches the commitment that stands in the ledger.
Result<crypto::Secret> openKeyBox(const DeviceKeys& device, const Id& space, const v1::KeyBox& box, const Hash& commit);

}  // namespace collega::ledger
