// Folding, for searching and for comparing what people typed: without case, accents and marks; the Turkish İ, I and ı
// are all i; the Arabic forms of alef, hamza, ya and ta marbuta come together, tatweel and harakat go.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace collega::records {

std::string fold(std::string_view text);
// The words of a text, folded; punctuation separates.
std::vector<std::string> foldedWords(std::string_view text);

}  // namespace collega::records
