#include "app/domain/rhythm/rhythm_setting.h"

#include <algorithm>

#include "ledger/crypto.h"

namespace collega::domain {

namespace {

using std::chrono::days;

constexpr int mostDays = 3660;

Result<void> checkReason(const Silence& silence) {
  if (silence.reason == v1::SILENCE_REASON_UNSPECIFIED) return {Problem::InvalidInput, "reason: is required"};
  return {};
}

Result<void> checkDays(const char* name, int given) {
  if (given < 0 || given > mostDays) return {Problem::InvalidInput, std::string(name) + ": 1 to 3660 days"};
  return {};
}

// The pause that runs today.
v1::Pause* running(v1::Rhythm& setting, Day today) {
  const auto now = text(today);
  auto& pauses = *setting.mutable_pauses();
  const auto found = std::ranges::find_if(pauses, [&](const v1::Pause& each) {
    return !each.starts().empty() && each.starts() <= now && (each.ends().empty() || each.ends() >= now);
  });
  return found == pauses.end() ? nullptr : &*found;
}

v1::Pause* startingOn(v1::Rhythm& setting, const std::string& day) {
  auto& pauses = *setting.mutable_pauses();
  const auto found = std::ranges::find(pauses, day, &v1::Pause::starts);
  return found == pauses.end() ? nullptr : &*found;
}

// Pauses are told apart by their first day.
v1::Pause& pauseFrom(v1::Rhythm& setting, const std::string& day) {
  if (auto* const there = startingOn(setting, day)) return *there;
  auto& added = *setting.add_pauses();
  added.set_starts(day);
  return added;
}

}  // namespace

Id rhythmId(const Id& about, const Id& owner) { return crypto::hashId("rhythm", {about.view(), owner.view()}); }

void apply(RhythmInput& input, const v1::Rhythm& setting) {
  if (setting.usual_interval_days() > 0) input.setIntervalDays = static_cast<int>(setting.usual_interval_days());
  input.longestIntervalDays = static_cast<int>(setting.longest_interval_days());
  input.closed = !setting.closed_on().empty();
  input.closedFor = setting.closed_for();
  for (const auto& pause : setting.pauses()) {
    const auto from = parseDay(pause.starts());
    const auto to = parseDay(pause.ends());
    if (from) input.suspensions.push_back({*from, to ? std::optional(*to) : std::nullopt, pause.reason()});
  }
  std::ranges::sort(input.suspensions, {}, &Suspension::from);
}

Result<void> setIntervals(v1::Rhythm& setting, const Intervals& intervals) {
  COLLEGA_TRY(checkDays("usual", intervals.usual));
  COLLEGA_TRY(checkDays("longest", intervals.longest));
  if (intervals.longest > 0 && intervals.longest < intervals.usual)
    return {Problem::InvalidInput, "longest: is not shorter than the usual interval"};
  setting.set_usual_interval_days(static_cast<std::uint32_t>(intervals.usual));
  setting.set_longest_interval_days(static_cast<std::uint32_t>(intervals.longest));
  return {};
}

Result<void> pause(v1::Rhythm& setting, const Silence& silence, Day today) {
  COLLEGA_TRY(checkReason(silence));
  if (!setting.closed_on().empty()) return {Problem::NotAllowed, "it was closed; reopen it first"};
  if (!silence.until.empty()) {
    COLLEGA_ASSIGN(until, parseDay(silence.until));
    if (until < today) return {Problem::InvalidInput, "until: is over already"};
  }
  auto* const now = running(setting, today);
  auto& pause = now ? *now : pauseFrom(setting, text(today));
  pause.set_reason(silence.reason);
  pause.set_ends(silence.until);
  pause.set_note(silence.note);
  return {};
}

Result<void> resume(v1::Rhythm& setting, Day today) {
  auto* const now = running(setting, today);
  if (!now) return {Problem::NotFound, "a pause that runs now"};
  if (now->starts() < text(today)) {
    now->set_ends(text(today - days{1}));
    return {};
  }
  auto& pauses = *setting.mutable_pauses();
  pauses.erase(std::ranges::find(pauses, now->starts(), &v1::Pause::starts));
  return {};
}

Result<void> close(v1::Rhythm& setting, const Silence& silence, Day today) {
  COLLEGA_TRY(checkReason(silence));
  if (!setting.closed_on().empty()) return {Problem::AlreadyExists, "it was closed on " + setting.closed_on()};
  setting.set_closed_on(text(today));
  setting.set_closed_for(silence.reason);
  setting.set_closing_note(silence.note);
  return {};
}

Result<void> reopen(v1::Rhythm& setting, Day today) {
  if (setting.closed_on().empty()) return {Problem::NotFound, "a closing: it is open"};
  if (setting.closed_on() < text(today)) {
    auto& closedSpell = pauseFrom(setting, setting.closed_on());
    closedSpell.set_ends(text(today - days{1}));
    closedSpell.set_reason(setting.closed_for());
  }
  setting.clear_closed_on();
  setting.clear_closed_for();
  setting.clear_closing_note();
  return {};
}

}  // namespace collega::domain
