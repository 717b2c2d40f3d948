#include "app/domain/rhythm.h"

#include <algorithm>
#include <set>

namespace collega::domain {

namespace {

using Days = std::vector<Day>;

// Each day once, in order.
Days contactDays(const RhythmInput& input) {
  std::set<Day> days;
  for (const auto& moment : input.moments)
    if (moment.day <= input.today) days.insert(moment.day);
  return {days.begin(), days.end()};
}

// The middle one; of an even number the mean of the two in the middle, rounded up.
int median(std::vector<int> values) {
  std::ranges::sort(values);
  const auto middle = values.size() / 2;
  if (values.size() % 2 == 1) return values[middle];
  return (values[middle - 1] + values[middle] + 1) / 2;
}

std::optional<int> learnedInterval(const Days& all, Day today) {
  const auto first = std::ranges::lower_bound(all, addMonths(today, -24));
  const Days recent(first, all.end());
  if (recent.size() < contactsToLearnFrom) return std::nullopt;
  std::vector<int> gaps;
  for (std::size_t i = 1; i < recent.size(); ++i) gaps.push_back(daysBetween(recent[i - 1], recent[i]));
  return median(std::move(gaps));
}

bool isCooling(int silentDays, int usualDays) { return 2 * silentDays > 3 * usualDays; }
bool isDormant(int silentDays, int usualDays) { return silentDays > 3 * usualDays; }

// Contact came back after a silence as long as a dormant one, not longer than one interval ago.
bool isWaking(const Days& days, const Rhythm& rhythm, Day since, Day today) {
  for (auto end = days.rbegin(); end != days.rend() && daysBetween(*end, today) <= rhythm.usualDays; ++end) {
    const auto before = std::next(end) == days.rend() ? since : *std::next(end);
    if (isDormant(daysBetween(before, *end), rhythm.usualDays)) return true;
  }
  return false;
}

bool isPlanned(const RhythmInput& input) {
  return std::ranges::any_of(input.moments, [&](const auto& moment) { return moment.day > input.today; });
}

RhythmState stateOf(const RhythmInput& input, const Days& days, const Rhythm& rhythm) {
  if (isCooling(rhythm.silentDays, rhythm.usualDays)) {
    if (isPlanned(input)) return RhythmState::Suspended;
    return isDormant(rhythm.silentDays, rhythm.usualDays) ? RhythmState::Dormant : RhythmState::Cooling;
  }
  return isWaking(days, rhythm, input.since, input.today) ? RhythmState::Waking : RhythmState::Active;
}

std::vector<Id> idsOf(const google::protobuf::RepeatedPtrField<std::string>& fields) {
  std::vector<Id> ids;
  for (const auto& bytes : fields)
    if (const auto id = Id::from(bytes)) ids.push_back(*id);
  return ids;
}

std::optional<Moment> momentOn(std::string_view text, std::vector<Id> people) {
  const auto day = parseDay(text);
  if (!day) return std::nullopt;
  return Moment{*day, std::move(people)};
}

std::vector<Id> justOne(const std::string& bytes) {
  const auto id = Id::from(bytes);
  return id ? std::vector{*id} : std::vector<Id>{};
}

}  // namespace

Rhythm rhythmOf(const RhythmInput& input) {
  const auto days = contactDays(input);
  const auto learned = learnedInterval(days, input.today);
  Rhythm rhythm;
  rhythm.learned = learned.has_value();
  rhythm.usualDays = learned.value_or(input.setIntervalDays > 0 ? input.setIntervalDays : defaultIntervalDays);
  if (!days.empty()) rhythm.lastContact = days.back();
  rhythm.silentDays = std::max(0, daysBetween(rhythm.lastContact.value_or(input.since), input.today));
  rhythm.state = stateOf(input, days, rhythm);
  return rhythm;
}

std::optional<Id> whoShouldRing(const std::optional<Id>& broker, std::span<const Moment> moments,
                                std::span<const Id> coordinators, Day today) {
  if (broker) return broker;
  const Moment* last = nullptr;
  for (const auto& moment : moments)
    if (moment.day <= today && !moment.people.empty() && (!last || moment.day >= last->day)) last = &moment;
  if (last) return last->people.front();
  if (coordinators.empty()) return std::nullopt;
  return coordinators.front();
}

std::optional<Moment> momentOf(const v1::Contact& contact) { return momentOn(contact.on(), idsOf(contact.people())); }

std::optional<Moment> momentOf(const v1::Visit& visit) { return momentOn(visit.starts(), idsOf(visit.participants())); }

std::vector<Moment> momentsOf(const v1::FollowUp& followUp) {
  std::vector<Moment> moments;
  for (const auto& answer : followUp.answers())
    if (auto moment = momentOn(answer.answered_on(), justOne(answer.person()))) moments.push_back(std::move(*moment));
  return moments;
}

std::optional<Moment> momentOf(const v1::Message& message) {
  if (message.written_at_ms() <= 0) return std::nullopt;
  const auto moment =
      std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds{message.written_at_ms()});
  return Moment{std::chrono::floor<std::chrono::days>(moment), justOne(message.author())};
}

}  // namespace collega::domain
