// People as vCards: version 4 (RFC 6350) out; 4 and 3 in, as other programs write them.
//
// What has a property of its own has it (offers are EXPERTISE, what is sought INTEREST: RFC 6715; the country's code
// is CC: RFC 8605); the rest of a profile, whatever the schema adds to it, goes as X-COLLEGA-…
#pragma once

#include <cstdint>
#include <optional>

#include "app/formats/content_lines.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::formats {

std::string vcardOf(const v1::Person& person, const Id& id, std::int64_t changedMs);

struct Card {
  std::size_t line = 0;  // of its BEGIN
  std::vector<ContentLine> lines;
  std::optional<Error> wrong;  // as a card: not closed, of a version that is not read
};

// The cards of a file. What is wrong with one is said by it; TooLarge for what nobody reads.
Result<std::vector<Card>> parseCards(std::string_view text);

// Whether it is somebody, and not an organisation or a group.
bool isPerson(const Card& card);
// Not validated: a card may lack a town, which a profile cannot. InvalidInput, NotUtf8.
Result<v1::Person> personOf(const Card& card);

}  // namespace collega::formats
