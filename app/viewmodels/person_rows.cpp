#include "app/viewmodels/person_rows.h"

#include "app/session/words/words.h"

namespace collega::viewmodels {

PersonRow personRow(const Id& account, const Directory& directory) {
  const auto& person = directory.person(account);
  PersonRow row;
  row.id = shown(account);
  row.name = directory.name(account);
  row.note = joined({text(person.profession()), text(person.town())});
  if (person.part() == v1::PART_BROKER || person.part() == v1::PART_COORDINATOR)
    row.part = session::words::label(person.part());
  row.side = directory.side(account);
  row.self = account == directory.me();
  return row;
}

}  // namespace collega::viewmodels
