// Two wordings of one text, compared word by word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace collega::domain {

enum class Wording { Both, First, Second };

// Words that stand in one of the two or in both, with the spaces and line breaks that follow them.
struct Piece {
  Wording in = Wording::Both;
  std::string words;
  bool operator==(const Piece&) const = default;
};

// In order; where they differ, the words of the first go before those of the second.
std::vector<Piece> compareWords(std::string_view first, std::string_view second);

// All that either says: what both say once, and what only one of them says where it says it.
std::string combined(std::string_view first, std::string_view second);

}  // namespace collega::domain
