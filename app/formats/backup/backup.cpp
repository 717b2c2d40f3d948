#include "app/formats/backup/backup.h"

#include <fcntl.h>

#include "app/store/errors.h"
#include "app/store/file.h"
#include "app/store/key_file.h"
#include "ledger/numbers.h"

namespace collega::formats {
namespace {

using store::Failure;
using store::File;
using store::guarded;
using store::need;

constexpr std::string_view magic = "Collega backup\r\n";
constexpr std::size_t numberBytes = sizeof(std::uint32_t);
constexpr std::size_t beginningBytes = magic.size() + 2 * numberBytes;
constexpr std::size_t mostKeyFileBytes = 64 << 10;

std::string headerOf(const std::string& keyFile) {
  return std::string(magic) + bigEndian(backupVersion) + bigEndian(static_cast<std::uint32_t>(keyFile.size())) +
         keyFile;
}

// What the tag covers: the header and the pieces in their order, as one hash that grows.
class Covered {
 public:
  explicit Covered(const std::string& header) : hash_(crypto::hash("backup", {header})) {}

  void add(std::string_view piece) { hash_ = crypto::hash("backup", {hash_.view(), piece}); }
  [[nodiscard]] std::string tag(const crypto::Secret& key) const {
    return crypto::hash("backup-tag", {crypto::deriveKey(key, 1, "backup__").view(), hash_.view()}).bytes();
  }

 private:
  Hash hash_;
};

[[noreturn]] void damaged(const char* how) { throw Failure(Problem::Damaged, std::string("the backup ") + how); }

std::string readKeyFile(File& file) {
  const auto beginning = file.read(beginningBytes);
  if (beginning.size() < beginningBytes || !beginning.starts_with(magic)) damaged("is not one of Collega");
  const std::string_view numbers = std::string_view(beginning).substr(magic.size());
  if (fromBigEndian<std::uint32_t>(numbers) > backupVersion) throw Failure(Problem::NewerVersion, "the backup");
  if (fromBigEndian<std::uint32_t>(numbers) != backupVersion) damaged("has no version");
  const auto length = fromBigEndian<std::uint32_t>(numbers.substr(numberBytes));
  if (length > mostKeyFileBytes) damaged("begins with something else than a key");
  auto keyFile = file.read(length);
  if (keyFile.size() < length) damaged("is cut off");
  return keyFile;
}

void eachPiece(const std::filesystem::path& path, const store::Vault& vault, const store::Store::Take& take) {
  File file(path, O_RDONLY);
  const auto header = headerOf(vault.keyFile);
  if (file.size() < header.size() + Hash::size) damaged("is cut off");
  auto left = file.size() - header.size() - Hash::size;
  if (file.read(header.size()) != header) damaged("has changed meanwhile");
  Covered covered(header);
  while (left > 0) {
    const auto piece = file.read(std::min<std::uint64_t>(left, store::copyPieceBytes));
    if (piece.empty()) damaged("is cut off");
    covered.add(piece);
    need(take(piece));
    left -= piece.size();
  }
  const crypto::Secret tag(file.read(Hash::size));
  if (!tag.equals(covered.tag(vault.key))) damaged("is not as it was written");
}

}  // namespace

Result<void> writeBackup(const std::filesystem::path& file, const store::Vault& vault,
                         const store::Store::Give& database) {
  return guarded([&] {
    if (std::filesystem::exists(file)) throw Failure(Problem::AlreadyExists, file.filename().string());
    const auto header = headerOf(vault.keyFile);
    store::NewFile fresh(file);
    fresh.write(header);
    Covered covered(header);
    need(database([&](std::string_view piece) {
      covered.add(piece);
      return guarded([&] { fresh.write(piece); });
    }));
    fresh.write(covered.tag(vault.key));
    fresh.keep();
  });
}

Result<Backup> Backup::open(const std::filesystem::path& file) {
  return guarded([&] {
    File open(file, O_RDONLY);
    return Backup(file, readKeyFile(open));
  });
}

Result<store::Vault> Backup::unlock(const crypto::Secret& passphrase) const {
  return guarded([&] { return store::Vault{keyFile_, store::unwrapKey(keyFile_, passphrase)}; });
}

Result<void> Backup::verify(const store::Vault& vault) const {
  return give(vault, [](std::string_view) { return Result<void>(); });
}

Result<void> Backup::give(const store::Vault& vault, const store::Store::Take& take) const {
  return guarded([&] { eachPiece(file_, vault, take); });
}

}  // namespace collega::formats
