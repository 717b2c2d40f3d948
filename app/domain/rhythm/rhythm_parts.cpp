// The parts of a tie, judged apart from it; and the people in it who can break its silence.
#include <algorithm>

#include "app/domain/rhythm/rhythm.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

bool isWithin(const Suspension& suspension, Day day) {
  return suspension.from < day && (!suspension.to || day <= *suspension.to);
}

bool contains(const std::vector<Id>& people, const Id& person) {
  return std::ranges::find(people, person) != people.end();
}

// Of those among `people`, the one of the latest moment.
std::optional<Id> lastInContact(std::span<const Moment> moments, const std::vector<Id>& people, Day today) {
  std::optional<Id> found;
  Day day{};
  for (const auto& moment : moments) {
    if (moment.day > today || (found && moment.day < day)) continue;
    const auto one = std::ranges::find_if(moment.people, [&](const Id& id) { return contains(people, id); });
    if (one == moment.people.end()) continue;
    found = *one;
    day = moment.day;
  }
  return found;
}

}  // namespace

NamedRhythm rhythmOfPart(const RhythmInput& tie, const std::string& name, std::vector<Moment> moments) {
  auto part = tie;
  part.moments = std::move(moments);
  part.closed = false;
  // Who went on all the same was not paused.
  std::erase_if(part.suspensions, [&](const Suspension& each) {
    return std::ranges::any_of(
        part.moments, [&](const Moment& moment) { return moment.day <= part.today && isWithin(each, moment.day); });
  });
  return {name, rhythmOf(part)};
}

std::vector<NamedRhythm> rhythmsByTheme(const RhythmInput& tie, std::span<const std::string> themes) {
  std::vector<NamedRhythm> rhythms;
  for (const auto& theme : themes) {
    std::vector<Moment> moments;
    for (const auto& moment : tie.moments)
      if (std::ranges::any_of(moment.themes, [&](const auto& each) { return akin(each, theme); }))
        moments.push_back(moment);
    rhythms.push_back(rhythmOfPart(tie, theme, std::move(moments)));
  }
  return rhythms;
}

std::optional<Id> whoShouldRing(const Ringers& ringers, std::span<const Moment> moments, Day today) {
  if (!ringers.brokers.empty()) return lastInContact(moments, ringers.brokers, today).value_or(ringers.brokers.front());
  if (const auto last = lastInContact(moments, ringers.present, today)) return last;
  if (ringers.coordinators.empty()) return std::nullopt;
  return ringers.coordinators.front();
}

}  // namespace collega::domain
