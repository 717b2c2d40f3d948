// TLS as the server speaks it: 1.2 at least.
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <filesystem>
#include <memory>

#include "ledger/result.h"

namespace collega::server {

// InvalidInput, with the reason, if the files are not a certificate chain and its key in PEM.
Result<std::unique_ptr<boost::asio::ssl::context>> createTls(const std::filesystem::path& certificate,
                                                             const std::filesystem::path& key);

}  // namespace collega::server
