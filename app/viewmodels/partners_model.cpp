#include "app/viewmodels/partners_model.h"

#include <algorithm>

#include "app/viewmodels/rhythm_rows.h"
#include "app/viewmodels/sides.h"

namespace collega::viewmodels {
namespace {

struct Partners {
  std::vector<PartnerRow> partnerships;
  std::vector<PartnerRow> pairs;
};

// What a partnership works on, or who the other of a pair is.
QString noteOf(Session& session, const session::SpaceInfo& space) {
  if (space.kind == v1::SPACE_KIND_PARTNERSHIP) {
    const auto partnership = session.get<v1::Partnership>(space.id);
    return partnership ? enumerated(texts(partnership->value.themes())) : QString();
  }
  const auto members = session.members(space.id);
  if (!members) return {};
  const auto other = std::ranges::find(*members, false, &session::MemberInfo::self);
  if (other == members->end()) return {};
  return joined({text(other->person.profession()), text(other->person.town())});
}

Result<PartnerRow> partnerRow(Session& session, const session::SpaceInfo& space, const Directory& directory) {
  COLLEGA_ASSIGN(rhythm, rhythmRow(session, space, directory));
  COLLEGA_ASSIGN(requests, session.joinRequests(space.id));
  const auto sides = sidesOf(space, directory);
  PartnerRow row;
  row.id = shown(space.id);
  row.name = text(space.name);
  row.note = noteOf(session, space);
  row.standing = rhythm.standing;
  row.rhythm = rhythm.note;
  row.ourTown = sides.ours;
  row.theirTown = sides.theirs;
  row.tone = rhythm.tone;
  row.requests = static_cast<int>(requests.size());
  row.quiet = rhythm.quiet;
  return row;
}

Result<Partners> read(Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(spaces, session.spaces());
  Partners partners;
  for (const auto& space : spaces) {
    if (space.kind == v1::SPACE_KIND_NETWORK) continue;
    COLLEGA_ASSIGN(row, partnerRow(session, space, directory));
    (space.kind == v1::SPACE_KIND_PAIR ? partners.pairs : partners.partnerships).push_back(std::move(row));
  }
  return partners;
}

}  // namespace

void PartnersModel::reload() {
  load(&read, [this](const Partners& partners) {
    partnerships_.set(partners.partnerships);
    pairs_.set(partners.pairs);
  });
}

}  // namespace collega::viewmodels
