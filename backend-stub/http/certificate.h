// The server's certificate and key: read from their files, and read again when those change.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>

#include "backend-stub/http/tls.h"

namespace collega::server {

// Safe from any thread.
class Certificate {
 public:
  static Result<std::unique_ptr<Certificate>> load(std::filesystem::path chain, std::filesystem::path key);

  // For a connection that begins now.
  [[nodiscard]] std::shared_ptr<boost::asio::ssl::context> current() const;
  // Seconds since 1970 until which it is good.
  [[nodiscard]] std::int64_t expires() const;
  // Reads the files if they are others than before. What cannot be used leaves what there is, and says so in the log.
  void refresh();

 private:
  Certificate(std::filesystem::path chain, std::filesystem::path key)
      : chain_(std::move(chain)), key_(std::move(key)) {}
  [[nodiscard]] std::string mark() const;
  Result<void> read();

  std::filesystem::path chain_;
  std::filesystem::path key_;
  std::string mark_;  // what the files were when they were last read
  mutable std::mutex mutex_;
  std::shared_ptr<boost::asio::ssl::context> current_;
};

}  // namespace collega::server
