// The Connect protocol's words, the same for server and client: codes, error bodies, stream envelopes.
// Source: connectrpc.com/docs/protocol.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ledger/result.h"

namespace collega::connect {

enum class Code {
  Canceled,
  Unknown,
  InvalidArgument,
  DeadlineExceeded,
  NotFound,
  AlreadyExists,
  PermissionDenied,
  ResourceExhausted,
  FailedPrecondition,
  Aborted,
  OutOfRange,
  Unimplemented,
  Internal,
  Unavailable,
  DataLoss,
  Unauthenticated,
};

std::string_view name(Code code);  // "invalid_argument"
std::optional<Code> codeByName(std::string_view name);
int httpStatus(Code code);          // of a unary error
Code inferredFromHttp(int status);  // where an answer has no error body

struct RpcError {
  Code code = Code::Unknown;
  std::string message;
};

// {"code":"…","message":"…"}: the body of a unary error.
std::string errorJson(const RpcError& error);
// Reads one; nothing if it is not that.
std::optional<RpcError> parseErrorJson(std::string_view json);

inline constexpr std::uint8_t flagCompressed = 1;
inline constexpr std::uint8_t flagEnd = 2;
inline constexpr std::size_t envelopeHeadBytes = 5;

std::string envelope(std::string_view message, std::uint8_t flags = 0);
// The end message of a stream: {} or {"error":{…}}.
std::string endEnvelope(const std::optional<RpcError>& error = std::nullopt);

struct Envelope {
  std::uint8_t flags = 0;
  std::string message;
};

// Cuts a byte stream into envelopes, in whatever pieces it comes.
class EnvelopeReader {
 public:
  explicit EnvelopeReader(std::size_t maxMessageBytes) : limit_(maxMessageBytes) {}

  void feed(std::string_view bytes) { buffer_.append(bytes); }
  // The next whole envelope; nothing if more bytes are needed. TooLarge beyond the limit, before it is awaited.
  Result<std::optional<Envelope>> next();
  // Whether bytes of an unfinished envelope are left: a truncated stream, if no more will come.
  [[nodiscard]] bool pending() const { return read_ < buffer_.size(); }

 private:
  std::size_t limit_;
  std::string buffer_;
  std::size_t read_ = 0;
};

// The error an end message carries; an Error if the message itself is not JSON of that form.
Result<std::optional<RpcError>> parseEnd(std::string_view json);

// "Connect-Timeout-Ms": 1 to 10 digits.
Result<std::uint64_t> parseTimeout(std::string_view header);

}  // namespace collega::connect
