#include "app/domain/pairing/suggestions.h"

#include "app/domain/pairing/matching.h"

namespace collega::domain {

std::vector<Suggestion> suggest(const Candidate& one, std::span<const Candidate> people,
                                std::span<const v1::Pair> pairs, std::string_view today) {
  std::vector<const Candidate*> crowd{&one};
  for (const auto& each : people)
    if (each.id != one.id) crowd.push_back(&each);
  return Matching(Crowd(crowd, pairs, today)).suggestions(0, mostSuggested);
}

}  // namespace collega::domain
