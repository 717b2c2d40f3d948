// BlobService: attachments' sealed chunks, for the members of a space. The server knows their hashes and sizes, and
// nothing of what they hold.
#pragma once

#include "backend-stub/services/ledger_service.h"

namespace collega::server {

struct BlobLimits {
  std::uint64_t spaceBytes = 1'000'000'000;  // of all chunks of a space
  int hashes = 400;                          // asked for at once
};

// Safe from any thread. What returns a value reads from the store: not on a thread that must not wait.
class BlobService {
 public:
  virtual ~BlobService() = default;

  virtual Result<v1::MissingChunksResponse> missing(const Session& session,
                                                    const v1::MissingChunksRequest& request) = 0;
  virtual Result<v1::GetChunkResponse> get(const Session& session, const v1::GetChunkRequest& request) = 0;
  // The reply comes on any thread, when the chunk is durable. NoRoom if the space has as much as it may.
  virtual void put(const Session& session, v1::PutChunkRequest request, Reply<v1::PutChunkResponse> reply) = 0;
};

std::unique_ptr<BlobService> createBlobService(Ground& ground, BlobLimits limits);

}  // namespace collega::server
