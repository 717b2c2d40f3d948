// Symmetric encryption, derived keys, and the text form of bytes.
#include <algorithm>

#include "ledger/crypto.h"
#include "ledger/sodium_bytes.h"

namespace collega::crypto {

namespace {

constexpr std::size_t keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// More than any Collega writes: a damaged parameter must not take the machine's memory or an hour.
constexpr PassphraseCost highestCost{4ULL << 30, 64};

constexpr int base64Variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

}  // namespace

Secret deriveKey(const Secret& key, std::uint64_t number, std::string_view context) {
  static_assert(crypto_kdf_KEYBYTES == keyBytes);
  Secret derived(keyBytes);
  crypto_kdf_derive_from_key(derived.data(), derived.size(), number, context.data(), key.data());
  return derived;
}

std::string encrypt(const Secret& key, std::string_view nonce, std::string_view associated, std::string_view plain) {
  std::string cipher(plain.size() + tagBytes, '\0');
  crypto_aead_xchacha20poly1305_ietf_encrypt(out(cipher), nullptr, in(plain), plain.size(), in(associated),
                                             associated.size(), nullptr, in(nonce), key.data());
  return cipher;
}

Result<std::string> decrypt(const Secret& key, std::string_view nonce, std::string_view associated,
                            std::string_view cipher) {
  if (key.size() != keyBytes || nonce.size() != nonceBytes || cipher.size() < tagBytes)
    return {Problem::Unverified, "sealed bytes are cut off"};
  std::string plain(cipher.size() - tagBytes, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(cipher), cipher.size(),
                                                 in(associated), associated.size(), in(nonce), key.data()) != 0)
    return {Problem::Unverified, "sealed bytes do not open with this key"};
  return plain;
}

Result<Secret> keyFromPassphrase(const Secret& passphrase, std::string_view salt16, PassphraseCost cost) {
  constexpr PassphraseCost lowest;
  if (salt16.size() != crypto_pwhash_SALTBYTES) return {Problem::Damaged, "the passphrase's salt has another length"};
  if (cost.memoryBytes > highestCost.memoryBytes || cost.passes > highestCost.passes)
    return {Problem::Damaged, "the passphrase's cost is out of range"};
  Secret key(keyBytes);
  const auto passes = std::max(cost.passes, lowest.passes);
  const auto memory = std::max(cost.memoryBytes, lowest.memoryBytes);
  const auto text = passphrase.view();
  if (crypto_pwhash(key.data(), key.size(), text.empty() ? "" : text.data(), text.size(), in(salt16), passes, memory,
                    crypto_pwhash_ALG_ARGON2ID13) != 0)
    return {Problem::TooLarge, "there is not enough memory to check the passphrase"};
  return key;
}

std::string toBase64Url(std::string_view bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), base64Variant), '\0');
  sodium_bin2base64(text.data(), text.size(), in(bytes), bytes.size(), base64Variant);
  text.pop_back();  // the terminator
  return text;
}

std::optional<std::string> fromBase64Url(std::string_view text) {
  std::string bytes(text.size() / 4 * 3 + 3, '\0');
  std::size_t size = 0;
  const char* end = nullptr;
  const int failed =
      sodium_base642bin(out(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, &end, base64Variant);
  bytes.resize(size);
  // libsodium takes some bytes beyond ASCII for letters: only what it writes itself is the one spelling.
  if (failed == 0 && end == text.data() + text.size() && toBase64Url(bytes) == text) return bytes;
  wipe(bytes);
  return std::nullopt;
}

}  // namespace collega::crypto
