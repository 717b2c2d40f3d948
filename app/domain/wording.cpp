#include "app/domain/wording.h"

#include <algorithm>
#include <array>

#include "app/records/folding.h"

namespace collega::domain {

namespace {

using records::foldedWords;

bool isLittle(std::string_view word) {
  constexpr std::array<std::string_view, 21> little{"and",  "the",  "for",  "with", "from", "van",  "het",
                                                    "een",  "voor", "met",  "bij",  "door", "des",  "les",
                                                    "pour", "avec", "dans", "sur",  "ile",  "icin", "bir"};
  return word.size() < 3 || std::ranges::find(little, word) != little.end();
}

std::vector<std::string> weightyWords(std::string_view phrase) {
  auto words = foldedWords(phrase);
  const auto all = words;
  std::erase_if(words, isLittle);
  return words.empty() ? all : words;
}

bool sameWord(std::string_view one, std::string_view other) {
  constexpr std::size_t enoughToBeAStem = 4;
  const auto [shorter, longer] = std::minmax(one, other, [](auto a, auto b) { return a.size() < b.size(); });
  return one == other || (shorter.size() >= enoughToBeAStem && longer.starts_with(shorter));
}

}  // namespace

bool sameWords(std::string_view one, std::string_view other) { return foldedWords(one) == foldedWords(other); }

bool akin(std::string_view one, std::string_view other) {
  auto shorter = weightyWords(one);
  auto longer = weightyWords(other);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  const auto common = std::ranges::count_if(shorter, [&](const auto& word) {
    return std::ranges::any_of(longer, [&](const auto& each) { return sameWord(word, each); });
  });
  return 2 * static_cast<std::size_t>(common) > shorter.size();
}

}  // namespace collega::domain
