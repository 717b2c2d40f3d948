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

}  // namespace

bool sameWords(std::string_view one, std::string_view other) { return foldedWords(one) == foldedWords(other); }

std::vector<std::string> weightyWords(std::string_view phrase) {
  auto words = foldedWords(phrase);
  const auto all = words;
  std::erase_if(words, isLittle);
  return words.empty() ? all : words;
}

bool isFormOf(std::string_view word, std::string_view longer) {
  return word == longer || (word.size() >= shortestStem && longer.starts_with(word));
}

bool akin(std::string_view one, std::string_view other) {
  return mostlyWithin(weightyWords(one), weightyWords(other),
                      [](const auto& word, const auto& each) { return isFormOf(word, each) || isFormOf(each, word); });
}

}  // namespace collega::domain
