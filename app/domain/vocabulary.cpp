#include "app/domain/vocabulary.h"

#include <algorithm>

#include "app/domain/wording.h"

namespace collega::domain {

Vocabulary::Vocabulary(const std::vector<std::string_view>& phrases) {
  for (const auto& each : phrases) std::ranges::move(weightyWords(each), std::back_inserter(words_));
  std::ranges::sort(words_);
  const auto repeated = std::ranges::unique(words_);
  words_.erase(repeated.begin(), repeated.end());
  lastFormOf_.reserve(words_.size());
  for (auto word = words_.begin(); word != words_.end(); ++word) {
    const auto isForm = [&](const auto& each) { return isFormOf(*word, each); };
    const auto end = std::partition_point(word + 1, words_.end(), isForm);
    lastFormOf_.push_back(static_cast<std::uint32_t>(end - words_.begin() - 1));
  }
}

Vocabulary::Phrase Vocabulary::phrase(std::string_view text) const {
  Phrase phrase;
  for (const auto& word : weightyWords(text))
    phrase.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(words_, word) - words_.begin()));
  return phrase;
}

bool Vocabulary::sameWord(std::uint32_t one, std::uint32_t other) const {
  const auto [shorter, longer] = std::minmax(one, other);
  return longer <= lastFormOf_[shorter];
}

bool Vocabulary::akin(const Phrase& one, const Phrase& other) const {
  return mostlyWithin(one, other, [this](auto word, auto each) { return sameWord(word, each); });
}

}  // namespace collega::domain
