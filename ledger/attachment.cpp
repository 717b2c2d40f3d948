#include "ledger/attachment.h"

#include <algorithm>

#include "ledger/sodium_bytes.h"

namespace collega::ledger {

struct StreamState {
  crypto_secretstream_xchacha20poly1305_state sodium;
};

namespace {

using crypto::in;
using crypto::out;

constexpr std::size_t headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t tagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr unsigned char lastTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
static_assert(maxSealedChunkBytes == chunkBytes + headerBytes + tagBytes);

Hash hashOf(const std::vector<Hash>& chunks) {
  std::string all;
  for (const auto& chunk : chunks) all += chunk.view();
  return crypto::hash("attachment", {all});
}

Error unverified(const std::string& what) { return {Problem::Unverified, "attachment: " + what}; }

Stream newStream() { return Stream(new StreamState); }

}  // namespace

void WipeStream::operator()(StreamState* state) const {
  sodium_memzero(state, sizeof *state);
  delete state;
}

Hash chunkHash(std::string_view sealed) { return crypto::hash("chunk", {sealed}); }

std::size_t chunksFor(std::int64_t size) { return (static_cast<std::size_t>(size) + chunkBytes - 1) / chunkBytes; }

Result<void> checkAttachment(const v1::Attachment& attachment) {
  if (attachment.size() <= 0 || attachment.size() > maxAttachmentBytes) return unverified("its size");
  if (attachment.key().size() != keyBytes) return unverified("its key");
  if (static_cast<std::size_t>(attachment.chunks_size()) != chunksFor(attachment.size()))
    return unverified("the number of its chunks");
  if (!std::ranges::all_of(attachment.chunks(), [](const auto& chunk) { return chunk.size() == Hash::size; }))
    return unverified("the hash of a chunk");
  if (attachment.hash() != hashOf(chunkHashes(attachment)).view()) return unverified("its hash");
  return {};
}

std::vector<Hash> chunkHashes(const v1::Attachment& attachment) {
  std::vector<Hash> hashes;
  for (const auto& chunk : attachment.chunks()) hashes.push_back(Hash::from(chunk).value_or(Hash{}));
  return hashes;
}

AttachmentSealer::AttachmentSealer()
    : key_(crypto::randomSecret(keyBytes)), stream_(newStream()), header_(headerBytes, '\0') {
  crypto_secretstream_xchacha20poly1305_init_push(&stream_->sodium, out(header_), key_.data());
}

std::string AttachmentSealer::seal(std::string_view piece, bool last) {
  std::string sealed = std::exchange(header_, {});
  const std::size_t begin = sealed.size();
  sealed.resize(begin + piece.size() + tagBytes);
  crypto_secretstream_xchacha20poly1305_push(&stream_->sodium, out(sealed) + begin, nullptr, in(piece), piece.size(),
                                             nullptr, 0, last ? lastTag : 0);
  size_ += static_cast<std::int64_t>(piece.size());
  chunks_.push_back(chunkHash(sealed));
  return sealed;
}

v1::Attachment AttachmentSealer::attachment() const {
  v1::Attachment attachment;
  attachment.set_hash(hashOf(chunks_).bytes());
  attachment.set_size(size_);
  attachment.set_key(std::string(key_.view()));
  for (const auto& chunk : chunks_) attachment.add_chunks(chunk.bytes());
  return attachment;
}

AttachmentOpener::AttachmentOpener(const v1::Attachment& attachment)
    : key_(std::string_view(attachment.key())), chunks_(chunkHashes(attachment)), size_(attachment.size()) {}

Result<void> AttachmentOpener::start(std::string_view& sealed) {
  if (sealed.size() < headerBytes || key_.size() != keyBytes) return unverified("too short");
  stream_ = newStream();
  if (crypto_secretstream_xchacha20poly1305_init_pull(&stream_->sodium, in(sealed), key_.data()) != 0)
    return unverified("its beginning");
  sealed.remove_prefix(headerBytes);
  return {};
}

Result<std::string> AttachmentOpener::open(std::string_view sealed) {
  if (next_ >= chunks_.size() || sealed.size() > maxSealedChunkBytes || chunkHash(sealed) != chunks_[next_])
    return unverified("a chunk is not as it was sealed");
  if (next_ == 0) COLLEGA_TRY(start(sealed));
  if (sealed.size() < tagBytes) return unverified("too short");
  std::string piece(sealed.size() - tagBytes, '\0');
  unsigned char tag = 0;
  const bool opened = crypto_secretstream_xchacha20poly1305_pull(&stream_->sodium, out(piece), nullptr, &tag,
                                                                 in(sealed), sealed.size(), nullptr, 0) == 0;
  const bool last = ++next_ == chunks_.size();
  opened_ += static_cast<std::int64_t>(piece.size());
  if (!opened || (tag == lastTag) != last || (last && opened_ != size_))
    return unverified("a chunk does not open with its key");
  complete_ = last;
  return piece;
}

}  // namespace collega::ledger
