#include <algorithm>

#include "app/sync/chunk_carrier.h"
#include "ledger/attachment.h"

namespace collega::sync {
namespace {

constexpr std::string_view serverSetting = "sync.attachments.server";

std::vector<Hash> missingOf(const std::vector<Hash>& asked, const v1::MissingChunksResponse& answer) {
  std::vector<Hash> missing;
  for (const auto& bytes : answer.hashes()) {
    const auto hash = Hash::from(bytes);
    if (hash && std::ranges::find(asked, *hash) != asked.end()) missing.push_back(*hash);
  }
  return missing;
}

std::vector<Hash> without(const std::vector<Hash>& all, const std::vector<Hash>& some) {
  std::vector<Hash> rest;
  std::ranges::copy_if(all, std::back_inserter(rest),
                       [&](const Hash& hash) { return std::ranges::find(some, hash) == some.end(); });
  return rest;
}

// All but the last are full.
bool fits(const std::vector<Hash>& chunks, std::uint64_t room) {
  return chunks.empty() || (chunks.size() - 1) * std::uint64_t{ledger::chunkBytes} <= room;
}

}  // namespace

Result<void> ChunkSender::meet(std::string_view serverIncarnation) {
  COLLEGA_ASSIGN(known, context_.store.setting(serverSetting));
  if (known && *known == serverIncarnation) return {};
  if (known) COLLEGA_TRY(kept().sendAgain());
  return context_.store.setSetting(serverSetting, serverIncarnation);
}

bool ChunkSender::mayUse(const Space& space) const { return spaces_.mayWrite(space.state); }

Result<void> ChunkSender::prepare(const store::AttachmentKey& key) {
  COLLEGA_ASSIGN(chunks, kept().unsent(key));
  if (chunks.empty()) {
    setOut({});
    return {};
  }
  v1::MissingChunksRequest request;
  request.set_space_id(key.space.bytes());
  for (const auto& chunk : chunks) request.add_hashes(chunk.bytes());
  ask();
  calls_.call<v1::MissingChunksResponse>("/collega.v1.BlobService/MissingChunks", request,
                                         [this, key, chunks](auto answer) { return told(key, chunks, answer); });
  return {};
}

Result<void> ChunkSender::told(const store::AttachmentKey& key, const Hashes& asked,
                               const Result<v1::MissingChunksResponse>& answer) {
  answered();
  if (!answer) return failed(key, answer.error());
  const auto missing = missingOf(asked, *answer);
  COLLEGA_TRY(kept().markSent(key, without(asked, missing)));
  if (fits(missing, answer->room())) {
    setOut(missing);
    return {};
  }
  return failed(key, {Problem::NoRoom, "the server has room for " + std::to_string(answer->room() >> 20) +
                                           " MB more of this space's attachments"});
}

Result<void> ChunkSender::carryOne(const store::AttachmentKey& key, const Hash& chunk) {
  COLLEGA_ASSIGN(content, kept().chunk(chunk));
  if (!content || ledger::chunkHash(*content) != chunk)
    return failed(key, {Problem::Damaged, "a chunk of an attachment that waits to be sent"});
  v1::PutChunkRequest request;
  request.set_space_id(key.space.bytes());
  request.set_content(*std::move(content));
  calls_.call<v1::PutChunkResponse>("/collega.v1.BlobService/PutChunk", request,
                                    [this, key, chunk](auto answer) -> Result<void> {
                                      if (!answer) return failed(key, answer.error());
                                      arrived();
                                      return kept().markSent(key, {chunk});
                                    });
  return {};
}

}  // namespace collega::sync
