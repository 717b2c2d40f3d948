// What the server in memory does about a store that lost something.
#include <algorithm>

#include "collega/v1/refill.pb.h"
#include "tests/simulation/memory_server.h"

namespace collega::simulation {

namespace {

bool lacksBody(const v1::Entry& a, const v1::Entry& b) {
  return ledger::isRedacted(a) && !ledger::isRedacted(b) && ledger::entryHash(a) == ledger::entryHash(b);
}

// Whether a redaction names this place.
bool isTaken(const std::vector<v1::Placed>& entries, std::uint64_t seq) {
  return std::ranges::any_of(entries, [seq](const auto& placed) {
    v1::Redact redact;
    const auto head = ledger::parseHead(placed.entry());
    return head && head->kind() == v1::ENTRY_KIND_REDACT && redact.ParseFromString(placed.entry().body()) &&
           std::ranges::find(redact.seqs(), seq) != redact.seqs().end();
  });
}

}  // namespace

std::function<void()> MemoryServer::backup() {
  return [this, ledgers = ledgers_] {
    ledgers_ = ledgers;
    ++incarnation_;
    restart();
  };
}

Result<v1::HeadsResponse> MemoryServer::heads(const Session& session, const v1::HeadsRequest& request) {
  v1::HeadsResponse response;
  for (const auto& reached : request.reached()) {
    auto& head = *response.add_heads();
    const auto found = ledgers_.find(Id::from(reached.space_id()).value_or(Id()));
    if (found == ledgers_.end() || !mayRead(found->second, session)) continue;
    const auto& entries = found->second.entries;
    head.set_seq(entries.size());
    for (const auto& placed : entries)
      if (ledger::isRedacted(placed.entry())) head.add_bare(placed.seq());
    head.set_chain(entries[std::clamp<std::size_t>(reached.seq(), 1, entries.size()) - 1].chain());
  }
  return response;
}

// As far as it verifies, it stays.
Result<v1::RefillResponse> MemoryServer::refill(const Session& /*anybody*/, const v1::RefillRequest& request) {
  const Id space = Id::from(request.space_id()).value_or(Id());
  const auto known = ledgers_.find(space);
  Ledger fresh;
  Ledger& ledger = known == ledgers_.end() ? fresh : known->second;
  bool follows = true;
  refilled_ += static_cast<std::size_t>(request.entries_size());
  for (const auto& placed : request.entries()) {
    follows = placeAgain(ledger, space, placed);
    if (!follows) break;
  }
  if (known == ledgers_.end() && !fresh.entries.empty()) ledgers_.emplace(space, std::move(fresh));
  wakeAll();
  if (!follows) return {Problem::Refused, "refused: not what follows here"};
  return v1::RefillResponse();
}

bool MemoryServer::placeAgain(Ledger& ledger, const Id& space, const v1::Placed& placed) {
  const auto head = ledger::parseHead(placed.entry());
  if (!head || head->space_id() != space.view()) return false;
  const auto chainAt = [&](std::uint64_t seq) { return Hash::from(ledger.entries.at(seq - 1).chain()); };
  if (placed.seq() > 0 && placed.seq() <= ledger.entries.size()) {
    if (chainAt(placed.seq())->view() != placed.chain()) return false;
    auto& there = *ledger.entries[placed.seq() - 1].mutable_entry();
    if (lacksBody(there, placed.entry()) && !isTaken(ledger.entries, placed.seq())) there = placed.entry();
    return true;
  }
  if (!ledger::replay(ledger.state, placed, chainAt)) return false;
  keep(ledger, placed);
  return true;
}

}  // namespace collega::simulation
