// import vcard: people from an address book; all of them, or none where a card is wrong.
#include "app/cli/groups.h"
#include "app/cli/importing.h"
#include "app/formats/vcard.h"

namespace collega::cli {
namespace {

struct ImportingVcard : Importing {
  std::string town;
};

void vcardOptions(CLI::App& app, ImportingVcard& given) {
  importOptions(app, given);
  app.add_option("--town", given.town, "Of those whose card has no address");
}

Result<void> readCard(const formats::Card& card, const std::string& town, v1::Person& person) {
  COLLEGA_ASSIGN(read, formats::personOf(card));
  person = std::move(read);
  if (person.town().empty()) person.set_town(town);
  return records::validate(person);
}

Result<Answer> importVcard(Context& context, const ImportingVcard& given) {
  COLLEGA_ASSIGN(text, readGiven(given.file));
  COLLEGA_ASSIGN(cards, formats::parseCards(text));
  if (cards.empty()) return Error{Problem::InvalidInput, "the file has no vCard"};
  COLLEGA_SESSION(session, context);
  Arrivals arrivals(context);
  std::string others;
  for (const auto& card : cards) {
    if (!card.wrong && !formats::isPerson(card)) {
      others += (others.empty() ? "Cards of no person left out: line " : ", ") + std::to_string(card.line);
      continue;
    }
    auto person = std::make_unique<v1::Person>();
    const auto read = readCard(card, given.town, *person);
    arrivals.take({.line = card.line, .value = std::move(person), .given = {}}, read);
  }
  return arrivals.bringIn(session, given, others);
}

}  // namespace

void addImportVcard(const Commands& group) {
  group.command<ImportingVcard>("vcard", "People from an address book, saved as vCard", importVcard, vcardOptions);
}

}  // namespace collega::cli
