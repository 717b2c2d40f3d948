#include "backend-stub/services/ledger_service.h"

#include <algorithm>

#include "backend-stub/services/follower.h"
#include "backend-stub/services/placing.h"

namespace collega::server {
namespace {

void setPlace(v1::Place& to, const ledger::Place& place) {
  to.set_seq(place.seq);
  to.set_chain(place.chain.bytes());
}

// A write on its way: what was asked, what became of it, and what to tell whom. Lives until it has been answered.
template <class Request, class Response>
struct Pending {
  Ground& ground;
  Session session;
  Request request;
  Reply<Response> reply;
  Id space;
  LedgerLimits limits;
  Result<Response> outcome = Response{};
  PlacedEntries placed = {};

  void done(const Result<void>& durable) {
    if (!durable) return reply(durable.error());
    reply(std::move(outcome));
  }

  // What an attempt that came to nothing left is forgotten.
  Result<void> write(Transaction& transaction, SpaceCache& spaces,
                     Result<void> (*attempt)(Pending&, Transaction&, SpaceCache&)) {
    outcome = Response{};
    placed = {};
    COLLEGA_TRY(attempt(*this, transaction, spaces));
    return placed.any ? transaction.announce(std::move(placed).announcement(space)) : Result<void>();
  }
};

// Not of this space: nothing can be written at present.
bool isOfStore(const Error& error) {
  return error.problem == Problem::Unreachable || error.problem == Problem::StorageFull;
}

using Founding = Pending<v1::CreateSpaceRequest, v1::CreateSpaceResponse>;
using Appending = Pending<v1::AppendRequest, v1::AppendResponse>;

std::uint64_t sizeOf(const v1::Entry& entry) {
  return entry.head().size() + entry.body().size() + entry.signature().size();
}

bool isCommit(const v1::Entry& entry) {
  const auto head = ledger::parseHead(entry);
  return head && head->kind() == v1::ENTRY_KIND_COMMIT;
}

// How many bytes the space would gain: an entry that stands there already brings none.
Result<std::uint64_t> newBytes(const Appending& pending, Transaction& transaction) {
  std::uint64_t bytes = 0;
  for (const auto& entry : pending.request.entries()) {
    const auto head = ledger::parseHead(entry);
    const Authored authored = head ? authoredBy(*head) : Authored{};
    COLLEGA_ASSIGN(known, transaction.entryBy(pending.space, authored));
    if (!known) bytes += sizeOf(entry);
  }
  return bytes;
}

// A space that is full takes no more commits; who is a member of it can be changed for a tenth more.
Result<bool> fits(const Appending& pending, Transaction& transaction, std::uint64_t has) {
  const auto& entries = pending.request.entries();
  const std::uint64_t most = pending.limits.spaceBytes;
  std::uint64_t all = 0;
  for (const auto& entry : entries) all += sizeOf(entry);
  if (has + all <= most) return true;
  const std::uint64_t limit = std::ranges::any_of(entries, isCommit) ? most : most + most / 10;
  COLLEGA_ASSIGN(bytes, newBytes(pending, transaction));
  return bytes == 0 || has + bytes <= limit;
}

Error noRoom(const LedgerLimits& limits) {
  return {Problem::NoRoom,
          "this space may have " + std::to_string(limits.spaceBytes / 1'000'000) + " MB of entries, and has them"};
}

Result<void> writeEntries(Appending& pending, Transaction& transaction, SpaceCache& spaces) {
  auto state = spaces.load(transaction, pending.space);
  if (!state) {
    if (isOfStore(state.error())) return state.error();
    pending.outcome = state.error();
    return {};
  }
  COLLEGA_ASSIGN(room, fits(pending, transaction, spaces.bytes(pending.space)));
  if (!room) {
    pending.outcome = noRoom(pending.limits);
    return {};
  }
  for (const auto& entry : pending.request.entries()) {
    COLLEGA_ASSIGN(placing, placeEntry(transaction, **state, pending.session, entry, pending.placed));
    if (auto* refused = std::get_if<v1::Refusal>(&placing)) {
      *pending.outcome->mutable_refusal() = std::move(*refused);
      return {};
    }
    setPlace(*pending.outcome->add_places(), std::get<ledger::Place>(placing));
  }
  return {};
}

Result<void> writeFirstEntry(Founding& pending, Transaction& transaction, SpaceCache& spaces) {
  // Empty, if the space is new; otherwise the same founding again is answered with place 1.
  auto known = spaces.load(transaction, pending.space);
  if (!known && isOfStore(known.error())) return known.error();
  if (!known && known.error().problem != Problem::NotFound) {
    pending.outcome = known.error();
    return {};
  }
  ledger::SpaceState fresh;
  auto& state = known ? **known : fresh;
  COLLEGA_ASSIGN(placing, placeEntry(transaction, state, pending.session, pending.request.entry(), pending.placed));
  if (const auto* refused = std::get_if<v1::Refusal>(&placing)) {
    pending.outcome = ledger::toError(*refused);
    return {};
  }
  if (!known) spaces.put(pending.space, std::move(fresh));
  setPlace(*pending.outcome->mutable_place(), std::get<ledger::Place>(placing));
  return {};
}

// Where the host chooses who founds spaces.
Result<void> writeIfInvited(Founding& pending, Transaction& transaction, SpaceCache& spaces) {
  COLLEGA_ASSIGN(founders, transaction.founders());
  const Id& account = pending.session.account;
  if (std::ranges::find(founders, account) != founders.end()) return writeFirstEntry(pending, transaction, spaces);
  pending.outcome = {Problem::NotAllowed, "this server's host decides who may found spaces: ask for account " +
                                              account.hex() + " to be invited"};
  return {};
}

class GroundedLedgerService final : public LedgerService {
 public:
  GroundedLedgerService(Ground& ground, LedgerLimits limits) : ground_(ground), limits_(limits) {}

