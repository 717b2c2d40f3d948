// Attachments in sealed chunks (crypto_secretstream): sealed and opened piece by piece, so that neither end holds a
// whole file in memory. A chunk's address is the hash of its sealed bytes; an attachment's is the hash of those.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/crypto.h"

namespace collega::ledger {

inline constexpr std::int64_t maxAttachmentBytes = 25 << 20;
// What all chunks but the last hold, before sealing.
inline constexpr std::size_t chunkBytes = 256 << 10;
// No sealed chunk is longer: the first begins with the stream's header, each has a tag.
inline constexpr std::size_t maxSealedChunkBytes = chunkBytes + 24 + 17;

Hash chunkHash(std::string_view sealed);
std::size_t chunksFor(std::int64_t size);

// Whether a record's attachment can be one: sizes, numbers and hashes that agree. Unverified says what does not.
Result<void> checkAttachment(const v1::Attachment& attachment);
// Of an attachment that was checked.
std::vector<Hash> chunkHashes(const v1::Attachment& attachment);

// The state of a secretstream, wiped when it goes.
struct StreamState;
struct WipeStream {
  void operator()(StreamState* state) const;
};
using Stream = std::unique_ptr<StreamState, WipeStream>;

class AttachmentSealer {
 public:
  AttachmentSealer();

  // The next piece, sealed: chunkBytes of it, fewer only in the last.
  std::string seal(std::string_view piece, bool last);
  // Key, size, chunks and hash, once the last piece was sealed; name and type are the caller's.
  [[nodiscard]] v1::Attachment attachment() const;

 private:
  crypto::Secret key_;
  Stream stream_;
  std::string header_;  // until it has gone with the first chunk
  std::int64_t size_ = 0;
  std::vector<Hash> chunks_;
};

class AttachmentOpener {
 public:
  // Of an attachment that was checked.
  explicit AttachmentOpener(const v1::Attachment& attachment);

  // Unverified if this is not the next chunk as it was sealed.
  Result<std::string> open(std::string_view sealed);
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  Result<void> start(std::string_view& sealed);

  crypto::Secret key_;
  std::vector<Hash> chunks_;
  std::int64_t size_;
  Stream stream_;
  std::size_t next_ = 0;
  std::int64_t opened_ = 0;
  bool complete_ = false;
};

}  // namespace collega::ledger
