// Carries attachments' chunks, for one kind of errand: one attachment at a time, a few chunks at once. What is done and
// what is left stands in the store, so that a new connection goes on where the last one was cut off.
#pragma once

#include <deque>

#include "app/sync/calls.h"
#include "app/sync/spaces.h"

namespace collega::sync {

class ChunkCarrier {
 public:
  ChunkCarrier(Context& context, Calls& calls, Spaces& spaces, store::Errand errand)
      : context_(context), calls_(calls), spaces_(spaces), errand_(errand) {}
  virtual ~ChunkCarrier() = default;
  ChunkCarrier(const ChunkCarrier&) = delete;
  ChunkCarrier& operator=(const ChunkCarrier&) = delete;

  // A new connection: calls that were under way are not any more.
  void begin();
  // Sends as many calls as may be under way at once.
  Result<void> carry();
  // What could not be done is tried again.
  void tryAgain() { aside_.clear(); }

  [[nodiscard]] bool busy() const { return asking_ || underWay_ > 0; }
  // Whether something waits for better times.
  [[nodiscard]] bool waits() const { return !aside_.empty(); }

 protected:
  using Hashes = std::vector<Hash>;
  // Finds out which chunks are left, and gives them to `setOut`, at once or when an answer comes.
  virtual Result<void> prepare(const store::AttachmentKey& key) = 0;
  // Carries one chunk, and says so to `arrived` or `failed`.
  virtual Result<void> carryOne(const store::AttachmentKey& key, const Hash& chunk) = 0;

  void setOut(Hashes chunks);
  void ask() { asking_ = true; }
  void answered() { asking_ = false; }
  void arrived();
  // A problem of the whole connection is returned; any other sets the attachment aside.
  Result<void> failed(const store::AttachmentKey& key, const Error& error);
  void setAside(const store::AttachmentKey& key);

  [[nodiscard]] store::Attachments& kept() const { return context_.store.attachments(); }
  Context& context_;
  Calls& calls_;
  Spaces& spaces_;

 private:
  struct Job {
    store::AttachmentKey key;
    std::deque<Hash> left;
  };

  [[nodiscard]] virtual bool mayUse(const Space& space) const = 0;
  [[nodiscard]] bool isAside(const store::AttachmentKey& key, const Space& space) const;
  Result<bool> takeNext();
  Result<void> leaveWhatIsNotWanted();

  store::Errand errand_;
  std::optional<Job> job_;
  // Until the roster, which was at this version, changes: one may be let in again.
  std::map<store::AttachmentKey, std::uint64_t> aside_;
  bool asking_ = false;
  std::size_t underWay_ = 0;
  std::size_t atOnce_ = 1;
};

// What was attached here goes to the server; chunks that it has are not sent again.
class ChunkSender final : public ChunkCarrier {
 public:
  ChunkSender(Context& context, Calls& calls, Spaces& spaces)
      : ChunkCarrier(context, calls, spaces, store::Errand::Send) {}

  // Before a connection's first chunk: a server that is not the one it was lost what it had, perhaps.
  Result<void> meet(std::string_view serverIncarnation);

 private:
  Result<void> prepare(const store::AttachmentKey& key) override;
  Result<void> carryOne(const store::AttachmentKey& key, const Hash& chunk) override;
  [[nodiscard]] bool mayUse(const Space& space) const override;
  Result<void> told(const store::AttachmentKey& key, const Hashes& asked,
                    const Result<v1::MissingChunksResponse>& answer);
};

// What somebody looks at comes from the server.
class ChunkFetcher final : public ChunkCarrier {
 public:
  ChunkFetcher(Context& context, Calls& calls, Spaces& spaces)
      : ChunkCarrier(context, calls, spaces, store::Errand::Fetch) {}

 private:
  Result<void> prepare(const store::AttachmentKey& key) override;
  Result<void> carryOne(const store::AttachmentKey& key, const Hash& chunk) override;
  [[nodiscard]] bool mayUse(const Space& space) const override;
  Result<void> take(const store::AttachmentKey& key, const Hash& chunk, const std::string& content);
};

}  // namespace collega::sync
