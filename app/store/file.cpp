#include "app/store/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace collega::store {
namespace {

int openPrivate(const std::filesystem::path& path, int flags) {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file >= 0 && (flags & O_CREAT) != 0) static_cast<void>(::fchmod(file, S_IRUSR | S_IWUSR));
  return file;
}

// Free for a file that is made anew: one that an interrupted writing left is of no use.
std::filesystem::path besides(const std::filesystem::path& place) {
  auto fresh = place;
  fresh += ".new";
  std::error_code absent;
  std::filesystem::remove(fresh, absent);
  return fresh;
}

}  // namespace

void File::fail() const { throw std::system_error(errno, std::generic_category(), path_.filename().string()); }

File::File(std::filesystem::path path, int flags) : path_(std::move(path)), handle_(openPrivate(path_, flags)) {
  if (handle_ < 0) fail();
}

File::~File() { ::close(handle_); }

void File::write(std::string_view content) {
  while (!content.empty()) {
    const auto count = ::write(handle_, content.data(), content.size());
    if (count < 0 && errno != EINTR) fail();
    if (count > 0) content.remove_prefix(static_cast<std::size_t>(count));
  }
}

std::string File::read(std::size_t most) {
  std::string content(most, '\0');
  std::size_t size = 0;
  while (size < most) {
    const auto count = ::read(handle_, content.data() + size, most - size);
    if (count < 0 && errno != EINTR) fail();
    if (count == 0) break;
    if (count > 0) size += static_cast<std::size_t>(count);
  }
  content.resize(size);
  return content;
}

void File::seek(std::uint64_t place) {
  if (::lseek(handle_, static_cast<off_t>(place), SEEK_SET) < 0) fail();
}

std::uint64_t File::size() const {
  struct stat about {};
  if (::fstat(handle_, &about) != 0) fail();
  return static_cast<std::uint64_t>(about.st_size);
}

void File::sync() {
  if (::fsync(handle_) != 0) fail();
}

NewFile::NewFile(std::filesystem::path place)
    : place_(std::move(place)), fresh_(besides(place_)), file_(fresh_, O_WRONLY | O_CREAT | O_EXCL) {}

NewFile::~NewFile() {
  std::error_code absent;
  if (!kept_) std::filesystem::remove(fresh_, absent);
}

void NewFile::keep() {
  file_.sync();
  std::filesystem::rename(fresh_, place_);
  kept_ = true;
  syncFolder(place_.parent_path());
}

void syncFolder(const std::filesystem::path& folder) {
  File(folder.empty() ? std::filesystem::path(".") : folder, O_RDONLY | O_DIRECTORY).sync();
}

}  // namespace collega::store
