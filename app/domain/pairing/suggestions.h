// Who could learn from whom, and why: suggestions with reasons, never a bare number. Pure; the clock is passed in.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/domain/pairing/pairs.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

// A member of a space as the matching sees them.
struct Candidate {
  Id id;
  v1::Person person;
};

enum class ReasonKind {
  SameProfession,
  SameTheme,          // what: the theme
  SharedLanguage,     // what: the language tag
  OffersWhatYouSeek,  // what: the offer
  SeeksWhatYouOffer,  // what: what they seek
  Different,          // what: something they offer or work with that the other does not; a source of learning
  NoSharedLanguage,   // in the way
  CarriesMuch,        // in the way: has pairs or proposals already; what: how many
};

struct Reason {
  ReasonKind kind;
  std::string what;
  bool operator==(const Reason&) const = default;
};

// Someone who speaks both languages; knowing the subject is better still.
struct Bridge {
  Id broker;
  std::vector<std::string> languages;
  std::string subject;  // empty: does not know it
};

struct Suggestion {
  Id person;
  int fit = 0;  // 0 to 100
  std::vector<Reason> reasons;
  std::optional<Bridge> bridge;
};

// More than anybody looks at.
inline constexpr std::size_t mostSuggested = 100;

// Suggestions for `one` among `people`, best first, at most `mostSuggested`: other towns only; not those who pair with
// them, have a proposal open with them, said no, are paused on `today` ("2026-11-23"), or are brokers; nobody for one
// who is paused. What people carry already counts against them. Brokers among `people` may bridge.
std::vector<Suggestion> suggest(const Candidate& one, std::span<const Candidate> people,
                                std::span<const v1::Pair> pairs, std::string_view today);

}  // namespace collega::domain
