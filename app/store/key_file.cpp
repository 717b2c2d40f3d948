#include "app/store/key_file.h"

#include "app/store/errors.h"
#include "collega/v1/kept.pb.h"

namespace collega::store {
namespace {

constexpr std::size_t saltBytes = 16;
constexpr std::size_t nonceBytes = 24;
// More than any person would wait for: a file that asks for it is not ours.
constexpr std::uint64_t mostMemory = 4ULL << 30;
constexpr std::uint64_t mostPasses = 64;

std::string checksum(const v1::KeyFile& file) {
  return crypto::hash("key-file", {file.wrapping(), file.wrapped_key()}).bytes();
}

v1::KeyFile parse(const std::string& content) {
  v1::KeyFile file;
  if (!file.ParseFromString(content) || file.checksum() != checksum(file)) {
    throw Failure(Problem::Damaged, "the key file");
  }
  return file;
}

v1::KeyWrapping parseWrapping(const v1::KeyFile& file) {
  v1::KeyWrapping wrapping;
  if (!wrapping.ParseFromString(file.wrapping())) throw Failure(Problem::Damaged, "the key file");
  if (wrapping.version() > keyFileVersion) throw Failure(Problem::NewerVersion, "the key file");
  const bool sane = wrapping.salt().size() == saltBytes && wrapping.nonce().size() == nonceBytes &&
                    wrapping.memory_bytes() <= mostMemory && wrapping.passes() <= mostPasses;
  if (!sane) throw Failure(Problem::Damaged, "the key file");
  return wrapping;
}

crypto::Secret passphraseKey(const v1::KeyWrapping& wrapping, const crypto::Secret& passphrase) {
  return need(crypto::keyFromPassphrase(passphrase, wrapping.salt(), {wrapping.memory_bytes(), wrapping.passes()}));
}

}  // namespace

std::string wrapKey(const crypto::Secret& key, const crypto::Secret& passphrase, crypto::PassphraseCost cost) {
  v1::KeyWrapping wrapping;
  wrapping.set_version(keyFileVersion);
  wrapping.set_salt(crypto::randomBytes(saltBytes));
  wrapping.set_memory_bytes(cost.memoryBytes);
  wrapping.set_passes(cost.passes);
  wrapping.set_nonce(crypto::randomBytes(nonceBytes));
  v1::KeyFile file;
  file.set_wrapping(wrapping.SerializeAsString());
  file.set_wrapped_key(
      crypto::encrypt(passphraseKey(wrapping, passphrase), wrapping.nonce(), file.wrapping(), key.view()));
  file.set_checksum(checksum(file));
  return file.SerializeAsString();
}

crypto::Secret unwrapKey(const std::string& content, const crypto::Secret& passphrase) {
  const auto file = parse(content);
  const auto wrapping = parseWrapping(file);
  auto key =
      crypto::decrypt(passphraseKey(wrapping, passphrase), wrapping.nonce(), file.wrapping(), file.wrapped_key());
  if (!key) throw Failure(Problem::WrongPassphrase, {});
  crypto::Secret secret(*key);
  crypto::wipe(*key);
  return secret;
}

}  // namespace collega::store
