// Phrases that are compared many with many: each is taken apart once, and its words are compared as numbers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace collega::domain {

class Vocabulary {
 public:
  struct Phrase {
    std::vector<std::uint32_t> words;
    std::uint64_t beginnings = 0;  // a bit for each word's beginning: without one in common, no word is the same
    [[nodiscard]] bool empty() const { return words.empty(); }
  };

  // Of all phrases that will be asked about.
  explicit Vocabulary(const std::vector<std::string_view>& phrases);

  [[nodiscard]] Phrase phrase(std::string_view text) const;
  // As the function of this name in wording.h has it.
  [[nodiscard]] bool akin(const Phrase& one, const Phrase& other) const {
    return (one.beginnings & other.beginnings) != 0 && areAkin(one, other);
  }

 private:
  [[nodiscard]] bool areAkin(const Phrase& one, const Phrase& other) const;
  [[nodiscard]] bool sameWord(std::uint32_t one, std::uint32_t other) const;

  std::vector<std::string> words_;         // sorted: longer forms of a word stand right after it
  std::vector<std::uint32_t> lastFormOf_;  // the last of these
};

}  // namespace collega::domain