  void createSpace(const Session& session, v1::CreateSpaceRequest request,
                   Reply<v1::CreateSpaceResponse> reply) override {
    const auto head = ledger::parseHead(request.entry());
    if (!head) return reply({Problem::InvalidInput, "entry: " + head.error().detail});
    if (head->kind() != v1::ENTRY_KIND_SPACE_INIT) return reply({Problem::InvalidInput, "entry: founds no space"});
    const Id space = Id::from(head->space_id()).value_or(Id{});
    submit(std::make_shared<Founding>(Founding{ground_, session, std::move(request), std::move(reply), space, limits_}),
           limits_.openFounding ? writeFirstEntry : writeIfInvited);
  }

  void append(const Session& session, v1::AppendRequest request, Reply<v1::AppendResponse> reply) override {
    const auto space = Id::from(request.space_id());
    if (!space) return reply({Problem::InvalidInput, "space_id: not 16 bytes"});
    submit(
        std::make_shared<Appending>(Appending{ground_, session, std::move(request), std::move(reply), *space, limits_}),
        writeEntries);
  }

  Result<std::unique_ptr<Follower>> follow(const Session& session, const v1::FollowRequest& request,
                                           std::function<void()> wake) override {
    return createFollower(ground_, session, request, std::move(wake));
  }

 private:
  template <class Kind>
  void submit(const std::shared_ptr<Kind>& pending, Result<void> (*write)(Kind&, Transaction&, SpaceCache&)) {
    Work work;
    work.space = pending->space;
    work.bytes = pending->request.ByteSizeLong();
    work.write = [pending, write](Transaction& transaction, SpaceCache& spaces) {
      return pending->write(transaction, spaces, write);
    };
    work.done = [pending](const Result<void>& durable) { pending->done(durable); };
    const auto submitted = ground_.writer.submit(std::move(work));
    if (!submitted) pending->reply(submitted.error());
  }

  Ground& ground_;
  LedgerLimits limits_;
};

}  // namespace

Ground::Ground(Storage& store, Committed committed)
    : storage(store), rosters(store), writer(store, {}, std::move(committed)) {
  const auto changed = [this](const Announcement& news) {
    recent.take(news);
    bulletin.announce(news);
  };
  storage.listen({changed, [this] { bulletin.announceAll(); }});
}

std::unique_ptr<LedgerService> createLedgerService(Ground& ground, LedgerLimits limits) {
  return std::make_unique<GroundedLedgerService>(ground, limits);
}

}  // namespace collega::server
