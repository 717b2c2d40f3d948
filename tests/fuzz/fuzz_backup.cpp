// A backup's file with bytes changed, cut off or put in: what comes out of it is what went in, or nothing.
#include <sys/mman.h>
#include <unistd.h>

#include "app/formats/backup/backup.h"
#include "ledger/numbers.h"
#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

namespace {

// A file in memory.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : file_(memfd_create("backup", 0)) {
    must(file_ >= 0 && write(file_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  ~MemoryFile() { close(file_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  [[nodiscard]] std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(file_); }

 private:
  int file_;
};

struct Good {
  std::string content = "a database, as far as a backup cares";
  store::Vault vault{std::string(90, 'k'), crypto::Secret(std::string_view("the key of a profile, 32 bytes.."))};
  std::string bytes;

  Good() {
    const auto folder = std::filesystem::temp_directory_path() / ("collega-fuzz-" + std::to_string(getpid()));
    must(formats::writeBackup(folder, vault, [&](const auto& take) { return take(content); }).ok());
    std::string buffer(std::filesystem::file_size(folder), '\0');
    std::FILE* const file = std::fopen(folder.c_str(), "rb");
    must(file != nullptr && std::fread(buffer.data(), 1, buffer.size(), file) == buffer.size());
    std::fclose(file);
    std::filesystem::remove(folder);
    bytes = std::move(buffer);
  }
};

// Three bytes of input change one of the file, the last ones cut it off or lengthen it.
std::string changed(const std::string& good, std::string_view how) {
  std::string bytes = good;
  for (; how.size() >= 3; how.remove_prefix(3)) {
    const auto place = fromBigEndian<std::uint16_t>(how) % bytes.size();
    bytes[place] = static_cast<char>(bytes[place] ^ how[2]);
  }
  if (how.size() == 2) bytes.resize(static_cast<std::uint8_t>(how[1]) + 1U);
  if (how.size() == 1) bytes += how;
  return bytes;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  start();
  static const Good good;
  if (size == 0) return 0;
  const auto how = bytesOf(data + 1, size - 1);
  const auto bytes = data[0] == 0 ? std::string(how) : changed(good.bytes, how);
  const MemoryFile file(bytes);
  const auto backup = formats::Backup::open(file.path());
  if (!backup) return 0;
  std::string out;
  const auto given = backup->give(good.vault, [&](std::string_view piece) -> Result<void> {
    out += piece;
    return {};
  });
  must(given.ok() == (bytes == good.bytes) && (!given || out == good.content));
  return 0;
}
