// A backup of a profile as one file: the key file, the database as it stands, still encrypted, and a tag over both that
// only the profile's key can make. With it and the passphrase the profile is made again on another machine.
//
//   "Collega backup\r\n" | version, 4 bytes | length of the key file, 4 bytes | key file | database | tag, 32 bytes
#pragma once

#include <filesystem>

#include "app/store/store.h"

namespace collega::formats {

inline constexpr std::uint32_t backupVersion = 1;

// Whole or not at all, and nothing is written over: AlreadyExists, StorageFull.
Result<void> writeBackup(const std::filesystem::path& file, const store::Vault& vault,
                         const store::Store::Give& database);

// A backup file to read from. What it holds can be trusted only once `verify` has said so.
class Backup {
 public:
  // NotFound; Damaged if it is no backup; NewerVersion.
  static Result<Backup> open(const std::filesystem::path& file);

  // WrongPassphrase, Damaged.
  [[nodiscard]] Result<store::Vault> unlock(const crypto::Secret& passphrase) const;
  // Reads all of it. Damaged if any byte is not as it was written, or missing, or too many.
  Result<void> verify(const store::Vault& vault) const;
  // The database, in the pieces it was given in; verified once more on the way: Damaged after the last.
  Result<void> give(const store::Vault& vault, const store::Store::Take& take) const;

 private:
  Backup(std::filesystem::path file, std::string keyFile) : file_(std::move(file)), keyFile_(std::move(keyFile)) {}

  std::filesystem::path file_;
  std::string keyFile_;
};

}  // namespace collega::formats
