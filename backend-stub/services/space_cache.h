// The states of the spaces being written to. Belongs to the writer: nobody else may touch it.
#pragma once

#include <unordered_map>

#include "backend-stub/storage/storage.h"
#include "ledger/space_state.h"

namespace collega::server {

// What a space's ledger comes to, as the store has it. NotFound if there is no such space.
Result<ledger::SpaceState> readState(Reading& reading, const Id& space);

class SpaceCache {
 public:
  // Holds the space for the transaction, and takes in what another server wrote to it. Valid until the next call of
  // clear or trim.
  Result<ledger::SpaceState*> load(Transaction& transaction, const Id& space);
  ledger::SpaceState& put(const Id& space, ledger::SpaceState state);
  // How many bytes its entries were when it was last loaded.
  [[nodiscard]] std::uint64_t bytes(const Id& space) const;
  // Forgets everything: what was written was undone, or may have been.
  void clear() { spaces_.clear(); }
  // Keeps memory within bounds; between groups only.
  void trim();

 private:
  struct Space {
    ledger::SpaceState state;
    std::uint64_t bytes = 0;
  };
  std::unordered_map<Id, Space> spaces_;
};

}  // namespace collega::server
