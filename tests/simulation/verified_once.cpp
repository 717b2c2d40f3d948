// In a simulation up to ten devices and a server check the same signatures, which is most of what it does. Here a
// signature that was found good under a key, over these bytes, is not checked again. This definition stands before
// libsodium's for the whole program, which is the simulation's alone.
#include <dlfcn.h>
#include <sodium.h>

#include <string>
#include <unordered_set>

namespace {

constexpr std::size_t mostKept = 50'000;

std::string asText(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

}  // namespace

extern "C" int crypto_sign_verify_detached(const unsigned char* signature, const unsigned char* message,
                                           unsigned long long size, const unsigned char* key) {
  static const auto check =
      reinterpret_cast<decltype(&crypto_sign_verify_detached)>(dlsym(RTLD_NEXT, "crypto_sign_verify_detached"));
  static std::unordered_set<std::string> good;
  auto claim = asText(signature, crypto_sign_BYTES) + asText(key, crypto_sign_PUBLICKEYBYTES) + asText(message, size);
  if (good.contains(claim)) return 0;
  const int answer = check(signature, message, size, key);
  if (answer != 0) return answer;
  if (good.size() >= mostKept) good.clear();
  good.insert(std::move(claim));
  return 0;
}
