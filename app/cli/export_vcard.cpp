// export vcard: people for an address book.
#include <set>

#include "app/cli/export.h"
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/formats/vcard.h"

namespace collega::cli {
namespace {

struct ExportingVcard {
  std::string file;
  std::string space;
  std::string person;
};

void vcardOptions(CLI::App& app, ExportingVcard& given) {
  fileOption(app, given.file);
  app.add_option("--space", given.space, "Of one space; otherwise of all");
  app.add_option("--person", given.person, "Only this one");
}

Result<Answer> exportVcard(Context& context, const ExportingVcard& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceIfGiven(session, given.space));
  std::optional<Id> only;
  if (!given.person.empty()) {
    COLLEGA_ASSIGN(found, findPerson(session, given.person));
    only = found;
  }
  COLLEGA_ASSIGN(people, session.all<v1::Person>(space));
  std::string cards;
  std::set<Id> seen;  // a profile stands in each of its owner's spaces
  for (const auto& person : people) {
    const bool wanted = (!only || person.id == *only) && person.value.merged_into().empty();
    if (!wanted || !seen.insert(person.id).second) continue;
    cards += formats::vcardOf(person.value, person.id, person.changed.madeAtMs);
  }
  return handOver(given.file, std::move(cards), formats::Readers::Owner, std::to_string(seen.size()) + " people");
}

}  // namespace

void addExportVcard(const Commands& group) {
  group.command<ExportingVcard>("vcard", "People, for an address book", exportVcard, vcardOptions);
}

}  // namespace collega::cli
