#include "backend-stub/services/refill_service.h"

#include <algorithm>

#include "backend-stub/services/placing.h"

namespace collega::server {
namespace {

constexpr int maxSpaces = 2'000;
// Of each space; more are told of when these have come.
constexpr std::size_t maxBare = 1'000;

void setHead(v1::Head& head, std::uint64_t seq, const Hash& chain) {
  head.set_seq(seq);
  head.set_chain(chain.bytes());
}

struct Refilling {
  Ground& ground;
  LedgerLimits limits;
  Id space;
  Session by;
  v1::RefillRequest request;
  Reply<v1::RefillResponse> reply;
  Result<v1::RefillResponse> outcome = v1::RefillResponse{};
  PlacedEntries placed = {};
};

// Where the host chooses who founds spaces, those spaces come back.
Result<bool> mayStand(const Refilling& it, Transaction& transaction) {
  if (it.limits.openFounding) return true;
  v1::EntryHead head;
  if (it.request.entries().empty() || !head.ParseFromString(it.request.entries(0).entry().head())) return false;
  COLLEGA_ASSIGN(founders, transaction.founders());
  const auto founder = Id::from(head.account_id());
  return founder && std::ranges::find(founders, *founder) != founders.end();
}

Result<void> take(Refilling& it, Transaction& transaction, ledger::SpaceState& state) {
  for (const auto& placed : it.request.entries()) {
    COLLEGA_ASSIGN(taken, placeAgain(transaction, state, it.space, placed, it.placed));
    if (taken) continue;
    it.outcome = {Problem::Refused, "entry " + std::to_string(placed.seq()) + " is not what follows here"};
    break;
  }
  // How far a ledger goes is told to those who read it.
  if (it.outcome && mayRead(state, it.by)) setHead(*it.outcome->mutable_head(), state.head.seq, state.head.chain);
  return it.placed.any ? transaction.announce(std::move(it.placed).announcement(it.space)) : Result<void>();
}

Result<void> write(Refilling& it, Transaction& transaction, SpaceCache& spaces) {
  it.outcome = v1::RefillResponse{};
  it.placed = {};
  auto known = spaces.load(transaction, it.space);
  if (known && spaces.bytes(it.space) + it.request.ByteSizeLong() > it.limits.spaceBytes / 10 * 11) {
    it.outcome = {Problem::NoRoom, "this space has as much as it may"};
    return {};
  }
  if (known) return take(it, transaction, **known);
  if (known.error().problem != Problem::NotFound) return known.error();
  COLLEGA_ASSIGN(welcome, mayStand(it, transaction));
  if (!welcome) {
    it.outcome = {Problem::NotAllowed, "this server's host decides who may found spaces"};
    return {};
  }
  ledger::SpaceState fresh;
  COLLEGA_TRY(take(it, transaction, fresh));
  if (fresh.head.seq > 0) spaces.put(it.space, std::move(fresh));
  return {};
}

class GroundedRefillService final : public RefillService {
 public:
  GroundedRefillService(Ground& ground, LedgerLimits limits) : ground_(ground), limits_(limits) {}

  Result<v1::HeadsResponse> heads(const Session& session, const v1::HeadsRequest& request) override {
    if (request.reached_size() > maxSpaces) return {Problem::TooLarge, "reached: too many"};
    v1::HeadsResponse response;
    for (const auto& reached : request.reached()) {
      const auto space = Id::from(reached.space_id());
      if (!space) return {Problem::InvalidInput, "reached.space_id: not 16 bytes"};
      COLLEGA_TRY(addHead(session, *space, reached.seq(), *response.add_heads()));
    }
    return response;
  }

  void refill(const Session& anybody, v1::RefillRequest request, Reply<v1::RefillResponse> reply) override {
    const auto space = Id::from(request.space_id());
    if (!space) return reply({Problem::InvalidInput, "space_id: not 16 bytes"});
    auto pending =
        std::make_shared<Refilling>(Refilling{ground_, limits_, *space, anybody, std::move(request), std::move(reply)});
    Work work;
    work.space = *space;
    work.bytes = pending->request.ByteSizeLong();
    work.write = [pending](Transaction& transaction, SpaceCache& spaces) {
      return write(*pending, transaction, spaces);
    };
    work.done = [pending](const Result<void>& durable) {
      if (!durable) return pending->reply(durable.error());
      pending->reply(std::move(pending->outcome));
    };
    const auto submitted = ground_.writer.submit(std::move(work));
    if (!submitted) pending->reply(submitted.error());
  }

 private:
  Result<void> addHead(const Session& session, const Id& space, std::uint64_t reached, v1::Head& head) {
    const auto roster = ground_.rosters.of(space);
    if (!roster && roster.error().problem != Problem::NotFound) return roster.error();
    if (!roster || !mayRead(**roster, session)) return {};
    COLLEGA_ASSIGN(seq, ground_.storage.head(space));
    COLLEGA_ASSIGN(chain, ground_.storage.chainAt(space, std::min(seq, reached)));
    setHead(head, seq, chain.value_or(Hash()));
    COLLEGA_ASSIGN(bare, ground_.storage.bareEntries(space, maxBare));
    head.mutable_bare()->Add(bare.begin(), bare.end());
    return {};
  }

  Ground& ground_;
  LedgerLimits limits_;
};

}  // namespace

std::unique_ptr<RefillService> createRefillService(Ground& ground, LedgerLimits limits) {
  return std::make_unique<GroundedRefillService>(ground, limits);
}

}  // namespace collega::server
