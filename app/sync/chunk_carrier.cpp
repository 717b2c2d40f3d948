#include "app/sync/chunk_carrier.h"

#include <algorithm>

#include "app/sync/pauses.h"

namespace collega::sync {
namespace {

// Enough to keep a line busy while one answer travels; little enough to hold in memory.
constexpr std::size_t mostAtOnce = 4;

}  // namespace

void ChunkCarrier::begin() {
  // Cut off in the middle: a thin line has more of one chunk than of several.
  if (underWay_ > 0) atOnce_ = 1;
  job_.reset();
  aside_.clear();
  asking_ = false;
  underWay_ = 0;
}

Result<void> ChunkCarrier::carry() {
  COLLEGA_TRY(leaveWhatIsNotWanted());
  while (!asking_ && underWay_ < atOnce_) {
    if (job_ && !job_->left.empty()) {
      const Hash chunk = job_->left.front();
      job_->left.pop_front();
      ++underWay_;
      COLLEGA_TRY(carryOne(job_->key, chunk));
      continue;
    }
    if (underWay_ > 0) return {};
    COLLEGA_ASSIGN(more, takeNext());
    if (!more) return {};
  }
  return {};
}

// Somebody stopped it, or it is done.
Result<void> ChunkCarrier::leaveWhatIsNotWanted() {
  if (!job_ || asking_) return {};
  COLLEGA_ASSIGN(progress, kept().progress(job_->key));
  if (progress.errand != errand_) job_.reset();
  return {};
}

bool ChunkCarrier::isAside(const store::AttachmentKey& key, const Space& space) const {
  const auto found = aside_.find(key);
  return found != aside_.end() && found->second == space.state.rosterVersion;
}

Result<bool> ChunkCarrier::takeNext() {
  job_.reset();
  COLLEGA_ASSIGN(keys, kept().errands(errand_));
  for (const auto& key : keys) {
    const Space* space = spaces_.find(key.space);
    if (space == nullptr || isAside(key, *space) || !space->founded || space->stopped || !mayUse(*space)) continue;
    job_ = Job{key, {}};
    COLLEGA_TRY(prepare(key));
    return true;
  }
  return false;
}

void ChunkCarrier::setOut(Hashes chunks) {
  if (!job_) return;
  // Done already, or to be had from nobody: not to be taken up again at once.
  if (chunks.empty()) return setAside(job_->key);
  job_->left.assign(chunks.begin(), chunks.end());
}

void ChunkCarrier::arrived() {
  if (underWay_ > 0) --underWay_;
  atOnce_ = std::min(atOnce_ + 1, mostAtOnce);
  ++context_.carried;
}

Result<void> ChunkCarrier::failed(const store::AttachmentKey& key, const Error& error) {
  if (underWay_ > 0) --underWay_;
  if (passesByItself(error.problem)) return error;
  setAside(key);
  const bool notThereYet = error.problem == Problem::Refused && error.detail.starts_with("not_found: ");
  if (!notThereYet) context_.report(error);
  return {};
}

void ChunkCarrier::setAside(const store::AttachmentKey& key) {
  const Space* space = spaces_.find(key.space);
  aside_[key] = space == nullptr ? 0 : space->state.rosterVersion;
  if (job_ && job_->key == key) job_.reset();
}

}  // namespace collega::sync
