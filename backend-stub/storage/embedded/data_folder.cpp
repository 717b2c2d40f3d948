#include "backend-stub/storage/embedded/data_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace collega::server {
namespace {

constexpr std::size_t keyBytes = 32;
constexpr mode_t onlyOwner = 0600;

Error systemError(const std::string& what, const std::filesystem::path& path) {
  const Problem problem = errno == ENOSPC ? Problem::StorageFull : Problem::InvalidInput;
  return {problem, what + " " + path.string() + ": " + std::strerror(errno)};
}

// A file that closes itself.
class File {
 public:
  File(const std::filesystem::path& path, int flags)
      : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, onlyOwner)) {}
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] int get() const { return descriptor_; }
  int release() { return std::exchange(descriptor_, -1); }

 private:
  int descriptor_;
};

Result<void> makeFolder(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return {};
  std::filesystem::create_directories(path, error);
  if (error) return {Problem::InvalidInput, "cannot make the folder " + path.string() + ": " + error.message()};
  std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
  return {};
}

Result<int> takeLock(const std::filesystem::path& path) {
  File file(path, O_RDWR | O_CREAT);
  if (file.get() < 0) return systemError("cannot open", path);
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    return {Problem::Busy, "another server uses " + path.parent_path().string()};
  }
  return file.release();
}

void syncFolder(const std::filesystem::path& path) {
  const File folder(path, O_RDONLY | O_DIRECTORY);
  if (folder.get() >= 0) ::fsync(folder.get());
}

}  // namespace

Result<DataFolder> DataFolder::open(const std::filesystem::path& path) {
  COLLEGA_TRY(makeFolder(path));
  COLLEGA_ASSIGN(lock, takeLock(path / "lock"));
  DataFolder folder(path, lock);
  std::error_code ignored;
  if (std::filesystem::exists(path / "key", ignored)) {
    COLLEGA_TRY(folder.readKey());
  } else if (std::filesystem::exists(folder.databaseFile(), ignored)) {
    return {Problem::Damaged, "the store's key is missing: " + (path / "key").string()};
  } else {
    COLLEGA_TRY(folder.makeKey());
  }
  return folder;
}

Result<DataFolder> DataFolder::join(const std::filesystem::path& path) {
  DataFolder folder(path, -1);
  std::error_code ignored;
  if (!std::filesystem::exists(folder.databaseFile(), ignored)) {
    return {Problem::NotFound, "no store in " + path.string()};
  }
  COLLEGA_TRY(folder.readKey());
  return folder;
}

DataFolder::DataFolder(DataFolder&& other) noexcept
    : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)), key_(std::move(other.key_)) {}

DataFolder::~DataFolder() {
  if (lock_ >= 0) ::close(lock_);
}

Result<void> DataFolder::readKey() {
  const auto path = path_ / "key";
  const File file(path, O_RDONLY);
  if (file.get() < 0) return systemError("cannot read", path);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0 || status.st_size != static_cast<off_t>(keyBytes)) {
    return {Problem::Damaged, "not a store key: " + path.string()};
  }
  key_ = crypto::Secret(keyBytes);
  if (::read(file.get(), key_.data(), keyBytes) != static_cast<ssize_t>(keyBytes)) {
    return systemError("cannot read", path);
  }
  return {};
}

// Whole or absent: written beside, made durable, then given its name.
Result<void> DataFolder::makeKey() {
  const auto path = path_ / "key";
  const auto beside = path_ / "key.new";
  key_ = crypto::randomSecret(keyBytes);
  {
    const File file(beside, O_WRONLY | O_CREAT | O_TRUNC);
    if (file.get() < 0) return systemError("cannot write", beside);
    const bool written = ::write(file.get(), key_.data(), keyBytes) == static_cast<ssize_t>(keyBytes);
    if (!written || ::fsync(file.get()) != 0) return systemError("cannot write", beside);
  }
  if (::rename(beside.c_str(), path.c_str()) != 0) return systemError("cannot write", path);
  syncFolder(path_);
  return {};
}

}  // namespace collega::server
