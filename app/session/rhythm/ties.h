// Inside the rhythms: what was set, rung and told about ties, wherever it is kept.
#pragma once

#include "app/domain/rhythm/pulse.h"
#include "app/domain/rhythm/rhythm_setting.h"
#include "app/session/rhythm/rhythms.h"

namespace collega::session {

// One's own with this person, where `owner` is given; in the space itself before the space above it.
Result<std::optional<v1::Rhythm>> settingOf(Session& session, const Id& about, const Id& owner = {});
Result<std::optional<Id>> openBell(Session& session, const Id& about, const std::optional<Id>& from = std::nullopt);
// Every pulse that one can read of a space one cannot.
Result<std::vector<Item<v1::Pulse>>> toldPulses(Session& session);

domain::Day dayOfMs(std::int64_t ms);
// With the intervals, pauses and closing that were set.
Result<domain::RhythmInput> inputFor(Session& session, const Id& about, const Id& owner, domain::Day since);

}  // namespace collega::session
