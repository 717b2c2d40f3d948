// The procedures of services.proto, by their paths, and what each does with a message.
#pragma once

#include <string_view>

#include "backend-stub/http/context.h"
#include "backend-stub/http/waiting.h"
#include "ledger/connect.h"

namespace collega::server {

struct Call {
  Context& context;
  Session session;  // empty for procedures that need none
  std::string origin;
  std::string message;
  Deadline deadline = never;
};

// Where a stream's messages go.
class Sink {
 public:
  virtual ~Sink() = default;

  // Returns when it has been written: there is never more than one message in memory. False: the client is gone.
  virtual asio::awaitable<bool> send(const std::string& message) = 0;
  // Raised when there may be something new, when the client goes and when the server stops.
  [[nodiscard]] virtual std::shared_ptr<Signal> signal() const = 0;
  [[nodiscard]] virtual bool gone() const = 0;
  [[nodiscard]] virtual bool stopping() const = 0;
};

using UnaryOutcome = std::variant<std::string, connect::RpcError>;
using StreamOutcome = std::optional<connect::RpcError>;

struct Procedure {
  std::string_view path;
  bool needsSession;
  std::size_t maxMessageBytes;
  // One of the two.
  asio::awaitable<UnaryOutcome> (*unary)(Call& call);
  asio::awaitable<StreamOutcome> (*stream)(Call& call, Sink& sink);
  // What of it one address may ask for, where that is less than of others, and the limit's name in the metrics.
  RateLimiter Context::*limiter = nullptr;
  const char* limit = "";

  [[nodiscard]] bool isStream() const { return stream != nullptr; }
};

const Procedure* findProcedure(std::string_view path);

// For the table.
asio::awaitable<StreamOutcome> follow(Call& call, Sink& sink);

}  // namespace collega::server
