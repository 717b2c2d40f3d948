#include "app/domain/pairing/matching.h"

#include <algorithm>
#include <array>

namespace collega::domain {

namespace {

using Phrases = std::vector<Vocabulary::Phrase>;

constexpr std::size_t kinds = 8;
constexpr std::size_t differencesShown = 2;
constexpr int bridged = 5;
constexpr int bridgedWithSubject = 8;
constexpr int carriedEach = 5;
constexpr int carriedMost = 25;

using Counts = std::array<int, kinds>;

// The weight of each reason, and how much all of its kind may weigh together. Differences add; they never take away.
struct Weight {
  int each;
  int most;
};
constexpr std::array<Weight, kinds> weights{{
    {25, 25},  // SameProfession
    {8, 16},   // SameTheme
    {15, 15},  // SharedLanguage
    {14, 28},  // OffersWhatYouSeek
    {8, 16},   // SeeksWhatYouOffer
    {3, 6},    // Different
    {0, 0},    // NoSharedLanguage: what a bridge makes of it is counted apart
    {0, 0},    // CarriesMuch: by how much, likewise
}};

std::size_t at(ReasonKind kind) { return static_cast<std::size_t>(kind); }

// Something to begin with: what is only different, or in the way, is none.
bool isGround(const Counts& counts) {
  for (const auto kind : {ReasonKind::SameProfession, ReasonKind::SameTheme, ReasonKind::SharedLanguage,
                          ReasonKind::OffersWhatYouSeek, ReasonKind::SeeksWhatYouOffer})
    if (counts[at(kind)] > 0) return true;
  return false;
}

int fitOf(const Counts& counts, int load, const std::optional<Bridges::Found>& bridge) {
  int fit = -std::min(carriedMost, carriedEach * load);
  for (std::size_t kind = 0; kind < kinds; ++kind)
    fit += std::min(weights[kind].most, weights[kind].each * counts[kind]);
  if (bridge) fit += bridge->knowsSubject ? bridgedWithSubject : bridged;
  return std::clamp(fit, 0, 100);
}

}  // namespace

bool Matching::mayMeet(std::size_t one, std::size_t other) const {
  const auto& here = crowd_[one];
  const auto& there = crowd_[other];
  if (one == other || there.broker || here.paused || there.paused || here.town == there.town) return false;
  return !std::ranges::binary_search(here.settled, other);
}

bool Matching::hasAkin(const Phrases& phrases, const Vocabulary::Phrase& phrase) const {
  return std::ranges::any_of(phrases, [&](const auto& each) { return crowd_.akin(each, phrase); });
}

template <class Sink>
void Matching::tell(std::size_t one, std::size_t other, Sink sink) const {
  const auto& here = crowd_[one];
  const auto& there = crowd_[other];
  tellInCommon(here, there, sink);
  tellDifferences(here, there, sink);
  tellInTheWay(here, there, sink);
}

template <class Sink>
void Matching::tellInCommon(const Profile& one, const Profile& other, Sink& sink) const {
  const auto& person = other.candidate->person;
  const auto tellAkin = [&](ReasonKind kind, const Phrases& mine, const Phrases& theirs, const auto& texts) {
    for (std::size_t i = 0; i < theirs.size(); ++i)
      if (hasAkin(mine, theirs[i])) sink(kind, texts[static_cast<int>(i)]);
  };
  if (!one.profession.empty() && crowd_.akin(one.profession, other.profession))
    sink(ReasonKind::SameProfession, person.profession());
  tellAkin(ReasonKind::SameTheme, one.themes, other.themes, person.themes());
  tellAkin(ReasonKind::OffersWhatYouSeek, one.seeks, other.offers, person.offers());
  tellAkin(ReasonKind::SeeksWhatYouOffer, one.offers, other.seeks, person.seeks());
  for (const auto language : other.languages)
    if (std::ranges::find(one.languages, language) != one.languages.end())
      sink(ReasonKind::SharedLanguage, crowd_.language(language));
}

template <class Sink>
void Matching::tellDifferences(const Profile& one, const Profile& other, Sink& sink) const {
  const auto& person = other.candidate->person;
  std::size_t found = 0;
  const auto tellNew = [&](const Phrases& phrases, const auto& texts) {
    for (std::size_t i = 0; i < phrases.size() && found < differencesShown; ++i) {
      const auto& phrase = phrases[i];
      if (hasAkin(one.offers, phrase) || hasAkin(one.themes, phrase) || hasAkin(one.seeks, phrase)) continue;
      sink(ReasonKind::Different, texts[static_cast<int>(i)]);
      ++found;
    }
  };
  tellNew(other.offers, person.offers());
  tellNew(other.themes, person.themes());
}

template <class Sink>
void Matching::tellInTheWay(const Profile& one, const Profile& other, Sink& sink) const {
  if (!one.languages.empty() && !other.languages.empty() && !crowd_.haveShared(one, other))
    sink(ReasonKind::NoSharedLanguage, std::string());
  if (other.load > 0) sink(ReasonKind::CarriesMuch, std::to_string(other.load));
}

std::optional<int> Matching::fit(std::size_t one, std::size_t other) const {
  Counts counts{};
  tell(one, other, [&](ReasonKind kind, const std::string&) { ++counts[at(kind)]; });
  if (!isGround(counts)) return std::nullopt;
  const bool needsBridge = counts[at(ReasonKind::NoSharedLanguage)] > 0;
  return fitOf(counts, static_cast<int>(crowd_[other].load), needsBridge ? bridges_.best(one, other) : std::nullopt);
}

Suggestion Matching::suggestion(std::size_t one, std::size_t other) const {
  Suggestion suggestion{crowd_[other].candidate->id, fit(one, other).value_or(0), {}, {}};
  bool needsBridge = false;
  tell(one, other, [&](ReasonKind kind, const std::string& what) {
    suggestion.reasons.push_back({kind, what});
    needsBridge = needsBridge || kind == ReasonKind::NoSharedLanguage;
  });
  if (needsBridge) suggestion.bridge = bridges_.bridge(one, other);
  return suggestion;
}

std::vector<Suggestion> Matching::suggestions(std::size_t one, std::size_t most) const {
  struct Fitting {
    int fit;
    std::size_t place;
  };
  std::vector<Fitting> fitting;
  for (std::size_t other = 0; other < crowd_.size(); ++other)
    if (const auto found = mayMeet(one, other) ? fit(one, other) : std::nullopt) fitting.push_back({*found, other});
  std::ranges::sort(fitting, [this](const auto& a, const auto& b) {
    return a.fit != b.fit ? a.fit > b.fit : crowd_[a.place].candidate->id < crowd_[b.place].candidate->id;
  });
  if (fitting.size() > most) fitting.resize(most);
  std::vector<Suggestion> found;
  for (const auto& each : fitting) found.push_back(suggestion(one, each.place));
  return found;
}

}  // namespace collega::domain
