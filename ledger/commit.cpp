#include "ledger/commit.h"

#include <sodium.h>
#include <zstd.h>

#include <algorithm>

#include "ledger/numbers.h"

namespace collega::ledger {

namespace {

// Short commits are padded in smaller steps: see docs/decisions/padding.md.
constexpr std::size_t shortStep = 64;
constexpr std::size_t longStep = 256;
constexpr std::size_t nonceBytes = 24;
constexpr char flagPlain = 0;
constexpr char flagZstd = 1;
// The flag and the declared size.
constexpr std::size_t prefixBytes = 1 + sizeof(std::uint32_t);

// What a plaintext of so many bytes measures once padded.
std::size_t padded(std::size_t size) {
  const std::size_t bare = prefixBytes + size;
  const std::size_t step = bare < longStep ? shortStep : longStep;
  return bare / step * step + step;
}

std::string compressed(std::string_view plain) {
  std::string packed(ZSTD_compressBound(plain.size()), '\0');
  const std::size_t size = ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), ZSTD_CLEVEL_DEFAULT);
  if (ZSTD_isError(size)) return std::string(plain);  // no gain: it stays as it is
  packed.resize(size);
  return packed;
}

// Flag, declared size, bytes, padding. Compressed only where that saves a step.
std::string pack(std::string_view plain) {
  const bool shortest = padded(plain.size()) == shortStep;
  const std::string packed = shortest ? std::string() : compressed(plain);
  const bool saves = padded(packed.size()) < padded(plain.size());
  std::string bytes(1, saves ? flagZstd : flagPlain);
  bytes += bigEndian(static_cast<std::uint32_t>(plain.size()));
  bytes += saves ? packed : plain;
  std::size_t size = bytes.size();
  const std::size_t whole = padded(size - prefixBytes);
  bytes.resize(whole);
  sodium_pad(&size, reinterpret_cast<unsigned char*>(bytes.data()), size, std::min(whole, longStep), whole);
  return bytes;
}

Result<std::string> decompress(std::string_view packed, std::size_t declared) {
  std::string plain(declared, '\0');
  if (ZSTD_decompress(plain.data(), plain.size(), packed.data(), packed.size()) != declared)
    return {Problem::Unverified, "a commit does not unpack to the size it declares"};
  return plain;
}

Result<std::string> unpack(std::string_view bytes) {
  std::size_t size = 0;
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  // Whatever the step was: a writer may have another.
  const std::size_t most = std::min(bytes.size(), longStep);
  if (bytes.empty() || sodium_unpad(&size, data, bytes.size(), most) != 0 || size < prefixBytes)
    return {Problem::Unverified, "a commit is not padded as it should be"};
  const char flag = bytes.front();
  const auto declared = fromBigEndian<std::uint32_t>(bytes.substr(1));
  const auto content = bytes.substr(prefixBytes, size - prefixBytes);
  if (declared > maxCommitPlainBytes) return {Problem::TooLarge, "a commit declares more than 4 MiB"};
  if (flag == flagZstd) return decompress(content, declared);
  if (flag == flagPlain && content.size() == declared) return std::string(content);
  return {Problem::Unverified, "a commit is packed in an unknown way"};
}

crypto::Secret commitKey(const crypto::Secret& epochSecret) { return crypto::deriveKey(epochSecret, 1, "commit__"); }

Result<v1::Commit> parseCommit(std::string_view plain) {
  v1::Commit commit;
  if (!commit.ParseFromArray(plain.data(), static_cast<int>(plain.size())))
    return {Problem::Unverified, "a commit does not hold changes"};
  return commit;
}

}  // namespace

Result<std::string> sealCommit(v1::EntryHead& head, const v1::Commit& commit, const crypto::Secret& epochSecret) {
  if (static_cast<std::size_t>(commit.changes_size()) > maxChangesPerCommit)
    return {Problem::TooLarge, "a commit holds 500 changes at most"};
  if (commit.ByteSizeLong() > maxCommitPlainBytes) return {Problem::TooLarge, "a commit holds 4 MiB at most"};
  std::string plain = commit.SerializeAsString();
  std::string bytes = pack(plain);
  head.set_nonce(crypto::randomBytes(nonceBytes));
  std::string body = crypto::encrypt(commitKey(epochSecret), head.nonce(), head.SerializeAsString(), bytes);
  crypto::wipe(plain);
  crypto::wipe(bytes);
  if (body.size() > maxBodyBytes) return {Problem::TooLarge, "a sealed commit holds 1 MiB at most"};
  return body;
}

Result<v1::Commit> openCommit(std::string_view headBytes, std::string_view nonce, std::string_view body,
                              const crypto::Secret& epochSecret) {
  COLLEGA_ASSIGN(bytes, crypto::decrypt(commitKey(epochSecret), nonce, headBytes, body));
  auto plain = unpack(bytes);
  crypto::wipe(bytes);
  if (!plain) return plain.error();
  auto commit = parseCommit(*plain);
  crypto::wipe(*plain);
  return commit;
}

}  // namespace collega::ledger
