#include "backend-stub/services/follower.h"

#include <deque>
#include <map>
#include <set>

namespace collega::server {
namespace {

constexpr int maxPositions = 10'000;

using Event = std::optional<v1::FollowResponse>;

struct Reached {
  std::uint64_t seq = 0;
  std::uint64_t join = 0;
  bool checked = false;  // whether the ledger goes as far as the device says it has read
};

class StoreFollower final : public Follower {
 public:
  StoreFollower(Ground& ground, Session session, std::map<Id, Reached> reached, std::function<void()> wake)
      : ground_(ground),
        session_(std::move(session)),
        reached_(std::move(reached)),
        wake_(std::move(wake)),
        listener_(ground.bulletin, session_.account, [this](const Announcement* news) { changed(news); }) {}

  // Listening began before this reads, so nothing falls between.
  Result<void> start() {
    COLLEGA_ASSIGN(spaces, ground_.storage.spacesOf(session_.account));
    toRead_.assign(spaces.begin(), spaces.end());
    return {};
  }

  Result<Event> next(const PageLimit& limit) override {
    if (caughtUp_) COLLEGA_TRY(takeChanged());
    while (!toRead_.empty()) {
      COLLEGA_ASSIGN(event, nextOf(toRead_.front(), limit));
      if (event) return event;
      toRead_.pop_front();
    }
    if (caughtUp_) return Event();
    caughtUp_ = true;
    Event event(std::in_place);
    event->mutable_caught_up();
    return event;
  }

  // Whoever reads live, up to the entry before, and has a roster that no entry changed since.
  std::optional<Event> atHand() override {
    if (!caughtUp_ || !toRead_.empty()) return std::nullopt;
    const std::lock_guard lock(mutex_);
    if (anyChanged_ || !changed_.empty()) return std::nullopt;
    if (grown_.empty()) return Event();
    const auto space = *grown_.begin();
    auto& reached = reached_[space];
    auto commits = ground_.recent.after(space, reached.seq);
    if (commits.empty() || !reached.checked) {
      changed_.insert(space);
      return std::nullopt;
    }
    grown_.erase(space);
    return pageEvent(space, reached, std::move(commits));
  }

 private:
  void changed(const Announcement* news) {
    {
      const std::lock_guard lock(mutex_);
      if (news == nullptr)
        anyChanged_ = true;
      else
        (news->commits.empty() ? changed_ : grown_).insert(news->space);
    }
    wake_();
  }

  Result<void> takeChanged() {
    if (!toRead_.empty()) return {};
    std::unique_lock lock(mutex_);
    changed_.merge(grown_);
    toRead_.assign(changed_.begin(), changed_.end());
    changed_.clear();
    grown_.clear();
    const bool any = std::exchange(anyChanged_, false);
    lock.unlock();
    return any ? start() : Result<void>();
  }

  Result<Event> nextOf(const Id& space, const PageLimit& limit) {
    auto& reached = reached_[space];
    // The page before the roster: whoever is a member now was one when these entries were read.
    COLLEGA_ASSIGN(page, ground_.storage.entriesAfter(space, reached.seq, limit));
    COLLEGA_ASSIGN(roster, ground_.rosters.of(space));
    if (!mayRead(*roster, session_)) return Event();
    listener_.watch(space);
    COLLEGA_TRY(checkReached(space, reached));
    if (!page.empty()) return pageEvent(space, reached, std::move(page));
    return joinEvent(space, reached, *roster);
  }

  Result<void> checkReached(const Id& space, Reached& reached) {
    if (reached.checked) return {};
    COLLEGA_ASSIGN(head, ground_.storage.head(space));
    if (reached.seq > head) {
      return {Problem::Unverified, "read to " + std::to_string(reached.seq) + ", the ledger of space " + space.hex() +
                                       " goes to " + std::to_string(head)};
    }
    reached.checked = true;
    return {};
  }

  static Event pageEvent(const Id& space, Reached& reached, std::vector<v1::Placed> entries) {
    reached.seq = entries.back().seq();
    Event event(std::in_place);
    auto* page = event->mutable_page();
    page->set_space_id(space.bytes());
    page->mutable_entries()->Assign(std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    return event;
  }

  // The next request to join that this member may approve.
  Result<Event> joinEvent(const Id& space, Reached& reached, const ledger::SpaceState& roster) {
    while (true) {
      COLLEGA_ASSIGN(joins, ground_.storage.joinsAfter(space, reached.join));
      if (joins.empty()) return Event();
      for (const auto& join : joins) {
        reached.join = join.number;
        if (auto event = visible(space, join, roster)) return event;
      }
    }
  }

  Event visible(const Id& space, const WaitingJoin& join, const ledger::SpaceState& roster) const {
    v1::JoinRequest request;
    v1::JoinPetition petition;
    if (!request.ParseFromString(join.request) || !petition.ParseFromString(request.petition())) return {};
    const auto invite = roster.invites.find(petition.invite_pk());
    if (invite == roster.invites.end() || invite->second.revoked) return {};
    const auto* member = roster.activeMember(session_.account);
    if (!ledger::mayApprove(member->role, invite->second.role)) return {};
    Event event(std::in_place);
    event->mutable_join()->set_space_id(space.bytes());
    *event->mutable_join()->mutable_request() = std::move(request);
    return event;
  }

  Ground& ground_;
  Session session_;
  std::map<Id, Reached> reached_;
  std::function<void()> wake_;
  std::deque<Id> toRead_;
  bool caughtUp_ = false;
  std::mutex mutex_;
  std::set<Id> changed_;
  std::set<Id> grown_;  // by commits alone
  bool anyChanged_ = false;
  Bulletin::Listener listener_;
};

Result<std::map<Id, Reached>> positionsOf(const v1::FollowRequest& request) {
  if (request.positions_size() > maxPositions) return {Problem::TooLarge, "positions: too many"};
  std::map<Id, Reached> reached;
  for (const auto& position : request.positions()) {
    const auto space = Id::from(position.space_id());
    if (!space) return {Problem::InvalidInput, "positions.space_id: not 16 bytes"};
    reached[*space].seq = position.seq();
  }
  return reached;
}

}  // namespace

Result<std::unique_ptr<Follower>> createFollower(Ground& ground, const Session& session,
                                                 const v1::FollowRequest& request, std::function<void()> wake) {
  COLLEGA_ASSIGN(reached, positionsOf(request));
  auto follower = std::make_unique<StoreFollower>(ground, session, std::move(reached), std::move(wake));
  COLLEGA_TRY(follower->start());
  return std::unique_ptr<Follower>(std::move(follower));
}

}  // namespace collega::server
