#include "app/domain/pairing/exchange_round.h"

#include <algorithm>
#include <set>

#include "app/domain/pairing/assignment.h"
#include "app/domain/pairing/matching.h"

namespace collega::domain {

namespace {

using Places = std::pair<std::size_t, std::size_t>;

std::vector<const Candidate*> inOrder(std::span<const Candidate> people) {
  std::vector<const Candidate*> sorted;
  for (const auto& each : people) sorted.push_back(&each);
  std::ranges::sort(sorted, {}, [](const auto* each) { return each->id; });
  return sorted;
}

// Of each person, whether this round is for them; if not, why.
enum class Part { Free, Pinned, Broker, Out };

class Planning {
 public:
  Planning(const Crowd& crowd, const RoundWishes& wishes, std::span<const v1::Pair> pairs)
      : crowd_(crowd),
        matching_(crowd),
        wishes_(wishes),
        pairs_(pairs),
        parts_(crowd.size(), Part::Free),
        circlesOf_(crowd.size()) {}

  Result<Round> round() {
    COLLEGA_TRY(takeWishes());
    COLLEGA_TRY(takePins());
    leaveOut();
    assign();
    std::ranges::sort(round_.pairs,
                      [](const auto& a, const auto& b) { return a.fit != b.fit ? a.fit > b.fit : a.one < b.one; });
    std::ranges::sort(round_.unpaired, {}, &Unpaired::person);
    return std::move(round_);
  }

 private:
  [[nodiscard]] const Id& idOf(std::size_t place) const { return crowd_[place].candidate->id; }

  Result<std::size_t> find(const Id& person) const {
    const auto place = crowd_.placeOf(person);
    if (place == crowd_.size()) return {Problem::NotFound, "person " + person.hex()};
    return place;
  }

  Result<Places> find(const Couple& couple) const {
    COLLEGA_ASSIGN(one, find(couple.one));
    COLLEGA_ASSIGN(other, find(couple.other));
    if (one == other) return {Problem::InvalidInput, "a pair is two people"};
    return std::minmax({one, other});
  }

  Result<void> takeWishes() {
    for (const auto& person : wishes_.excluded) {
      COLLEGA_ASSIGN(place, find(person));
      excluded_.insert(place);
    }
    for (const auto& couple : wishes_.apart) {
      COLLEGA_ASSIGN(places, find(couple));
      apart_.insert(places);
    }
    for (std::size_t number = 0; number < wishes_.circles.size(); ++number)
      for (const auto& person : wishes_.circles[number])
        if (const auto place = crowd_.placeOf(person); place < crowd_.size()) circlesOf_[place].push_back(number);
    return {};
  }

  // Circles are in order, so both lists are.
  [[nodiscard]] bool canReach(std::size_t one, std::size_t other) const {
    if (wishes_.circles.empty()) return true;
    const auto& there = circlesOf_[other];
    return std::ranges::any_of(circlesOf_[one], [&](auto circle) { return std::ranges::binary_search(there, circle); });
  }

  Result<void> takePins() {
    for (const auto& couple : wishes_.pinned) {
      COLLEGA_ASSIGN(places, find(couple));
      COLLEGA_TRY(checkPin(places));
      parts_[places.first] = parts_[places.second] = Part::Pinned;
      addPair(places, true);
    }
    return {};
  }

  Result<void> checkPin(const Places& places) const {
    for (const auto place : {places.first, places.second}) {
      const auto& profile = crowd_[place];
      if (parts_[place] == Part::Pinned) return {Problem::InvalidInput, "somebody is pinned twice"};
      if (excluded_.contains(place)) return {Problem::InvalidInput, "somebody is pinned and excluded"};
      if (profile.broker) return {Problem::InvalidInput, "a broker bridges a pair, and is none of the two"};
      if (profile.paused) return {Problem::NotAllowed, "somebody who is pinned asked not to be matched"};
    }
    if (apart_.contains(places)) return {Problem::InvalidInput, "two are pinned and excluded"};
    if (crowd_[places.first].town == crowd_[places.second].town)
      return {Problem::InvalidInput, "a pair is two people of different towns"};
    if (!canReach(places.first, places.second))
      return {Problem::InvalidInput, "two are pinned who are in no space together"};
    return checkNothingBetween(places);
  }

