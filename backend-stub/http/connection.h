// One connection: HTTP/1.1 requests one after the other, over TCP or TLS.
#pragma once

#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include "backend-stub/http/context.h"
#include "backend-stub/http/waiting.h"

namespace collega::server {

using Plain = boost::beast::tcp_stream;
using Encrypted = asio::ssl::stream<Plain>;

// Serves until either side ends. Runs on the executor of the stream, which must be a strand.
template <class Stream>
asio::awaitable<void> serve(Context& context, std::unique_ptr<Connections::Lease> lease, Stream stream);

extern template asio::awaitable<void> serve(Context&, std::unique_ptr<Connections::Lease>, Plain);
extern template asio::awaitable<void> serve(Context&, std::unique_ptr<Connections::Lease>, Encrypted);

}  // namespace collega::server
