// A civil-society initiative's request for a town's support: it stays open until the town answers.
#pragma once

#include <optional>
#include <string_view>

#include "app/domain/calendar.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

bool isOpen(const v1::Backing& backing);
// Until today where it is open, otherwise until the answer; nothing where the days are not given.
std::optional<int> daysWaited(const v1::Backing& backing, Day today);

// Who wants to answer, and as what.
struct Answerer {
  Id account;
  std::string town;
  bool coordinator = false;
};
// A person of the town that is asked, though not the one who asked; or a coordinator. NotAllowed says why not.
Result<void> checkAnswerer(const v1::Backing& backing, const Answerer& answerer);
// A refusal says why; what was answered is not answered again.
Result<void> answer(v1::Backing& backing, const Answerer& answerer, bool given, std::string_view words, Day today);

}  // namespace collega::domain
