#include "backend-stub/http/certificate.h"

#include <openssl/asn1.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

#include <ctime>

namespace collega::server {
namespace {

// Whatever a link points to now: that is how certificates are often exchanged.
std::string markOf(const std::filesystem::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return "none";
  return std::to_string(status.st_ino) + ":" + std::to_string(status.st_size) + ":" +
         std::to_string(status.st_mtim.tv_sec) + "." + std::to_string(status.st_mtim.tv_nsec);
}

}  // namespace

Result<std::unique_ptr<Certificate>> Certificate::load(std::filesystem::path chain, std::filesystem::path key) {
  std::unique_ptr<Certificate> certificate(new Certificate(std::move(chain), std::move(key)));
  certificate->mark_ = certificate->mark();
  COLLEGA_TRY(certificate->read());
  return certificate;
}

std::string Certificate::mark() const { return markOf(chain_) + " " + markOf(key_); }

Result<void> Certificate::read() {
  COLLEGA_ASSIGN(tls, createTls(chain_, key_));
  const std::lock_guard lock(mutex_);
  current_ = std::move(tls);
  return {};
}

std::shared_ptr<boost::asio::ssl::context> Certificate::current() const {
  const std::lock_guard lock(mutex_);
  return current_;
}

std::int64_t Certificate::expires() const {
  const auto tls = current();
  const X509* certificate = SSL_CTX_get0_certificate(tls->native_handle());
  std::tm time{};
  if (certificate == nullptr || ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &time) != 1) return 0;
  return ::timegm(&time);
}

// Chain and key are written one after the other; between the two they do not fit each other.
void Certificate::refresh() {
  std::string now = mark();
  if (now == mark_) return;
  mark_ = std::move(now);
  const auto done = read();
  if (done) return spdlog::info("the certificate was read anew");
  spdlog::warn("the certificate stays what it was: {}", done.error().detail);
}

}  // namespace collega::server
