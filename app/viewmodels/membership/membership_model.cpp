#include "app/viewmodels/membership/membership_model.h"

#include <algorithm>

#include "app/session/devices/removing.h"
#include "app/viewmodels/convert.h"

namespace collega::viewmodels {
namespace {

using session::MemberInfo;
using session::SpaceInfo;

bool mayRemove(const SpaceInfo& space) {
  return space.kind != v1::SPACE_KIND_PAIR && space.role == v1::ROLE_COORDINATOR;
}

// With the member that the person is there.
Result<std::vector<std::pair<SpaceInfo, MemberInfo>>> sharedWith(Session& session, const Id& person) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<std::pair<SpaceInfo, MemberInfo>> shared;
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(members, session.members(space.id));
    const auto found = std::ranges::find(members, person, &MemberInfo::account);
    if (found != members.end()) shared.emplace_back(space, *found);
  }
  return shared;
}

Result<std::vector<MembershipRow>> read(Session& session, const Id& person) {
  COLLEGA_ASSIGN(shared, sharedWith(session, person));
  std::vector<MembershipRow> rows;
  for (const auto& [space, member] : shared)
    rows.push_back({shown(space.id), text(space.name),
                    joined({session::words::label(space.kind), session::words::label(member.role)}),
                    mayRemove(space) && person != session.account()});
  return rows;
}

}  // namespace

Result<std::vector<Id>> coordinatedWith(Session& session, const Id& person) {
  COLLEGA_ASSIGN(shared, sharedWith(session, person));
  std::vector<Id> spaces;
  for (const auto& [space, member] : shared)
    if (mayRemove(space) && person != session.account()) spaces.push_back(space.id);
  return spaces;
}

void MembershipModel::setPerson(const QString& person) {
  if (person_ == person) return;
  person_ = person;
  reloadSoon();
  Q_EMIT personChanged();
}

void MembershipModel::reload() {
  if (person_.isEmpty()) return;
  load([id = idOf(person_)](Session& session) { return read(session, id); },
       [this](const std::vector<MembershipRow>& rows) {
         spaces_.set(rows);
         coordinates_ = std::ranges::any_of(rows, &MembershipRow::mayRemove);
         Q_EMIT changed();
       });
}

void MembershipModel::remove(const QString& space) {
  ask([space = idOf(space),
       person = idOf(person_)](Session& session) { return session::removeMember(session, space, person); },
      [this] {
        profile()->syncNow();
        Q_EMIT removed();
      });
}

}  // namespace collega::viewmodels
