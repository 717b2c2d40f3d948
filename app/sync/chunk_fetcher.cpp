#include "app/sync/chunk_carrier.h"
#include "ledger/attachment.h"

namespace collega::sync {

bool ChunkFetcher::mayUse(const Space& space) const {
  return space.state.activeMember(context_.self.account.id) != nullptr;
}

Result<void> ChunkFetcher::prepare(const store::AttachmentKey& key) {
  COLLEGA_ASSIGN(chunks, kept().missing(key));
  if (chunks.empty()) COLLEGA_TRY(kept().settle(key));
  setOut(std::move(chunks));
  return {};
}

Result<void> ChunkFetcher::carryOne(const store::AttachmentKey& key, const Hash& chunk) {
  v1::GetChunkRequest request;
  request.set_space_id(key.space.bytes());
  request.set_hash(chunk.bytes());
  calls_.call<v1::GetChunkResponse>("/collega.v1.BlobService/GetChunk", request,
                                    [this, key, chunk](auto answer) -> Result<void> {
                                      if (!answer) return failed(key, answer.error());
                                      return take(key, chunk, answer->content());
                                    });
  return {};
}

// A disk without room for it stops this attachment, not the sync.
Result<void> ChunkFetcher::take(const store::AttachmentKey& key, const Hash& chunk, const std::string& content) {
  if (ledger::chunkHash(content) != chunk)
    return failed(key, {Problem::Unverified, "an attachment's chunk is not the one that was asked for"});
  if (const auto put = kept().putChunk(chunk, content); !put) return failed(key, put.error());
  arrived();
  const auto settled = kept().settle(key);
  return settled ? Result<void>() : settled.error();
}

}  // namespace collega::sync
