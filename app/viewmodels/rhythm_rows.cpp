#include "app/viewmodels/rhythm_rows.h"

#include <algorithm>

#include "app/session/rhythm/rhythms.h"
#include "app/session/words/words.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;
using domain::RhythmState;

int toneOf(RhythmState state) {
  enum Tone { NeutralTone, Good, Attention, Alarm, MutualTone };
  switch (state) {
    case RhythmState::Active:
      return Good;
    case RhythmState::Cooling:
      return Attention;
    case RhythmState::Dormant:
      return Alarm;
    case RhythmState::Waking:
      return MutualTone;
    default:
      return NeutralTone;
  }
}

}  // namespace

Result<RhythmRow> rhythmRow(session::Session& session, const session::SpaceInfo& space, const Directory& directory) {
  COLLEGA_ASSIGN(found, session::rhythmOf(session, space));
  RhythmRow row;
  row.id = shown(space.id);
  row.name = text(space.name);
  row.note = words::rhythm(found.rhythm);
  row.standing = words::state(found.rhythm);
  row.tone = toneOf(found.rhythm.state);
  row.quiet = found.rhythm.state == RhythmState::Cooling || found.rhythm.state == RhythmState::Dormant;
  row.isPair = space.kind == v1::SPACE_KIND_PAIR;
  if (found.ringer && *found.ringer != directory.me()) row.ringer = directory.name(*found.ringer);
  row.rung = row.quiet && found.bell.has_value();
  return row;
}

Result<std::vector<RhythmRow>> rhythmRows(session::Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<RhythmRow> rows;
  for (const auto& space : spaces) {
    if (space.kind == v1::SPACE_KIND_NETWORK) continue;
    COLLEGA_ASSIGN(row, rhythmRow(session, space, directory));
    rows.push_back(std::move(row));
  }
  std::ranges::stable_sort(rows, std::ranges::greater{}, [](const auto& row) { return row.quiet ? row.tone : 0; });
  return rows;
}

}  // namespace collega::viewmodels
