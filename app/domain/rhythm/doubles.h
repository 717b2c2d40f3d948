// Records that seem to be of the same person or organisation; and, once they were merged, which one stands for both.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "ledger/id.h"
#include "ledger/result.h"

namespace collega::domain {

// What is compared, whatever its case and accents.
struct Named {
  Id id;
  std::string name;
  std::string town{};
  std::string mail{};
};

enum class Sameness { Mail, NameAndTown };

struct Double {
  Id kept;  // the earlier in the list
  Id other;
  Sameness sameness = Sameness::Mail;
  bool operator==(const Double&) const = default;
};

// Each later one with the first it is the same as: by mail, otherwise by name and town.
std::vector<Double> doublesAmong(std::span<const Named> all);

// Which record stands for which.
class Aliases {
 public:
  // InvalidInput if it would come round to itself.
  Result<void> add(const Id& merged, const Id& into);
  // The one that stands for it in the end; itself where it was not merged.
  [[nodiscard]] Id resolve(const Id& id) const;
  [[nodiscard]] bool isMerged(const Id& id) const { return into_.contains(id); }

 private:
  std::map<Id, Id> into_;
};

}  // namespace collega::domain
