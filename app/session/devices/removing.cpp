#include "app/session/devices/removing.h"

#include "app/session/keeping/keeper.h"

namespace collega::session {

Result<void> removeMember(Session& session, const Id& space, const Id& person) {
  auto& inside = Keeper::inside(session);
  COLLEGA_ASSIGN(state, inside.membership(space));
  if (!state.activeMember(person)) return {Problem::NotFound, "member " + person.hex()};
  if (person == inside.account()) return {Problem::NotAllowed, "nobody removes themselves: leave instead"};
  if (state.activeMember(inside.account())->role != v1::ROLE_COORDINATOR)
    return {Problem::NotAllowed, "to remove a member"};
  v1::MemberRemove remove;
  remove.set_account_id(person.bytes());
  return inside.addIntent(space, v1::ENTRY_KIND_MEMBER_REMOVE, remove);
}

}  // namespace collega::session
