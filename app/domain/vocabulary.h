// Phrases that are compared many with many: each is taken apart once, and its words are compared as numbers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace collega::domain {

class Vocabulary {
 public:
  using Phrase = std::vector<std::uint32_t>;

  // Of all phrases that will be asked about.
  explicit Vocabulary(const std::vector<std::string_view>& phrases);

  [[nodiscard]] Phrase phrase(std::string_view text) const;
  // As the function of this name in wording.h has it.
  [[nodiscard]] bool akin(const Phrase& one, const Phrase& other) const;

 private:
  [[nodiscard]] bool sameWord(std::uint32_t one, std::uint32_t other) const;

  std::vector<std::string> words_;         // sorted: longer forms of a word stand right after it
  std::vector<std::uint32_t> lastFormOf_;  // the last of these
};

}  // namespace collega::domain
