// Takes a space back to an earlier place of its ledger. Throws (see errors.h).
#pragma once

#include "app/store/rebuilder.h"

namespace collega::store {

class Rewinder {
 public:
  Rewinder(Tables tables, const Author& author) : tables_(tables), author_(author) {}

  void run(const ledger::SpaceState& to, std::string_view why);

 private:
  void takeBack(const v1::Placed& placed, std::string_view why);
  void waitAnew(const v1::Placed& placed, const v1::EntryHead& head);
  void waitAnew(v1::Change change);

  Tables tables_;
  const Author& author_;
  std::int64_t space_ = 0;
  std::uint64_t back_ = 0;
  ledger::EpochSecrets secrets_;
};

}  // namespace collega::store
