#include "app/domain/pairing/vocabulary.h"

#include <algorithm>
#include <functional>

#include "app/domain/wording.h"

namespace collega::domain {

namespace {

// Forms of a word begin alike, for as long as a stem is at least.
std::uint64_t beginningOf(std::string_view word) {
  return std::uint64_t{1} << (std::hash<std::string_view>{}(word.substr(0, shortestStem)) % 64);
}

}  // namespace

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
  for (const auto& word : weightyWords(text)) {
    phrase.words.push_back(static_cast<std::uint32_t>(std::ranges::lower_bound(words_, word) - words_.begin()));
    phrase.beginnings |= beginningOf(word);
  }
  return phrase;
}

bool Vocabulary::sameWord(std::uint32_t one, std::uint32_t other) const {
  const auto [shorter, longer] = std::minmax(one, other);
  return longer <= lastFormOf_[shorter];
}

bool Vocabulary::areAkin(const Phrase& one, const Phrase& other) const {
  return mostlyWithin(one.words, other.words, [this](auto word, auto each) { return sameWord(word, each); });
}

}  // namespace collega::domain
