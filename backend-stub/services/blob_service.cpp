#include "backend-stub/services/blob_service.h"

#include "ledger/attachment.h"

namespace collega::server {
namespace {

struct Putting {
  Session session;
  Id space;
  v1::PutChunkRequest request;
  Reply<v1::PutChunkResponse> reply;
  Result<void> outcome;
};

Result<std::vector<Hash>> hashesOf(const v1::MissingChunksRequest& request, int most) {
  if (request.hashes_size() > most) return {Problem::TooLarge, "at most " + std::to_string(most) + " hashes at once"};
  std::vector<Hash> hashes;
  for (const auto& bytes : request.hashes()) {
    const auto hash = Hash::from(bytes);
    if (!hash) return {Problem::InvalidInput, "hashes: not 32 bytes"};
    hashes.push_back(*hash);
  }
  return hashes;
}

Error notAMember() { return {Problem::NotAllowed, "not a member of this space"}; }

class GroundedBlobService final : public BlobService {
 public:
  GroundedBlobService(Ground& ground, BlobLimits limits) : ground_(ground), limits_(limits) {}

  Result<v1::MissingChunksResponse> missing(const Session& session, const v1::MissingChunksRequest& request) override {
    COLLEGA_ASSIGN(space, readable(session, request.space_id()));
    COLLEGA_ASSIGN(hashes, hashesOf(request, limits_.hashes));
    COLLEGA_ASSIGN(lacking, ground_.storage.missingChunks(space, hashes));
    COLLEGA_ASSIGN(bytes, ground_.storage.chunkBytes(space));
    v1::MissingChunksResponse response;
    for (const auto& hash : lacking) response.add_hashes(hash.bytes());
    response.set_room(limits_.spaceBytes - std::min(bytes, limits_.spaceBytes));
    return response;
  }

  Result<v1::GetChunkResponse> get(const Session& session, const v1::GetChunkRequest& request) override {
    COLLEGA_ASSIGN(space, readable(session, request.space_id()));
    const auto hash = Hash::from(request.hash());
    if (!hash) return {Problem::InvalidInput, "hash: not 32 bytes"};
    COLLEGA_ASSIGN(content, ground_.storage.chunk(space, *hash));
    if (!content) return {Problem::NotFound, "no such chunk"};
    v1::GetChunkResponse response;
    response.set_content(*std::move(content));
    return response;
  }

  void put(const Session& session, v1::PutChunkRequest request, Reply<v1::PutChunkResponse> reply) override {
    const auto space = Id::from(request.space_id());
    if (!space) return reply({Problem::InvalidInput, "space_id: not 16 bytes"});
    if (request.content().empty()) return reply({Problem::InvalidInput, "content: empty"});
    if (request.content().size() > ledger::maxSealedChunkBytes)
      return reply(
          {Problem::TooLarge, "a chunk has at most " + std::to_string(ledger::maxSealedChunkBytes) + " bytes"});
    auto pending = std::make_shared<Putting>(Putting{session, *space, std::move(request), std::move(reply), {}});
    const auto submitted = ground_.writer.submit(workFor(pending));
    if (!submitted) pending->reply(submitted.error());
  }

 private:
  // A stranger learns nothing of which spaces there are.
  Result<Id> readable(const Session& session, const std::string& bytes) {
    const auto space = Id::from(bytes);
    if (!space) return {Problem::InvalidInput, "space_id: not 16 bytes"};
    const auto roster = ground_.rosters.of(*space);
    if (!roster && roster.error().problem != Problem::NotFound) return roster.error();
    if (!roster || !mayRead(**roster, session)) return notAMember();
    return *space;
  }

  Work workFor(const std::shared_ptr<Putting>& pending) {
    Work work;
    work.space = pending->space;
    work.bytes = pending->request.content().size();
    work.write = [this, pending](Transaction& transaction, SpaceCache& spaces) {
      return keep(*pending, transaction, spaces);
    };
    work.done = [pending](const Result<void>& durable) {
      if (!durable) return pending->reply(durable.error());
      if (!pending->outcome) return pending->reply(pending->outcome.error());
      pending->reply(v1::PutChunkResponse{});
    };
    return work;
  }

  Result<void> keep(Putting& putting, Transaction& transaction, SpaceCache& spaces) const {
    putting.outcome = {};
    const auto state = spaces.load(transaction, putting.space);
    if (!state && state.error().problem != Problem::NotFound) return state.error();
    if (!state || (*state)->activeDevice(putting.session.account, putting.session.device) == nullptr) {
      putting.outcome = notAMember();
      return {};
    }
    return add(putting, transaction);
  }

  Result<void> add(Putting& putting, Transaction& transaction) const {
    const auto& content = putting.request.content();
    const Hash hash = ledger::chunkHash(content);
    COLLEGA_ASSIGN(lacking, transaction.missingChunks(putting.space, {hash}));
    if (lacking.empty()) return {};
    COLLEGA_ASSIGN(bytes, transaction.chunkBytes(putting.space));
    if (bytes + content.size() > limits_.spaceBytes) {
      putting.outcome = {Problem::NoRoom, "this space may have " + std::to_string(limits_.spaceBytes / 1'000'000) +
                                              " MB of attachments, and has them"};
      return {};
    }
    return transaction.addChunk(putting.space, hash, putting.session.account, content);
  }

  Ground& ground_;
  BlobLimits limits_;
};

}  // namespace

std::unique_ptr<BlobService> createBlobService(Ground& ground, BlobLimits limits) {
  return std::make_unique<GroundedBlobService>(ground, limits);
}

}  // namespace collega::server
