// The one cipher suite: libsodium, no negotiation. Everything hashed or signed is prefixed with its purpose.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::crypto {

// Memory for a key or passphrase: locked, guarded, wiped when it goes. Moves, never copies by accident.
class Secret {
 public:
  Secret() = default;
  Secret(Secret&& other) noexcept : data_(std::move(other.data_)), size_(std::exchange(other.size_, 0)) {}
  Secret& operator=(Secret&& other) noexcept {
    data_ = std::move(other.data_);
    size_ = std::exchange(other.size_, 0);
    return *this;
  }
  explicit Secret(std::size_t size);
  // Takes the bytes over; the caller wipes its own copy (see wipe).
  explicit Secret(std::string_view bytes);

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] bool empty() const { return size_ == 0; }
  [[nodiscard]] std::uint8_t* data() { return data_.get(); }
  [[nodiscard]] const std::uint8_t* data() const { return data_.get(); }
  // Valid as long as the secret; do not copy it into ordinary memory.
  [[nodiscard]] std::string_view view() const { return {reinterpret_cast<const char*>(data_.get()), size_}; }
  [[nodiscard]] Secret clone() const { return Secret(view()); }
  // In constant time.
  [[nodiscard]] bool equals(std::string_view other) const;

 private:
  struct Free {
    void operator()(std::uint8_t* memory) const;
  };
  std::unique_ptr<std::uint8_t, Free> data_;
  std::size_t size_ = 0;
};

// Starts libsodium; programs call collega::start (ledger/start.h). Calling it again does nothing.
void start();

void wipe(std::string& bytes);
Secret randomSecret(std::size_t size);
std::string randomBytes(std::size_t size);

// BLAKE2b-256 of "COLLEGA1/<purpose>\0" and the parts, one after the other.
Hash hash(std::string_view purpose, std::initializer_list<std::string_view> parts);
// The same, cut to 16 bytes.
Id hashId(std::string_view purpose, std::initializer_list<std::string_view> parts);

struct SignKeys {
  std::string publicKey;  // 32 bytes
  Secret secretKey;       // 64 bytes
};
struct BoxKeys {
  std::string publicKey;  // 32 bytes
  Secret secretKey;       // 32 bytes
};

SignKeys randomSignKeys();
BoxKeys randomBoxKeys();
// Deterministic, from a seed of 32 bytes.
SignKeys signKeysFromSeed(const Secret& seed);
BoxKeys boxKeysFromSeed(const Secret& seed);

// Ed25519 over "COLLEGA1/<purpose>\0" and the parts; 64 bytes.
std::string sign(const SignKeys& keys, std::string_view purpose, std::initializer_list<std::string_view> parts);
bool verify(std::string_view publicKey, std::string_view signature, std::string_view purpose,
            std::initializer_list<std::string_view> parts);

// X25519 sealed box: anybody can close it, only the key's holder opens it. Empty for a public key that is none.
std::string closeBox(std::string_view publicKey, std::string_view plain);
Result<Secret> openBox(const BoxKeys& keys, std::string_view box);

// Key `number` of 32 bytes derived from a key of 32 bytes; `context` has 8 letters (crypto_kdf).
Secret deriveKey(const Secret& key, std::uint64_t number, std::string_view context);

// XChaCha20-Poly1305 (IETF); the nonce has 24 bytes. Problem::Unverified if it does not open.
std::string encrypt(const Secret& key, std::string_view nonce, std::string_view associated, std::string_view plain);
Result<std::string> decrypt(const Secret& key, std::string_view nonce, std::string_view associated,
                            std::string_view cipher);

// Argon2id; at least 64 MiB and 2 passes, whatever is passed.
struct PassphraseCost {
  std::uint64_t memoryBytes = 64ULL << 20;
  std::uint64_t passes = 2;
};
Result<Secret> keyFromPassphrase(const Secret& passphrase, std::string_view salt16, PassphraseCost cost);

// URL-safe base64 without padding, as links have it; nothing for any other spelling.
std::string toBase64Url(std::string_view bytes);
std::optional<std::string> fromBase64Url(std::string_view text);

}  // namespace collega::crypto
