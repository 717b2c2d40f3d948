#include "app/domain/suggestions.h"

#include <algorithm>
#include <map>

#include "app/domain/bridges.h"
#include "app/domain/calendar.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

using Strings = google::protobuf::RepeatedPtrField<std::string>;

constexpr int daysToAnswer = 21;
constexpr std::size_t muchToCarry = 3;
constexpr std::size_t differencesShown = 2;

bool hasAkin(const Strings& phrases, std::string_view phrase) {
  return std::ranges::any_of(phrases, [&](const auto& each) { return akin(each, phrase); });
}

// The weight of each reason, and how much all of its kind may weigh together. Differences add; they never take away.
struct Weight {
  int each;
  int most;
};
Weight weightOf(ReasonKind kind) {
  switch (kind) {
    case ReasonKind::SameProfession:
      return {25, 25};
    case ReasonKind::SameTheme:
      return {8, 16};
    case ReasonKind::SharedLanguage:
      return {15, 15};
    case ReasonKind::OffersWhatYouSeek:
      return {14, 28};
    case ReasonKind::SeeksWhatYouOffer:
      return {8, 16};
    case ReasonKind::Different:
      return {3, 6};
    case ReasonKind::NoSharedLanguage:
      return {0, 0};
    case ReasonKind::CarriesMuch:
      return {-10, -10};
  }
  return {0, 0};
}

int fitOf(std::span<const Reason> reasons) {
  std::map<ReasonKind, int> counts;
  for (const auto& reason : reasons) ++counts[reason.kind];
  int fit = 0;
  for (const auto& [kind, count] : counts) {
    const auto [each, most] = weightOf(kind);
    fit += most < 0 ? std::max(most, each * count) : std::min(most, each * count);
  }
  return std::clamp(fit, 0, 100);
}

// Something to begin with: what is only different, or in the way, is none.
bool isGround(const Reason& reason) { return reason.kind != ReasonKind::Different && weightOf(reason.kind).each > 0; }

using Reasons = std::vector<Reason>;

void addInCommon(Reasons& reasons, const v1::Person& one, const v1::Person& other) {
  if (akin(one.profession(), other.profession()) && !one.profession().empty())
    reasons.push_back({ReasonKind::SameProfession, other.profession()});
  for (const auto& theme : other.themes())
    if (hasAkin(one.themes(), theme)) reasons.push_back({ReasonKind::SameTheme, theme});
}

void addExchange(Reasons& reasons, const v1::Person& one, const v1::Person& other) {
  for (const auto& offer : other.offers())
    if (hasAkin(one.seeks(), offer)) reasons.push_back({ReasonKind::OffersWhatYouSeek, offer});
  for (const auto& sought : other.seeks())
    if (hasAkin(one.offers(), sought)) reasons.push_back({ReasonKind::SeeksWhatYouOffer, sought});
}

void addLanguages(Reasons& reasons, const v1::Person& one, const v1::Person& other) {
  const auto shared = sharedLanguages(one, other);
  for (const auto& language : shared) reasons.push_back({ReasonKind::SharedLanguage, language});
  if (shared.empty() && !one.languages().empty() && !other.languages().empty())
    reasons.push_back({ReasonKind::NoSharedLanguage, {}});
}

void addDifferences(Reasons& reasons, const v1::Person& one, const v1::Person& other) {
  std::size_t found = 0;
  for (const auto* phrases : {&other.offers(), &other.themes()}) {
    for (const auto& phrase : *phrases) {
      const bool known = hasAkin(one.offers(), phrase) || hasAkin(one.themes(), phrase) || hasAkin(one.seeks(), phrase);
      if (known || found == differencesShown) continue;
      reasons.push_back({ReasonKind::Different, phrase});
      ++found;
    }
  }
}

bool isBetween(const v1::Pair& pair, const Id& one, const Id& other) {
  return (pair.proposer() == one.view() && pair.invited() == other.view()) ||
         (pair.proposer() == other.view() && pair.invited() == one.view());
}

