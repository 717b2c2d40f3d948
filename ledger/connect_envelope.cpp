// Stream envelopes, made and cut out of a byte stream.
#include "ledger/connect.h"
#include "ledger/numbers.h"

namespace collega::connect {

std::string envelope(std::string_view message, std::uint8_t flags) {
  std::string bytes(1, static_cast<char>(flags));
  bytes.reserve(envelopeHeadBytes + message.size());
  bytes += bigEndian(static_cast<std::uint32_t>(message.size()));
  bytes += message;
  return bytes;
}

std::string endEnvelope(const std::optional<RpcError>& error) {
  return envelope(error ? "{\"error\":" + errorJson(*error) + "}" : "{}", flagEnd);
}

Result<std::optional<Envelope>> EnvelopeReader::next() {
  const auto unread = std::string_view(buffer_).substr(read_);
  if (unread.size() < envelopeHeadBytes) return std::optional<Envelope>();
  const std::size_t size = fromBigEndian<std::uint32_t>(unread.substr(1));
  if (size > limit_) return {Problem::TooLarge, "a message of " + std::to_string(size) + " bytes"};
  if (unread.size() - envelopeHeadBytes < size) return std::optional<Envelope>();
  std::optional<Envelope> whole(
      Envelope{static_cast<std::uint8_t>(unread.front()), std::string(unread.substr(envelopeHeadBytes, size))});
  read_ += envelopeHeadBytes + size;
  // Dropping at least as much as is moved keeps the whole linear.
  if (read_ >= buffer_.size() - read_) {
    buffer_.erase(0, read_);
    read_ = 0;
  }
  return whole;
}

}  // namespace collega::connect
