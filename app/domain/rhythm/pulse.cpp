#include "app/domain/rhythm/pulse.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace collega::domain {

namespace {

// What may change several times a day.
using Counts = std::map<std::string, std::pair<std::uint32_t, std::uint32_t>>;

Counts countsOf(const v1::Pulse& pulse) {
  Counts counts;
  for (const auto& side : pulse.sides()) counts[side.town()] = {side.goals(), side.lessons()};
  return counts;
}

std::vector<std::string> membersOf(const v1::Pulse& pulse) {
  std::vector<std::string> members(pulse.members().begin(), pulse.members().end());
  std::ranges::sort(members);
  return members;
}

std::uint32_t number(int count) { return static_cast<std::uint32_t>(std::max(0, count)); }

}  // namespace

v1::Pulse pulseOf(std::vector<Id> members, const Rhythm& rhythm, std::vector<Side> sides) {
  std::ranges::sort(members);
  std::ranges::sort(sides, {}, &Side::town);
  v1::Pulse pulse;
  for (const auto& id : members) pulse.add_members(id.bytes());
  if (rhythm.lastContact) pulse.set_last_contact(text(*rhythm.lastContact));
  pulse.set_usual_interval_days(number(rhythm.usualDays));
  for (const auto& side : sides) {
    auto& told = *pulse.add_sides();
    told.set_town(side.town);
    told.set_goals(number(side.goals));
    told.set_lessons(number(side.lessons));
  }
  return pulse;
}

bool isWorthTelling(const v1::Pulse& told, Day toldOn, const v1::Pulse& now, Day today) {
  if (countsOf(told) != countsOf(now) || membersOf(told) != membersOf(now)) return true;
  const bool same = std::tuple(told.last_contact(), told.usual_interval_days()) ==
                    std::tuple(now.last_contact(), now.usual_interval_days());
  return !same && toldOn < today;
}

Rhythm rhythmOf(const v1::Pulse& pulse, Day since, Day today) {
  RhythmInput input{{}, static_cast<int>(pulse.usual_interval_days()), since, today};
  if (auto moment = momentOf(pulse)) {
    input.since = std::min(since, moment->day);
    input.moments.push_back(*std::move(moment));
  }
  return rhythmOf(input);
}

std::optional<Moment> momentOf(const v1::Pulse& pulse) {
  const auto day = parseDay(pulse.last_contact());
  if (!day) return std::nullopt;
  Moment moment{*day, {}};
  for (const auto& member : pulse.members())
    if (const auto id = Id::from(member)) moment.people.push_back(*id);
  return moment;
}

}  // namespace collega::domain
