#include "app/session/sharing/someone.h"

#include <algorithm>

namespace collega::session {
namespace {

void know(records::Someone& someone, const v1::Person& person) {
  for (const auto& text : {person.name(), person.mail(), person.phone()})
    if (!text.empty() && std::ranges::count(someone.texts, text) == 0) someone.texts.push_back(text);
}

}  // namespace

Result<records::Someone> someoneOf(Session& session, const Id& person) {
  records::Someone someone{person, {}};
  // Who has left, or was imported, has a record and no membership; each space has its own.
  COLLEGA_ASSIGN(people, session.all<v1::Person>());
  for (const auto& item : people)
    if (item.id == person) know(someone, item.value);
  if (person == session.account()) know(someone, session.me());
  return someone;
}

}  // namespace collega::session
