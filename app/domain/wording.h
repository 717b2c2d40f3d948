// Comparing what people typed: whether two phrases speak of the same thing, whatever their case, accents and endings.
#pragma once

#include <string_view>

namespace collega::domain {

// The same words in the same order: names of towns.
bool sameWords(std::string_view one, std::string_view other);

// More than half of the shorter phrase's words come back in the other: themes, offers, professions. A longer form of a
// word is the same word ("inspection", "inspections"); the little words between do not count.
bool akin(std::string_view one, std::string_view other);

}  // namespace collega::domain
