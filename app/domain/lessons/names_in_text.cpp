// Names that stand in the words of a record.
#include <algorithm>

#include "app/domain/lessons/publication.h"
#include "app/records/folding.h"
#include "app/records/reading.h"

namespace collega::domain {

namespace {

constexpr std::size_t shortestName = 3;
constexpr std::size_t enoughToBeAStem = 4;
constexpr std::size_t wordsAround = 4;

// A text by its words, each as it stands there and folded.
struct Word {
  std::string_view written;
  std::string folded;
};

std::vector<Word> wordsOf(std::string_view text) {
  std::vector<Word> words;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" \t\r\n"), text.size());
    for (const auto part = text.substr(0, end); auto& folded : records::foldedWords(part))
      words.push_back({part, std::move(folded)});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

// "Emres" and "Emre'nin" are Emre's.
bool isCalled(const Word& word, const std::vector<std::string>& names) {
  return std::ranges::any_of(names, [&](const auto& name) {
    return word.folded == name || (name.size() >= enoughToBeAStem && word.folded.starts_with(name));
  });
}

// "van" and "de" are no names.
std::vector<std::string> tellingNames(const std::string& name) {
  auto names = records::foldedWords(name);
  std::erase_if(names, [](const auto& word) {
    return word.size() < shortestName || word == "van" || word == "den" || word == "der" || word == "ben";
  });
  return names;
}

std::string around(const std::vector<Word>& words, std::size_t place) {
  std::string excerpt;
  const auto from = place - std::min(place, wordsAround);
  const auto to = std::min(place + wordsAround + 1, words.size());
  for (auto i = from; i < to; ++i) {
    if (i > from && words[i].written.data() == words[i - 1].written.data()) continue;  // two words in one, "Jan-Piet"
    excerpt += (excerpt.empty() ? "" : " ") + std::string(words[i].written);
  }
  return (from > 0 ? "\u2026" : "") + excerpt + (to < words.size() ? "\u2026" : "");
}

}  // namespace

std::vector<NameInText> namesIn(const google::protobuf::Message& value, std::span<const Named> people) {
  std::vector<NameInText> found;
  records::eachText(value, [&](const std::string& field, const std::string& text) {
    const auto words = wordsOf(text);
    for (const auto& [person, name] : people) {
      const auto names = tellingNames(name);
      const auto first = std::ranges::find_if(words, [&](const auto& word) { return isCalled(word, names); });
      if (first == words.end()) continue;
      const auto place = static_cast<std::size_t>(first - words.begin());
      found.push_back({person, name, field, around(words, place)});
    }
  });
  return found;
}

}  // namespace collega::domain
