#include "app/domain/bridges.h"

#include <algorithm>
#include <cctype>
#include <tuple>

#include "app/domain/wording.h"

namespace collega::domain {

namespace {

std::string mainLanguage(std::string_view tag) {
  std::string main(tag.substr(0, tag.find('-')));
  std::ranges::transform(main, main.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return main;
}

void addOnce(std::vector<std::string>& all, std::string value) {
  if (std::ranges::find(all, value) == all.end()) all.push_back(std::move(value));
}

// What the two would talk about: what both work with, and what one has for the other.
std::vector<std::string> subjectsOf(const v1::Person& person) {
  std::vector<std::string> subjects{person.themes().begin(), person.themes().end()};
  subjects.insert(subjects.end(), person.seeks().begin(), person.seeks().end());
  subjects.insert(subjects.end(), person.offers().begin(), person.offers().end());
  if (!person.profession().empty()) subjects.push_back(person.profession());
  return subjects;
}

// The first of a broker's themes and offers that is a subject of both; failing that, of one of them.
std::string knownSubject(const v1::Person& broker, const Candidate& one, const Candidate& other) {
  const auto ones = subjectsOf(one.person);
  const auto others = subjectsOf(other.person);
  std::string ofOne;
  for (const auto* phrases : {&broker.themes(), &broker.offers()}) {
    for (const auto& phrase : *phrases) {
      const auto fits = [&](const auto& subject) { return akin(subject, phrase); };
      const bool first = std::ranges::any_of(ones, fits);
      const bool second = std::ranges::any_of(others, fits);
      if (first && second) return phrase;
      if (ofOne.empty() && (first || second)) ofOne = phrase;
    }
  }
  return ofOne;
}

std::optional<Bridge> bridgeOf(const Candidate& broker, const Candidate& one, const Candidate& other) {
  const auto first = sharedLanguages(one.person, broker.person);
  const auto second = sharedLanguages(other.person, broker.person);
  if (first.empty() || second.empty() || broker.id == other.id) return std::nullopt;
  Bridge bridge{broker.id, first, knownSubject(broker.person, one, other)};
  for (const auto& language : second) addOnce(bridge.languages, language);
  return bridge;
}

}  // namespace

bool isBroker(const v1::Person& person) { return person.part() == v1::PART_BROKER; }

std::vector<std::string> sharedLanguages(const v1::Person& one, const v1::Person& other) {
  std::vector<std::string> shared;
  for (const auto& tag : other.languages()) {
    const auto language = mainLanguage(tag);
    const auto speaks = [&](const auto& each) { return mainLanguage(each) == language; };
    if (std::ranges::any_of(one.languages(), speaks)) addOnce(shared, language);
  }
  return shared;
}

std::optional<Bridge> bestBridge(const Candidate& one, const Candidate& other, std::span<const FreeBroker> brokers) {
  std::optional<Bridge> best;
  std::size_t bestLoad = 0;
  const auto rank = [](const Bridge& bridge, std::size_t load) {
    return std::tuple(bridge.subject.empty(), load, bridge.broker);
  };
  for (const auto& [candidate, load] : brokers) {
    auto bridge = bridgeOf(*candidate, one, other);
    if (!bridge || (best && rank(*best, bestLoad) < rank(*bridge, load))) continue;
    best = std::move(bridge);
    bestLoad = load;
  }
  return best;
}

}  // namespace collega::domain
