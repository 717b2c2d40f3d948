// contact list: who was in contact with whom, when and how.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/rhythm/contacts.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Listing {
  std::string space;
  std::string with;
  std::size_t limit = 0;
};

std::string namesOf(session::Session& session, const v1::Contact& contact) {
  std::string names;
  for (const auto& bytes : contact.people())
    if (const auto id = Id::from(bytes); id && *id != session.account())
      names += (names.empty() ? "" : ", ") + nameOf(session, *id);
  return names;
}

Result<Answer> list(Context& context, const Listing& given) {
  COLLEGA_SESSION(session, context);
  session::ContactWish wish;
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(space, findSpace(session, given.space));
    wish.space = space.id;
  }
  if (!given.with.empty()) {
    COLLEGA_ASSIGN(person, findPerson(session, given.with));
    wish.with = person;
  }
  COLLEGA_ASSIGN(found, session::contacts(session, wish));
  if (given.limit > 0 && found.size() > given.limit) found.resize(given.limit);
  QJsonArray array;
  Rows rows;
  for (const auto& item : found) {
    COLLEGA_ASSIGN(row, session.row(item.id));
    array.append(recordJson(row));
    const auto& contact = item.value;
    const auto language = contact.language().empty() ? QString() : words::language(contact.language());
    rows.push_back({brief(item.id), words::day(contact.on()).toStdString(),
                    words::label(contact.contact_kind()).toStdString(), namesOf(session, contact),
                    language.toStdString(), clip(contact.note())});
  }
  return Answer{.json = array, .text = table(rows)};
}

}  // namespace

void addContact(const Commands& contact) {
  contact.command<Listing>("list", "The latest first", list, [](CLI::App& app, Listing& given) {
    app.add_option("--space", given.space, "Only of this space");
    app.add_option("--with", given.with, "Only with this person");
    app.add_option("--limit", given.limit, "At most so many");
  });
}

}  // namespace collega::cli
