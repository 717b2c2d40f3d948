// Inside the rhythms: what was set, rung and told about ties, wherever it is kept.
#pragma once

#include <map>

#include "app/domain/rhythm/pulse.h"
#include "app/domain/rhythm/rhythm_setting.h"
#include "app/session/rhythm/rhythms.h"

namespace collega::session {

// Read once, however many ties are looked at.
class TieRecords {
 public:
  static Result<TieRecords> of(Session& session);

  // One's own with this person, where `owner` is given; in the space itself before the space above it.
  [[nodiscard]] std::optional<v1::Rhythm> setting(const Id& about, const Id& owner = {}) const;
  // The one that waits for an answer; of a tie with a person, rung by or for `from`.
  [[nodiscard]] std::optional<Id> openBell(const Id& about, const std::optional<Id>& from = std::nullopt) const;
  // With the intervals, pauses and closing that were set. A pair is closed as its own record says.
  [[nodiscard]] domain::RhythmInput input(const Id& about, const Id& owner, domain::Day since) const;
  [[nodiscard]] domain::Day today() const { return today_; }

 private:
  Result<void> read(Session& session);

  domain::Day today_{};
  std::map<Id, v1::Rhythm> settings_;        // by domain::rhythmId
  std::multimap<Id, Item<v1::Bell>> bells_;  // that wait, by what they are about
  std::map<Id, int> agreed_;                 // usual intervals of partnerships
  std::map<Id, bool> closed_;                // of each pair, by its space
};

// Every pulse that one can read of a space one cannot.
Result<std::vector<Item<v1::Pulse>>> toldPulses(Session& session);

domain::Day dayOfMs(std::int64_t ms);

// Of a space one can read.
Result<TieRhythm> rhythmOf(Session& session, const SpaceInfo& space, const TieRecords& known);

}  // namespace collega::session
