// Secret memory and randomness.
#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <new>

#include "ledger/crypto.h"

namespace collega::crypto {

void start() {
  // Without randomness and locked memory nothing here may run.
  if (sodium_init() < 0) std::abort();
}

void Secret::Free::operator()(std::uint8_t* memory) const { sodium_free(memory); }

Secret::Secret(std::size_t size) : size_(size) {
  if (size == 0) return;
  data_.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
  if (!data_) throw std::bad_alloc();
  sodium_memzero(data_.get(), size);
}

Secret::Secret(std::string_view bytes) : Secret(bytes.size()) {
  if (!bytes.empty()) std::memcpy(data_.get(), bytes.data(), bytes.size());
}

bool Secret::equals(std::string_view other) const {
  return other.size() == size_ && (size_ == 0 || sodium_memcmp(data_.get(), other.data(), size_) == 0);
}

void wipe(std::string& bytes) {
  sodium_memzero(bytes.data(), bytes.size());
  bytes.clear();
}

Secret randomSecret(std::size_t size) {
  Secret secret(size);
  if (size > 0) randombytes_buf(secret.data(), size);
  return secret;
}

std::string randomBytes(std::size_t size) {
  std::string bytes(size, '\0');
  randombytes_buf(bytes.data(), size);
  return bytes;
}

}  // namespace collega::crypto
