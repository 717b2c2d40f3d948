// Moments of contact that people note: a call, a mail, a meeting, a message outside Collega.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// Oneself took part, and it was today unless it says otherwise. InvalidInput for a day to come: that is planned as a
// visit or a call.
Result<Id> addContact(Session& session, const Id& space, v1::Contact contact);

// Where what is between oneself and this person is kept: in their pair, otherwise where their profile is.
Result<Id> placeWith(Session& session, const Id& person);

// Newest day first; in one space or in all, with one person or with anybody.
struct ContactWish {
  std::optional<Id> space{};
  std::optional<Id> with{};
};
Result<std::vector<Item<v1::Contact>>> contacts(Session& session, const ContactWish& wish);

}  // namespace collega::session
