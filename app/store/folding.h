// Folding for search, the same for what is indexed and what is typed: without case, accents and marks; the Turkish
// İ, I and ı are all i; the Arabic forms of alef, hamza, ya and ta marbuta come together, tatweel and harakat go.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace collega::store {

std::string fold(std::string_view text);
// The words of a text, folded; punctuation separates.
std::vector<std::string> foldedWords(std::string_view text);

}  // namespace collega::store
