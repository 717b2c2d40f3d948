// The folder a server keeps everything in: made on the first start, open to nobody else, used by one server at a time.
#pragma once

#include <filesystem>

#include "ledger/crypto.h"

namespace collega::server {

class DataFolder {
 public:
  // Makes the folder and its store key if they are not there. Busy if another process has it; Damaged if there is a
  // store without its key.
  static Result<DataFolder> open(const std::filesystem::path& path);

  // Beside the server that uses it. NotFound if there is no store.
  static Result<DataFolder> join(const std::filesystem::path& path);

  DataFolder(DataFolder&& other) noexcept;
  DataFolder& operator=(DataFolder&&) = delete;
  ~DataFolder();

  [[nodiscard]] std::filesystem::path databaseFile() const { return path_ / "server.db"; }
  [[nodiscard]] const crypto::Secret& storeKey() const { return key_; }

 private:
  DataFolder(std::filesystem::path path, int lock) : path_(std::move(path)), lock_(lock) {}
  Result<void> readKey();
  Result<void> makeKey();

  std::filesystem::path path_;
  int lock_;
  crypto::Secret key_;
};

}  // namespace collega::server
