#include "app/domain/rhythm/rhythm.h"

#include <algorithm>
#include <set>

namespace collega::domain {

namespace {

using Days = std::vector<Day>;
using std::chrono::days;

// Each day once, in order.
Days contactDays(const RhythmInput& input) {
  std::set<Day> found;
  for (const auto& moment : input.moments)
    if (moment.day <= input.today) found.insert(moment.day);
  return {found.begin(), found.end()};
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

// Days of silence after `from`, without those on which it was suspended.
int countedSilence(const RhythmInput& input, Day from, Day to) {
  int silent = daysBetween(from, to);
  auto seen = from;
  for (const auto& each : input.suspensions) {
    const auto first = std::max(each.from, seen + days{1});
    const auto last = std::min(each.to.value_or(to), to);
    if (first > last) continue;
    silent -= daysBetween(first, last) + 1;
    seen = last;
  }
  return std::max(0, silent);
}

bool isDormant(int silentDays, const Rhythm& rhythm) { return silentDays > rhythm.longestDays; }
bool isCooling(int silentDays, const Rhythm& rhythm) { return 2 * silentDays > 3 * rhythm.usualDays; }

// Contact came back after a silence as long as a dormant one, not longer than one interval ago.
bool isWaking(const RhythmInput& input, const Days& contacts, const Rhythm& rhythm) {
  for (auto end = contacts.rbegin(); end != contacts.rend(); ++end) {
    if (daysBetween(*end, input.today) > rhythm.usualDays) return false;
    const auto before = std::next(end) == contacts.rend() ? input.since : *std::next(end);
    if (isDormant(countedSilence(input, before, *end), rhythm)) return true;
  }
  return false;
}

std::optional<Day> nextPlanned(const RhythmInput& input) {
  std::optional<Day> next;
  for (const auto& moment : input.moments)
    if (moment.day > input.today && (!next || moment.day < *next)) next = moment.day;
  return next;
}

const Suspension* suspensionNow(const RhythmInput& input) {
  const auto found = std::ranges::find_if(input.suspensions, [&](const Suspension& each) {
    return each.from <= input.today && (!each.to || *each.to >= input.today);
  });
  return found == input.suspensions.end() ? nullptr : &*found;
}

RhythmState judged(const RhythmInput& input, const Days& contacts, const Rhythm& rhythm) {
  const auto silent = countedSilence(input, rhythm.lastContact.value_or(input.since), input.today);
  if (isDormant(silent, rhythm)) return RhythmState::Dormant;
  if (isCooling(silent, rhythm)) return RhythmState::Cooling;
  return isWaking(input, contacts, rhythm) ? RhythmState::Waking : RhythmState::Active;
}

void judge(const RhythmInput& input, const Days& contacts, Rhythm& rhythm) {
  if (input.closed) {
    rhythm.state = RhythmState::Closed;
    rhythm.reason = input.closedFor;
    return;
  }
  if (const auto* paused = suspensionNow(input)) {
    rhythm.state = RhythmState::Suspended;
    rhythm.reason = paused->reason;
    rhythm.until = paused->to;
    return;
  }
  rhythm.state = judged(input, contacts, rhythm);
  if (!isQuiet(rhythm.state)) return;
  rhythm.until = nextPlanned(input);
  if (rhythm.until) rhythm.state = RhythmState::Suspended;
}

}  // namespace

bool isQuiet(RhythmState state) { return state == RhythmState::Cooling || state == RhythmState::Dormant; }

Rhythm rhythmOf(const RhythmInput& input) {
  const auto contacts = contactDays(input);
  const auto learned = learnedInterval(contacts, input.today);
  Rhythm rhythm;
  rhythm.learned = learned.has_value();
  rhythm.usualDays = learned.value_or(input.setIntervalDays > 0 ? input.setIntervalDays : defaultIntervalDays);
  rhythm.longestDays = input.longestIntervalDays > 0 ? input.longestIntervalDays : 3 * rhythm.usualDays;
  if (!contacts.empty()) rhythm.lastContact = contacts.back();
  rhythm.silentDays = std::max(0, daysBetween(rhythm.lastContact.value_or(input.since), input.today));
  judge(input, contacts, rhythm);
  return rhythm;
}

}  // namespace collega::domain
