// The folder of a profile: its files, the lock that keeps a second process out, and writes that are whole or absent.
#pragma once

#include <filesystem>
#include <string>

#include "app/store/file.h"

namespace collega::store {

struct ProfileFiles {
  std::filesystem::path database;  // profile.db
  std::filesystem::path key;       // profile.key: there is a profile if and only if this file is there
  std::filesystem::path lock;      // profile.lock

  explicit ProfileFiles(const std::filesystem::path& folder);
};

// Held as long as this lives. Throws Busy if another process, or another store in this one, has it.
class FolderLock {
 public:
  explicit FolderLock(const std::filesystem::path& file);

 private:
  File file_;
};

// For its owner's eyes alone. Throws std::system_error.
void makeFolder(const std::filesystem::path& folder);
// An empty file for its owner's eyes alone, whatever the umask; what SQLite writes beside it takes after it.
void makeFile(const std::filesystem::path& file);
// The same for the files that are there: they may have come from an archive or an older version.
void keepPrivate(const ProfileFiles& files);
std::string readFile(const std::filesystem::path& file);
// The old content or the new one, whatever happens in between.
void replaceFile(const std::filesystem::path& file, const std::string& content);

}  // namespace collega::store
