// The chunks of attachments on this device: what was attached here and must still go out, and what was fetched because
// somebody looked at it. Sealed as they travel, in the profile's database; no more than fits the room they are given.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::store {

// An attachment by its address: the space it is in, and the hash of its chunks.
struct AttachmentKey {
  Id space;
  Hash hash;

  auto operator<=>(const AttachmentKey&) const = default;
};

// What sync has to do for it.
enum class Errand {
  None,
  Send,   // attached here: the server does not have all of it
  Fetch,  // somebody wants to see it
};

struct AttachmentProgress {
  Errand errand = Errand::None;
  std::size_t chunks = 0;
  std::size_t here = 0;
  std::size_t sent = 0;  // known to be at the server
};

class Attachments {
 public:
  virtual ~Attachments() = default;

  // Chunks are kept under their hashes. One that is there stays as it is.
  virtual Result<void> putChunk(const Hash& hash, std::string_view sealed) = 0;
  virtual Result<std::optional<std::string>> chunk(const Hash& hash) = 0;

  // From now on this is wanted of it. A new one is taken in with its chunks; nobody waits for what is whole here.
  virtual Result<void> ask(const AttachmentKey& key, const std::vector<Hash>& chunks, Errand errand,
                           std::int64_t nowMs) = 0;
  // It was looked at: it goes last when room is needed.
  virtual Result<void> touch(const AttachmentKey& key, std::int64_t nowMs) = 0;
  // Nothing known of it: no errand and no chunks.
  virtual Result<AttachmentProgress> progress(const AttachmentKey& key) = 0;
  // Those with this errand, in the order they were asked for.
  virtual Result<std::vector<AttachmentKey>> errands(Errand errand) = 0;
  // Chunks that are not here, or here and not known to be sent; in order.
  virtual Result<std::vector<Hash>> missing(const AttachmentKey& key) = 0;
  virtual Result<std::vector<Hash>> unsent(const AttachmentKey& key) = 0;
  // The server has these. With the last of them the errand is done.
  virtual Result<void> markSent(const AttachmentKey& key, const std::vector<Hash>& chunks) = 0;
  // Once all chunks are here the errand is done. Whether they are.
  virtual Result<bool> settle(const AttachmentKey& key) = 0;
  // Nothing is wanted of it any more; its chunks stay as long as there is room.
  virtual Result<void> stop(const AttachmentKey& key) = 0;
  // The server lost what it had: what is whole here goes out again.
  virtual Result<void> sendAgain() = 0;

  // Drops what was looked at longest ago until what is left fits. What waits to be sent is never dropped.
  virtual Result<void> trim(std::int64_t roomBytes) = 0;
  // These are gone for good, such as after a redaction.
  virtual Result<void> forget(const Id& space, const std::vector<Hash>& chunks) = 0;
  [[nodiscard]] virtual Result<std::int64_t> bytes() = 0;
};

}  // namespace collega::store
