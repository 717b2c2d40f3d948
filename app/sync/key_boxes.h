// The sealed keys that roster entries carry: taken out of those that are for this device, put into those we write.
#pragma once

#include "ledger/epoch.h"

namespace collega::sync {

// The boxes in a roster entry's body; none where its kind has none.
std::vector<v1::KeyBox> boxesIn(v1::EntryKind kind, const std::string& body);

// The secrets this device can open and the ledger commits to; a box that is broken is passed over.
ledger::EpochSecrets openBoxes(std::span<const v1::KeyBox> boxes, const ledger::SpaceState& state,
                               const ledger::DeviceKeys& device);

// The body of an act with the boxes for whoever it lets in, or with the next epoch where it shuts somebody out.
// Unverified if a key of the space is missing here.
Result<std::string> withKeys(v1::EntryKind kind, std::string body, const ledger::SpaceState& state,
                             const ledger::EpochSecrets& secrets);

}  // namespace collega::sync
