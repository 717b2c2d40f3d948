#include "ledger/entry.h"

#include <array>
#include <cinttypes>
#include <cstdio>

#include "ledger/numbers.h"

namespace collega::ledger {

namespace {

constexpr std::string_view purpose = "entry";
constexpr std::size_t signatureBytes = 64;
constexpr std::size_t commitNonceBytes = 24;

bool idsHaveTheirLength(const v1::EntryHead& head) {
  return head.space_id().size() == Id::size && head.account_id().size() == Id::size &&
         head.device_id().size() == Id::size && head.seen_chain().size() == Hash::size;
}

// Commits name an epoch and a nonce, roster entries a roster version; neither has the other's.
bool fieldsFitKind(const v1::EntryHead& head) {
  const bool commit = head.kind() == v1::ENTRY_KIND_COMMIT;
  return (head.nonce().size() == (commit ? commitNonceBytes : 0)) && (head.epoch() != 0) == commit &&
         (head.roster_version() == 0) == commit;
}

Result<void> checkSizes(const v1::Entry& entry) {
  if (entry.head().size() > maxHeadBytes) return {Problem::TooLarge, "an entry's head is longer than 1 KiB"};
  if (entry.body().size() > maxBodyBytes) return {Problem::TooLarge, "an entry's body is longer than 1 MiB"};
  if (entry.signature().size() != signatureBytes) return {Problem::InvalidInput, "an entry's signature is cut off"};
  return {};
}

}  // namespace

v1::Entry signEntry(const v1::EntryHead& head, std::string body, const DeviceKeys& device) {
  v1::Entry entry;
  entry.set_head(head.SerializeAsString());
  entry.set_body(std::move(body));
  entry.set_signature(crypto::sign(device.sign, purpose, {entry.head(), bodyHash(entry).view()}));
  return entry;
}

Hash bodyHash(const v1::Entry& entry) {
  return isRedacted(entry) ? *Hash::from(entry.body()) : crypto::hash("body", {entry.body()});
}

bool isRedacted(const v1::Entry& entry) {
  v1::EntryHead head;
  return entry.body().size() == Hash::size && head.ParseFromString(entry.head()) &&
         head.kind() == v1::ENTRY_KIND_COMMIT;
}

v1::Entry redacted(const v1::Entry& entry) {
  v1::Entry rest = entry;
  rest.set_body(bodyHash(entry).bytes());
  return rest;
}

v1::Witness witnessOf(const v1::Entry& entry) {
  v1::Witness witness;
  witness.set_head(entry.head());
  witness.set_body_hash(bodyHash(entry).bytes());
  witness.set_signature(entry.signature());
  return witness;
}

bool checkSignature(const v1::Entry& entry, std::string_view devicePublicKey) {
  return checkSignature(entry, bodyHash(entry), devicePublicKey);
}

bool checkSignature(const v1::Entry& entry, const Hash& body, std::string_view devicePublicKey) {
  return crypto::verify(devicePublicKey, entry.signature(), purpose, {entry.head(), body.view()});
}

Result<v1::EntryHead> parseHead(const v1::Entry& entry) {
  COLLEGA_TRY(checkSizes(entry));
  v1::EntryHead head;
  if (!head.ParseFromString(entry.head())) return {Problem::InvalidInput, "an entry's head is not a head"};
  if (head.version() > formatVersion || !v1::EntryKind_IsValid(head.kind()))
    return {Problem::NewerVersion, "an entry of kind " + std::to_string(head.kind())};
  if (head.version() != formatVersion || head.kind() == v1::ENTRY_KIND_UNSPECIFIED)
    return {Problem::InvalidInput, "an entry's head has no version or kind"};
  if (!idsHaveTheirLength(head)) return {Problem::InvalidInput, "an entry's ids have another length"};
  if (!fieldsFitKind(head)) return {Problem::InvalidInput, "an entry's head does not fit its kind"};
  if (head.incarnation() == 0 || head.device_seq() == 0 || head.time_ms() < 0)
    return {Problem::InvalidInput, "an entry's counts start at 1"};
  return head;
}

Hash entryHash(const v1::Entry& entry) { return entryHash(entry.head(), bodyHash(entry).view(), entry.signature()); }

Hash entryHash(std::string_view head, std::string_view body, std::string_view signature) {
  return crypto::hash(purpose, {head, body, signature});
}

Hash nextChain(const Hash& previous, std::uint64_t seq, const Hash& entry) {
  return crypto::hash("chain", {previous.view(), bigEndian(seq), entry.view()});
}

Id writerOf(const Id& device, std::uint32_t incarnation) {
  return incarnation == firstIncarnation ? device : crypto::hashId("writer", {device.view(), bigEndian(incarnation)});
}

std::string headCode(const Hash& chain) {
  const auto number = fromBigEndian<std::uint64_t>(chain.view());
  std::array<char, 9> digits{};
  std::snprintf(digits.data(), digits.size(), "%08" PRIu64, number % 100'000'000);
  return digits.data();
}

}  // namespace collega::ledger
