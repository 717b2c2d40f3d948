#include "app/session/rhythm/ties.h"

#include <algorithm>
#include <set>

namespace collega::session {

Result<TieRecords> TieRecords::of(Session& session) {
  TieRecords known;
  COLLEGA_TRY(known.read(session));
  return known;
}

Result<void> TieRecords::read(Session& session) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  today_ = today;
  COLLEGA_ASSIGN(settings, session.all<v1::Rhythm>());
  for (auto& item : settings) {
    const auto about = Id::from(item.value.about());
    const auto owner = Id::from(item.value.owner()).value_or(Id());
    if (!about || item.id != domain::rhythmId(*about, owner)) continue;
    const bool fresh = settings_.try_emplace(item.id).second;
    if (fresh || item.space == *about) settings_[item.id] = std::move(item.value);
  }
  COLLEGA_ASSIGN(bells, session.all<v1::Bell>());
  for (auto& bell : bells)
    if (const auto about = Id::from(bell.value.about()); about && bell.value.state() != v1::BELL_STATE_ANSWERED)
      bells_.emplace(*about, std::move(bell));
  COLLEGA_ASSIGN(partnerships, session.all<v1::Partnership>());
  for (const auto& item : partnerships) agreed_[item.id] = static_cast<int>(item.value.usual_interval_days());
  COLLEGA_ASSIGN(pairs, session.pairs());
  for (const auto& pair : pairs)
    if (const auto space = Id::from(pair.value.space())) closed_[*space] = pair.value.state() == v1::PAIR_STATE_CLOSED;
  return {};
}

std::optional<v1::Rhythm> TieRecords::setting(const Id& about, const Id& owner) const {
  const auto found = settings_.find(domain::rhythmId(about, owner));
  return found == settings_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Id> TieRecords::openBell(const Id& about, const std::optional<Id>& from) const {
  const auto [first, last] = bells_.equal_range(about);
  const auto concerns = [&](const auto& entry) {
    const auto& bell = entry.second.value;
    return !from || bell.rung_by() == from->view() || bell.to() == from->view();
  };
  const auto found = std::find_if(first, last, concerns);
  return found == last ? std::nullopt : std::optional(found->second.id);
}

domain::RhythmInput TieRecords::input(const Id& about, const Id& owner, domain::Day since) const {
  domain::RhythmInput input{{}, 0, since, today_};
  if (const auto agreed = agreed_.find(about); agreed != agreed_.end()) input.setIntervalDays = agreed->second;
  if (const auto set = setting(about, owner)) domain::apply(input, *set);
  if (const auto pair = closed_.find(about); pair != closed_.end()) input.closed = pair->second;
  return input;
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

}  // namespace collega::session
