// Entries as bytes: signing, hashing, chaining. What was received is what is checked; nothing is serialised again.
#pragma once

#include "collega/v1/ledger.pb.h"
#include "ledger/identity.h"

namespace collega::ledger {

// Limits on what an entry may be, before anything is parsed or allocated.
inline constexpr std::size_t maxHeadBytes = 1024;
inline constexpr std::size_t maxBodyBytes = 1 << 20;
inline constexpr std::uint32_t formatVersion = 1;

struct Place {
  std::uint64_t seq = 0;
  Hash chain;
  bool operator==(const Place&) const = default;
};

v1::Entry signEntry(const v1::EntryHead& head, std::string body, const DeviceKeys& device);
bool checkSignature(const v1::Entry& entry, std::string_view devicePublicKey);
// The same for who has hashed the body already: of a large commit that is half the work. Of a redacted entry it is what
// stands in the body's place.
Hash bodyHash(const v1::Entry& entry);
bool checkSignature(const v1::Entry& entry, const Hash& body, std::string_view devicePublicKey);

// Structure only: sizes, version, the lengths of ids and hashes. NewerVersion for a kind this one does not know.
Result<v1::EntryHead> parseHead(const v1::Entry& entry);

// BLAKE2b(head, BLAKE2b(body), signature): what the chain covers, so that a body can be redacted and the rest verifies.
Hash entryHash(const v1::Entry& entry);
Hash entryHash(std::string_view head, std::string_view body, std::string_view signature);
Hash nextChain(const Hash& previous, std::uint64_t seq, const Hash& entry);

// A redacted commit has the hash of its body in the body's place; no sealed commit is as short. Signature and chain
// verify as before.
bool isRedacted(const v1::Entry& entry);
v1::Entry redacted(const v1::Entry& entry);
// What proves that the entry stands at its place, and who wrote it.
v1::Witness witnessOf(const v1::Entry& entry);

// Who wrote, as merging tells writers apart: a device; of one that was restored from a backup each incarnation for
// itself, as neither has seen what the other writes.
Id writerOf(const Id& device, std::uint32_t incarnation);

// Eight decimal digits of a chain hash, to read aloud and compare.
std::string headCode(const Hash& chain);

}  // namespace collega::ledger
