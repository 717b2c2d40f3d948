#include "app/store/folder.h"

#include <fcntl.h>
#include <sys/file.h>

#include "app/store/errors.h"

namespace collega::store {

ProfileFiles::ProfileFiles(const std::filesystem::path& folder)
    : database(folder / "profile.db"), key(folder / "profile.key"), lock(folder / "profile.lock") {}

FolderLock::FolderLock(const std::filesystem::path& file) : file_(file, O_RDWR | O_CREAT) {
  if (::flock(file_.handle(), LOCK_EX | LOCK_NB) != 0) throw Failure(Problem::Busy, "the profile is open elsewhere");
}

void makeFolder(const std::filesystem::path& folder) {
  if (std::filesystem::create_directories(folder)) {
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
  }
}

void makeFile(const std::filesystem::path& file) { File(file, O_WRONLY | O_CREAT | O_EXCL).sync(); }

void keepPrivate(const ProfileFiles& files) {
  using std::filesystem::perms;
  const auto database = files.database.string();
  for (const auto& file : {database, database + "-wal", database + "-shm", files.key.string()}) {
    std::error_code absent;  // or not ours to change: then opening it tells
    std::filesystem::permissions(file, perms::owner_read | perms::owner_write, absent);
  }
}

std::string readFile(const std::filesystem::path& file) {
  File open(file, O_RDONLY);
  return open.read(open.size());
}

void replaceFile(const std::filesystem::path& file, const std::string& content) {
  NewFile fresh(file);
  fresh.write(content);
  fresh.keep();
}

}  // namespace collega::store
