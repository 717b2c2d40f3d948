#include "app/formats/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <system_error>

namespace collega::formats {

namespace fs = std::filesystem;

namespace {

Error failed(const fs::path& file, int number) {
  switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return {Problem::StorageFull, file.string()};
    case ENOENT:
    case ENOTDIR:
      return {Problem::NotFound, "folder of " + file.string()};
    case EISDIR:
      return {Problem::InvalidInput, file.string() + " is a folder"};
    default:
      return {Problem::InvalidInput, file.string() + ": " + std::generic_category().message(number)};
  }
}

// An open file, closed when it goes. Every step says how it failed by its errno, 0 where it did not.
class File {
 public:
  explicit File(int handle) : handle_(handle) {}
  ~File() {
    if (handle_ >= 0) ::close(handle_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] int opened() const { return handle_ < 0 ? errno : 0; }
  [[nodiscard]] int write(std::string_view content) const {
    while (!content.empty()) {
      const auto count = ::write(handle_, content.data(), content.size());
      if (count < 0 && errno != EINTR) return errno;
      if (count > 0) content.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
  }
  [[nodiscard]] int finish(mode_t mode) const {
    if (::fchmod(handle_, mode) != 0 || ::fsync(handle_) != 0) return errno;
    return 0;
  }

 private:
  int handle_;
};

mode_t modeFor(Readers readers) {
  if (readers == Readers::Owner) return S_IRUSR | S_IWUSR;
  const auto mask = ::umask(0);
  ::umask(mask);
  return (S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH) & ~mask;
}

// Beside its place, under a name that nobody can have made before us.
int writeBeside(std::string& beside, std::string_view content, mode_t mode) {
  const File fresh(::mkostemp(beside.data(), O_CLOEXEC));
  if (const int error = fresh.opened()) return error;
  int error = fresh.write(content);
  if (error == 0) error = fresh.finish(mode);
  if (error != 0) ::unlink(beside.c_str());
  return error;
}

int replace(const fs::path& file, std::string_view content, mode_t mode) {
  auto beside = file.string() + ".XXXXXX";
  if (const int error = writeBeside(beside, content, mode)) return error;
  if (::rename(beside.c_str(), file.c_str()) == 0) return 0;
  const int error = errno;
  ::unlink(beside.c_str());
  return error;
}

// A pipe or a device takes what it is given as it comes.
int pour(const fs::path& file, std::string_view content) {
  const File open(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
  const int error = open.opened();
  return error != 0 ? error : open.write(content);
}

}  // namespace

Result<std::string> readAll(std::istream& in, std::size_t mostBytes) {
  std::string content;
  char buffer[1 << 14];
  while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
    content.append(buffer, static_cast<std::size_t>(in.gcount()));
    if (content.size() > mostBytes) return Error{Problem::TooLarge, std::to_string(mostBytes >> 20) + " MiB"};
  }
  return content;
}

Result<std::string> readFile(const fs::path& file, std::size_t mostBytes) {
  std::error_code unknown;
  if (fs::is_directory(file, unknown)) return failed(file, EISDIR);
  std::ifstream in(file, std::ios::binary);
  if (in) return readAll(in, mostBytes);
  if (!fs::exists(file, unknown)) return Error{Problem::NotFound, "file " + file.string()};
  return failed(file, EACCES);
}

Result<void> writeFile(const fs::path& file, std::string_view content, Readers readers) {
  std::error_code unknown;
  const auto status = fs::status(file, unknown);
  const bool fresh = !fs::exists(status);
  if (fs::is_directory(status) || file.filename().empty()) return failed(file, EISDIR);
  // A link goes on leading where it led.
  const auto place = fresh ? file : fs::canonical(file, unknown);
  const bool pours = !fresh && !fs::is_regular_file(status);
  if (const int error = pours ? pour(place, content) : replace(place, content, modeFor(readers))) {
    return failed(file, error);
  }
  return {};
}

}  // namespace collega::formats