  Result<void> checkNothingBetween(const Places& places) const {
    if (matching_.mayMeet(places.first, places.second)) return {};
    const bool refused = std::ranges::any_of(pairs_, [&](const auto& pair) {
      return pair.state() == v1::PAIR_STATE_DECLINED && involves(pair, idOf(places.first)) &&
             involves(pair, idOf(places.second));
    });
    if (refused) return {Problem::NotAllowed, "one of two who are pinned said no to the other"};
    return {Problem::AlreadyExists, "a pair or proposal of two who are pinned"};
  }

  void leaveOut() {
    for (std::size_t place = 0; place < crowd_.size(); ++place) {
      if (parts_[place] == Part::Pinned) continue;
      const auto& profile = crowd_[place];
      if (profile.broker) {
        parts_[place] = Part::Broker;
      } else if (excluded_.contains(place)) {
        leaveOut(place, LeftOut::Excluded);
      } else if (profile.paused) {
        leaveOut(place, LeftOut::Paused);
      } else if (profile.paired) {
        leaveOut(place, LeftOut::HasPair);
      }
    }
  }

  void leaveOut(std::size_t place, LeftOut why) {
    parts_[place] = Part::Out;
    round_.unpaired.push_back({idOf(place), why});
  }

  // What two of them are worth to each other: both sides count, so that learning is mutual.
  [[nodiscard]] std::optional<int> worth(std::size_t one, std::size_t other) const {
    if (!canReach(one, other) || !matching_.mayMeet(one, other)) return std::nullopt;
    const auto there = matching_.fit(one, other);
    const auto back = matching_.fit(other, one);
    if (!there || !back) return std::nullopt;
    return *there + *back;
  }

  [[nodiscard]] std::vector<Tie> ties(const std::vector<std::size_t>& free) const {
    std::vector<Tie> ties;
    for (std::size_t i = 0; i < free.size(); ++i) {
      for (std::size_t j = i + 1; j < free.size(); ++j) {
        if (apart_.contains({free[i], free[j]})) continue;
        const auto weight = worth(free[i], free[j]);
        if (weight && *weight > 0) ties.push_back({static_cast<int>(i), static_cast<int>(j), *weight});
      }
    }
    return ties;
  }

  void assign() {
    std::vector<std::size_t> free;
    for (std::size_t place = 0; place < crowd_.size(); ++place)
      if (parts_[place] == Part::Free) free.push_back(place);
    const auto possible = ties(free);
    std::vector<LeftOut> left(free.size(), LeftOut::NobodyFits);
    for (const auto& tie : possible)
      for (const int end : {tie.one, tie.other}) left[static_cast<std::size_t>(end)] = LeftOut::NoneLeft;
    std::vector<bool> paired(free.size(), false);
    for (const int chosen : bestAssignment(static_cast<int>(free.size()), possible)) {
      const auto& tie = possible[static_cast<std::size_t>(chosen)];
      const auto one = static_cast<std::size_t>(tie.one);
      const auto other = static_cast<std::size_t>(tie.other);
      paired[one] = paired[other] = true;
      addPair({free[one], free[other]}, false);
    }
    for (std::size_t i = 0; i < free.size(); ++i)
      if (!paired[i]) leaveOut(free[i], left[i]);
  }

  // Whose town was met first comes first, so that pairs of the same towns read alike.
  void addPair(const Places& places, bool pinned) {
    auto [one, other] = places;
    if (crowd_[one].town > crowd_[other].town) std::swap(one, other);
    auto there = matching_.suggestion(one, other);
    auto back = matching_.suggestion(other, one);
    RoundPair pair{idOf(one),
                   idOf(other),
                   (there.fit + back.fit) / 2,
                   pinned,
                   std::move(there.reasons),
                   {},
                   std::move(there.bridge)};
    for (auto& reason : back.reasons)
      if (reason.kind == ReasonKind::Different) pair.inTurn.push_back(std::move(reason));
    round_.pairs.push_back(std::move(pair));
  }

  const Crowd& crowd_;
  Matching matching_;
  const RoundWishes& wishes_;
  std::span<const v1::Pair> pairs_;
  std::vector<Part> parts_;
  std::vector<std::vector<std::size_t>> circlesOf_;
  std::set<std::size_t> excluded_;
  std::set<Places> apart_;
  Round round_;
};

}  // namespace

Result<Round> exchangeRound(std::span<const Candidate> people, std::span<const v1::Pair> pairs,
                            const RoundWishes& wishes, std::string_view today) {
  const Crowd crowd(inOrder(people), pairs, today);
  return Planning(crowd, wishes, pairs).round();
}

}  // namespace collega::domain
