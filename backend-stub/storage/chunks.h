// Where the server keeps attachments' sealed chunks: part of what a store reads and of what a transaction writes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::server {

// Whose chunk it is.
struct KeptChunk {
  Hash hash;
  Id account;
};

struct ChunkReading {
  virtual ~ChunkReading() = default;

  // Those of `hashes` that the space does not have, in order.
  virtual Result<std::vector<Hash>> missingChunks(const Id& space, const std::vector<Hash>& hashes) = 0;
  virtual Result<std::optional<std::string>> chunk(const Id& space, const Hash& hash) = 0;
  // A few hundred, in the order of their hashes; none: those were all.
  virtual Result<std::vector<KeptChunk>> chunksAfter(const Id& space, const Hash& hash) = 0;
  // All that the space has.
  virtual Result<std::uint64_t> chunkBytes(const Id& space) = 0;
};

struct ChunkWriting {
  virtual ~ChunkWriting() = default;

  // One that is there stays as it is, and its account's who brought it first.
  virtual Result<void> addChunk(const Id& space, const Hash& hash, const Id& account, const std::string& content) = 0;
  // Those among them that the account brought; a null id: whoever brought them.
  virtual Result<void> removeChunks(const Id& space, const std::vector<Hash>& hashes, const Id& account) = 0;
};

}  // namespace collega::server
