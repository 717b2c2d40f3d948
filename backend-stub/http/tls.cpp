#include "backend-stub/http/tls.h"

namespace collega::server {

using boost::asio::ssl::context;

Result<std::unique_ptr<context>> createTls(const std::filesystem::path& certificate, const std::filesystem::path& key) {
  auto tls = std::make_unique<context>(context::tls_server);
  boost::system::error_code error;
  tls->set_options(context::default_workarounds | context::no_tlsv1 | context::no_tlsv1_1 | context::no_compression,
                   error);
  if (!error) tls->use_certificate_chain_file(certificate.string(), error);
  if (error) return {Problem::InvalidInput, "--tls-cert " + certificate.string() + ": " + error.message()};
  tls->use_private_key_file(key.string(), context::pem, error);
  if (error) return {Problem::InvalidInput, "--tls-key " + key.string() + ": " + error.message()};
  return tls;
}

}  // namespace collega::server
