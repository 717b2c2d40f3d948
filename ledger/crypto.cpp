// Hashes, signatures and sealed boxes.
#include "ledger/crypto.h"

#include "ledger/sodium_bytes.h"

namespace collega::crypto {

namespace {

constexpr std::string_view suite = "COLLEGA1/";

std::string message(std::string_view purpose, std::initializer_list<std::string_view> parts) {
  std::size_t size = suite.size() + purpose.size() + 1;
  for (const auto part : parts) size += part.size();
  std::string all;
  all.reserve(size);
  all.append(suite).append(purpose).push_back('\0');
  for (const auto part : parts) all.append(part);
  return all;
}

}  // namespace

Hash hash(std::string_view purpose, std::initializer_list<std::string_view> parts) {
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, Hash::size);
  crypto_generichash_update(&state, in(suite), suite.size());
  crypto_generichash_update(&state, in(purpose), purpose.size());
  crypto_generichash_update(&state, in(std::string_view("\0", 1)), 1);
  for (const auto part : parts) crypto_generichash_update(&state, in(part), part.size());
  Hash result;
  crypto_generichash_final(&state, result.value.data(), result.value.size());
  sodium_memzero(&state, sizeof state);  // some of what is hashed is secret
  return result;
}

Id hashId(std::string_view purpose, std::initializer_list<std::string_view> parts) {
  return *Id::from(hash(purpose, parts).view().substr(0, Id::size));
}

SignKeys randomSignKeys() { return signKeysFromSeed(randomSecret(crypto_sign_SEEDBYTES)); }

BoxKeys randomBoxKeys() { return boxKeysFromSeed(randomSecret(crypto_box_SEEDBYTES)); }

SignKeys signKeysFromSeed(const Secret& seed) {
  SignKeys keys{std::string(crypto_sign_PUBLICKEYBYTES, '\0'), Secret(crypto_sign_SECRETKEYBYTES)};
  crypto_sign_seed_keypair(out(keys.publicKey), keys.secretKey.data(), seed.data());
  return keys;
}

BoxKeys boxKeysFromSeed(const Secret& seed) {
  BoxKeys keys{std::string(crypto_box_PUBLICKEYBYTES, '\0'), Secret(crypto_box_SECRETKEYBYTES)};
  crypto_box_seed_keypair(out(keys.publicKey), keys.secretKey.data(), seed.data());
  return keys;
}

std::string sign(const SignKeys& keys, std::string_view purpose, std::initializer_list<std::string_view> parts) {
  const std::string signedBytes = message(purpose, parts);
  std::string signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(out(signature), nullptr, in(signedBytes), signedBytes.size(), keys.secretKey.data());
  return signature;
}

bool verify(std::string_view publicKey, std::string_view signature, std::string_view purpose,
            std::initializer_list<std::string_view> parts) {
  if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES) return false;
  const std::string signedBytes = message(purpose, parts);
  return crypto_sign_verify_detached(in(signature), in(signedBytes), signedBytes.size(), in(publicKey)) == 0;
}

std::string closeBox(std::string_view publicKey, std::string_view plain) {
  if (publicKey.size() != crypto_box_PUBLICKEYBYTES) return {};
  std::string box(plain.size() + crypto_box_SEALBYTES, '\0');
  // Fails on a key of small order, which nobody could open anyway.
  return crypto_box_seal(out(box), in(plain), plain.size(), in(publicKey)) == 0 ? box : std::string();
}

Result<Secret> openBox(const BoxKeys& keys, std::string_view box) {
  if (box.size() < crypto_box_SEALBYTES) return {Problem::Unverified, "a sealed box is cut off"};
  Secret plain(box.size() - crypto_box_SEALBYTES);
  if (crypto_box_seal_open(plain.data(), in(box), box.size(), in(keys.publicKey), keys.secretKey.data()) != 0)
    return {Problem::Unverified, "a sealed box does not open"};
  return plain;
}

}  // namespace collega::crypto
