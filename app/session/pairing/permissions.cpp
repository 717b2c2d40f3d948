#include "app/session/pairing/permissions.h"

#include <algorithm>

#include "app/domain/pairing/pairs.h"
#include "app/domain/pairing/permissions.h"
#include "app/domain/wording.h"

namespace collega::session {

Result<Item<v1::Pair>> ownOrCoordinated(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, session.get<v1::Pair>(id));
  COLLEGA_ASSIGN(space, session.space(item.space));
  const auto& self = session.account();
  if (!domain::involves(item.value, self) && item.value.broker() != self.view() && space.role != v1::ROLE_COORDINATOR)
    return {Problem::NotAllowed, "the two of a pair, its broker and coordinators say this"};
  return item;
}

namespace {

// As the profile of one of the two spells it.
Result<std::string> townOf(Session& session, const Item<v1::Pair>& item, const std::string& given) {
  const auto& town = given.empty() ? session.me().town() : given;
  COLLEGA_ASSIGN(people, session.members(item.space));
  const auto isSide = [&](const MemberInfo& member) {
    return domain::involves(item.value, member.account) && domain::sameWords(member.person.town(), town);
  };
  const auto found = std::ranges::find_if(people, isSide);
  if (found == people.end()) return {Problem::InvalidInput, town + " is not a town of this pair"};
  return found->person.town();
}

}  // namespace

Result<void> permitPair(Session& session, const Id& id, const std::string& town, const std::string& by) {
  COLLEGA_ASSIGN(item, ownOrCoordinated(session, id));
  COLLEGA_ASSIGN(side, townOf(session, item, town));
  COLLEGA_TRY(domain::permit(item.value, side, by, session.today()));
  return session.update(id, item.value);
}

Result<void> reportPair(Session& session, const Id& id, const std::string& town) {
  COLLEGA_ASSIGN(item, ownOrCoordinated(session, id));
  COLLEGA_ASSIGN(side, townOf(session, item, town));
  COLLEGA_TRY(domain::report(item.value, side, session.today()));
  return session.update(id, item.value);
}

}  // namespace collega::session
