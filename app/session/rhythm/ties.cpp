#include "app/session/rhythm/ties.h"

#include <algorithm>
#include <set>

namespace collega::session {

Result<std::optional<v1::Rhythm>> settingOf(Session& session, const Id& about, const Id& owner) {
  COLLEGA_ASSIGN(items, session.all<v1::Rhythm>());
  std::optional<v1::Rhythm> found;
  for (auto& item : items) {
    if (item.id != domain::rhythmId(about, owner)) continue;
    if (!found || item.space == about) found = std::move(item.value);
  }
  return found;
}

Result<std::optional<Id>> openBell(Session& session, const Id& about, const std::optional<Id>& from) {
  COLLEGA_ASSIGN(bells, session.all<v1::Bell>());
  for (const auto& bell : bells) {
    const bool open = bell.value.about() == about.view() && bell.value.state() != v1::BELL_STATE_ANSWERED;
    if (open && (!from || bell.value.rung_by() == from->view() || bell.value.to() == from->view()))
      return std::optional(bell.id);
  }
  return std::optional<Id>();
}

Result<std::vector<Item<v1::Pulse>>> toldPulses(Session& session) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::set<Id> own;
  for (const auto& space : spaces) own.insert(space.id);
  COLLEGA_ASSIGN(pulses, session.all<v1::Pulse>());
  std::erase_if(pulses, [&](const auto& pulse) { return own.contains(pulse.id) || !own.contains(pulse.space); });
  return pulses;
}

domain::Day dayOfMs(std::int64_t ms) {
  return std::chrono::floor<std::chrono::days>(
      std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds{ms}));
}

Result<domain::RhythmInput> inputFor(Session& session, const Id& about, const Id& owner, domain::Day since) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  domain::RhythmInput input{{}, 0, since, today};
  if (const auto partnership = session.get<v1::Partnership>(about))
    input.setIntervalDays = static_cast<int>(partnership->value.usual_interval_days());
  COLLEGA_ASSIGN(setting, settingOf(session, about, owner));
  if (setting) domain::apply(input, *setting);
  return input;
}

}  // namespace collega::session
