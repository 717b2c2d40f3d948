// Comparing what people typed: whether two phrases speak of the same thing, whatever their case, accents and endings.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace collega::domain {

// The same words in the same order: names of towns.
bool sameWords(std::string_view one, std::string_view other);

// More than half of the shorter phrase's words come back in the other: themes, offers, professions. A longer form of a
// word is the same word ("inspection", "inspections"); the little words between do not count.
bool akin(std::string_view one, std::string_view other);

// What that is made of, for comparing many with many (vocabulary.h).
std::vector<std::string> weightyWords(std::string_view phrase);
constexpr std::size_t shortestStem = 4;
// The word itself, or a longer form of a word that is long enough to be a stem.
bool isFormOf(std::string_view word, std::string_view longer);

template <class Words, class Same>
bool mostlyWithin(const Words& one, const Words& other, Same same) {
  const auto& shorter = one.size() > other.size() ? other : one;
  const auto& longer = one.size() > other.size() ? one : other;
  const auto common = std::ranges::count_if(shorter, [&](const auto& word) {
    return std::ranges::any_of(longer, [&](const auto& each) { return same(word, each); });
  });
  return 2 * static_cast<std::size_t>(common) > shorter.size();
}

}  // namespace collega::domain
