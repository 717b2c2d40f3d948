// An account of who was in a space when, kept beside the ledger's own rules and in another way: whether each key was
// sealed for exactly those, and who may have which.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "collega/v1/ledger.pb.h"
#include "ledger/id.h"

namespace collega::simulation {

struct Keys {
  std::uint32_t epoch = 0;
  std::map<Id, std::uint32_t> until;   // by device that ever was in: the last epoch it may open
  std::map<Id, std::set<Id>> devices;  // that are in now, by account
  std::set<Id> byOwn;                  // of those: brought in by another of the same person, or by the code
  std::vector<std::string> wrong;      // empty: every box is for whom it should be

  [[nodiscard]] bool isIn(const Id& account, const Id& device) const {
    const auto found = devices.find(account);
    return found != devices.end() && found->second.contains(device);
  }
};

Keys readKeys(const std::vector<v1::Placed>& entries);

}  // namespace collega::simulation
