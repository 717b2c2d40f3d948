// What the server in memory does about a store that lost something.
#include <algorithm>

#include "collega/v1/refill.pb.h"
#include "tests/simulation/memory_server.h"

namespace collega::simulation {

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
    if (found == ledgers_.end() || !found->second.state.activeMember(session.account)) continue;
    const auto& entries = found->second.entries;
    head.set_seq(entries.size());
    head.set_chain(entries[std::clamp<std::size_t>(reached.seq(), 1, entries.size()) - 1].chain());
  }
  return response;
}

Result<v1::RefillResponse> MemoryServer::refill(const Session& /*anybody*/, const v1::RefillRequest& request) {
  const Id space = Id::from(request.space_id()).value_or(Id());
  const auto known = ledgers_.find(space);
  Ledger ledger = known == ledgers_.end() ? Ledger() : known->second;
  for (const auto& placed : request.entries()) {
    if (placed.seq() <= ledger.entries.size() && placed.seq() > 0) {
      if (ledger.entries[placed.seq() - 1].chain() == placed.chain()) continue;
      return {Problem::Refused, "refused: not what follows here"};
    }
    const auto chainAt = [&](std::uint64_t seq) { return Hash::from(ledger.entries.at(seq - 1).chain()); };
    COLLEGA_TRY(ledger::replay(ledger.state, placed, chainAt));
    ledger.entries.push_back(placed);
  }
  ledgers_[space] = std::move(ledger);
  wakeAll();
  return v1::RefillResponse();
}

}  // namespace collega::simulation
