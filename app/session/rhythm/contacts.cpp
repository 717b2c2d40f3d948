#include "app/session/rhythm/contacts.h"

#include <algorithm>

#include "app/session/rhythm/doubles.h"
#include "app/session/rhythm/rhythms.h"

namespace collega::session {

namespace {

bool isWith(const v1::Contact& contact, const Id& person, const domain::Aliases& known) {
  return std::ranges::any_of(contact.people(), [&](const auto& bytes) {
    const auto id = Id::from(bytes);
    return id && known.resolve(*id) == person;
  });
}

}  // namespace

Result<Id> addContact(Session& session, const Id& space, v1::Contact contact) {
  const auto self = session.account().bytes();
  if (contact.on().empty()) contact.set_on(session.today());
  if (contact.on() > session.today())
    return {Problem::InvalidInput, "on: is still to come; plan it as a visit or a call"};
  if (std::ranges::find(contact.people(), self) == contact.people().end()) contact.add_people(self);
  return session.add(space, contact);
}

Result<Id> placeWith(Session& session, const Id& person) {
  COLLEGA_ASSIGN(tie, rhythmOf(session, person));
  return tie.place;
}

Result<std::vector<Item<v1::Contact>>> contacts(Session& session, const ContactWish& wish) {
  COLLEGA_ASSIGN(found, session.all<v1::Contact>(wish.space));
  COLLEGA_ASSIGN(known, aliases(session));
  if (wish.with)
    std::erase_if(found, [&](const auto& item) { return !isWith(item.value, known.resolve(*wish.with), known); });
  std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto& item) { return item.value.on(); });
  return found;
}

}  // namespace collega::session
