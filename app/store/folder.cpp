#include "app/store/folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "app/store/errors.h"

namespace collega::store {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file) {
  throw std::system_error(errno, std::generic_category(), file.filename().string());
}

// One that is made is its owner's, whatever the umask.
int openPrivate(const std::filesystem::path& path, int flags) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file >= 0 && (flags & O_CREAT) != 0) static_cast<void>(::fchmod(file, S_IRUSR | S_IWUSR));
  return file;
}

// An open file, closed when it goes.
class File {
 public:
  File(std::filesystem::path path, int flags) : path_(std::move(path)), handle_(openPrivate(path_, flags)) {
    if (handle_ < 0) fail(path_);
  }
  ~File() { ::close(handle_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  void write(std::string_view content) {
    while (!content.empty()) {
      const auto count = ::write(handle_, content.data(), content.size());
      if (count < 0 && errno != EINTR) fail(path_);
      if (count > 0) content.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  // Whether there was more.
  bool readInto(std::string& content) {
    char buffer[4096];
    const auto count = ::read(handle_, buffer, sizeof buffer);
    if (count < 0) fail(path_);
    content.append(buffer, static_cast<std::size_t>(count));
    return count > 0;
  }

  void sync() {
    if (::fsync(handle_) != 0) fail(path_);
  }

 private:
  std::filesystem::path path_;
  int handle_;
};

}  // namespace

ProfileFiles::ProfileFiles(const std::filesystem::path& folder)
    : database(folder / "profile.db"), key(folder / "profile.key"), lock(folder / "profile.lock") {}

FolderLock::FolderLock(const std::filesystem::path& file) : file_(openPrivate(file, O_RDWR | O_CREAT)) {
  if (file_ < 0) fail(file);
  if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
  ::close(file_);
  throw Failure(Problem::Busy, "the profile is open elsewhere");
}

FolderLock::~FolderLock() { ::close(file_); }

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
  std::string content;
  File open(file, O_RDONLY);
  while (open.readInto(content)) {
  }
  return content;
}

void replaceFile(const std::filesystem::path& file, const std::string& content) {
  auto fresh = file;
  fresh += ".new";
  {
    File open(fresh, O_WRONLY | O_CREAT | O_TRUNC);
    open.write(content);
    open.sync();
  }
  std::filesystem::rename(fresh, file);
  File(file.parent_path(), O_RDONLY | O_DIRECTORY).sync();
}

}  // namespace collega::store
