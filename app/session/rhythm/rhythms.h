// How every tie fares: partnerships and pairs, those one cannot read by their pulse, and one's own contacts.
#pragma once

#include "app/domain/rhythm/rhythm.h"
#include "app/session/session.h"

namespace collega::session {

enum class TieKind { Partnership, Pair, Contact };

struct TieRhythm {
  TieKind kind = TieKind::Partnership;
  Id about;  // a space, or a person
  Id place;  // where bells and settings of this tie are kept
  std::string name;
  domain::Rhythm rhythm;
  std::optional<Id> ringer{};                 // who should ring, once it is silent
  std::optional<Id> bell{};                   // the one that waits for an answer
  bool byPulse = false;                       // one cannot read it
  bool mayRule = false;                       // may set, pause and close it
  std::vector<domain::NamedRhythm> themes{};  // of a partnership, each judged apart
  std::vector<domain::NamedRhythm> towns{};
};

// Of all, or of this space and what is in it.
Result<std::vector<TieRhythm>> spaceRhythms(Session& session, const std::optional<Id>& space = std::nullopt);
// Everybody one was in contact with, has in the address book, or set a rhythm for.
Result<std::vector<TieRhythm>> contactRhythms(Session& session);
// Of a space one can read, one that is known by its pulse, or a person.
Result<TieRhythm> rhythmOf(Session& session, const Id& about);
// The same for a space one can read.
Result<TieRhythm> rhythmOf(Session& session, const SpaceInfo& space);

}  // namespace collega::session