bool isUnderWay(const v1::Pair& pair, std::string_view today) {
  if (pair.state() == v1::PAIR_STATE_ACCEPTED) return true;
  return pair.state() == v1::PAIR_STATE_PROPOSED && !lapsed(pair, today);
}

bool isPaused(const v1::Person& person, std::string_view today) {
  return person.paused() && (person.paused_until().empty() || person.paused_until() >= today);
}

// One round of matching for one person.
class Matching {
 public:
  Matching(const Candidate& one, std::span<const Candidate> people, std::span<const v1::Pair> pairs,
           std::string_view today)
      : one_(one), people_(people), pairs_(pairs), today_(today) {}

  std::vector<Suggestion> suggestions() const {
    std::vector<Suggestion> found;
    for (const auto& other : people_) {
      if (!mayBeSuggested(other)) continue;
      auto suggestion = suggestionOf(other);
      if (std::ranges::any_of(suggestion.reasons, isGround)) found.push_back(std::move(suggestion));
    }
    return found;
  }

 private:
  bool mayBeSuggested(const Candidate& other) const {
    if (other.id == one_.id || isBroker(other.person) || isPaused(other.person, today_)) return false;
    if (sameWords(other.person.town(), one_.person.town())) return false;
    return std::ranges::none_of(pairs_, [&](const auto& pair) {
      return isBetween(pair, one_.id, other.id) &&
             (isUnderWay(pair, today_) || pair.state() == v1::PAIR_STATE_DECLINED);
    });
  }

  Suggestion suggestionOf(const Candidate& other) const {
    Suggestion suggestion{other.id, 0, {}, {}};
    auto& reasons = suggestion.reasons;
    addInCommon(reasons, one_.person, other.person);
    addExchange(reasons, one_.person, other.person);
    addLanguages(reasons, one_.person, other.person);
    addDifferences(reasons, one_.person, other.person);
    if (const auto carried = load(other.id); carried >= muchToCarry)
      reasons.push_back({ReasonKind::CarriesMuch, std::to_string(carried)});
    suggestion.fit = fitOf(reasons);
    if (std::ranges::find(reasons, ReasonKind::NoSharedLanguage, &Reason::kind) != reasons.end())
      suggestion.bridge = bestBridge(one_, other, freeBrokers());
    return suggestion;
  }

  std::size_t load(const Id& person) const {
    return static_cast<std::size_t>(std::ranges::count_if(pairs_, [&](const auto& pair) {
      return isUnderWay(pair, today_) &&
             (pair.proposer() == person.view() || pair.invited() == person.view() || pair.broker() == person.view());
    }));
  }

  std::vector<FreeBroker> freeBrokers() const {
    std::vector<FreeBroker> brokers;
    for (const auto& each : people_)
      if (isBroker(each.person) && each.id != one_.id && !isPaused(each.person, today_))
        brokers.push_back({&each, load(each.id)});
    return brokers;
  }

  const Candidate& one_;
  std::span<const Candidate> people_;
  std::span<const v1::Pair> pairs_;
  std::string_view today_;
};

}  // namespace

bool lapsed(const v1::Pair& pair, std::string_view today) {
  const auto proposed = parseDay(pair.proposed_on());
  const auto now = parseDay(today);
  return pair.state() == v1::PAIR_STATE_PROPOSED && proposed && now && daysBetween(*proposed, *now) > daysToAnswer;
}

std::vector<Suggestion> suggest(const Candidate& one, std::span<const Candidate> people,
                                std::span<const v1::Pair> pairs, std::string_view today) {
  auto suggestions = Matching(one, people, pairs, today).suggestions();
  std::ranges::sort(suggestions,
                    [](const auto& a, const auto& b) { return a.fit != b.fit ? a.fit > b.fit : a.person < b.person; });
  return suggestions;
}

}  // namespace collega::domain
