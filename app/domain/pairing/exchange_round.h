// A whole exchange round at once: who is paired with whom so that it is best over all, nobody twice, with the reasons
// of each pair, and why the others are left. A proposal for people to decide on. Pure; the clock is passed in.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "app/domain/pairing/suggestions.h"
#include "ledger/result.h"

namespace collega::domain {

struct Couple {
  Id one;
  Id other;
  bool operator==(const Couple&) const = default;
};

using Circle = std::vector<Id>;

// What a coordinator wants of it.
struct RoundWishes {
  std::vector<Couple> pinned{};   // these two, whatever is better
  std::vector<Id> excluded{};     // not in this round
  std::vector<Couple> apart{};    // not these two with each other
  std::vector<Circle> circles{};  // who can reach whom: two meet who are in one of these; none: everybody
};

struct RoundPair {
  Id one;
  Id other;
  int fit = 0;  // of both for each other, 0 to 100
  bool pinned = false;
  std::vector<Reason> reasons;  // the other, as suggested to one
  std::vector<Reason> inTurn;   // what is usefully different for the other
  std::optional<Bridge> bridge;
};

enum class LeftOut {
  Excluded,
  Paused,
  HasPair,  // or a proposal that is open
  NobodyFits,
  NoneLeft,  // those who would fit are paired better
};

struct Unpaired {
  Id person;
  LeftOut why = LeftOut::NobodyFits;
  bool operator==(const Unpaired&) const = default;
};

struct Round {
  std::vector<RoundPair> pairs;    // best first
  std::vector<Unpaired> unpaired;  // by person; brokers are not counted among them
};

// Who has a pair or an open proposal is left out, unless pinned. What is pinned must be possible: two professionals of
// different towns, once, not paused, with nothing between them yet. NotFound, InvalidInput, NotAllowed, AlreadyExists.
Result<Round> exchangeRound(std::span<const Candidate> people, std::span<const v1::Pair> pairs,
                            const RoundWishes& wishes, std::string_view today);

}  // namespace collega::domain
