// Files for their owner's eyes alone, whatever the umask; new ones are whole or absent. Throws std::system_error.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace collega::store {

// An open file, closed when it goes.
class File {
 public:
  // `flags` as open(2) has them.
  File(std::filesystem::path path, int flags);
  ~File();
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  void write(std::string_view content);
  // Fewer bytes than asked for only at its end.
  std::string read(std::size_t most);
  // The next read begins there.
  void seek(std::uint64_t place);
  [[nodiscard]] std::uint64_t size() const;
  void sync();
  [[nodiscard]] int handle() const { return handle_; }

 private:
  [[noreturn]] void fail() const;

  std::filesystem::path path_;
  int handle_;
};

// Written beside its place, PLACE.new, and put there once it is whole; gone if it does not come to that.
class NewFile {
 public:
  explicit NewFile(std::filesystem::path place);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  void write(std::string_view content) { file_.write(content); }
  // In the place of what is there, if anything is. Durable when it returns.
  void keep();

 private:
  std::filesystem::path place_;
  std::filesystem::path fresh_;
  File file_;
  bool kept_ = false;
};

// What a folder lists is as durable as the files in it.
void syncFolder(const std::filesystem::path& folder);

}  // namespace collega::store
