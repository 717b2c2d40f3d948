// Which field of a profile is which property of a vCard.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/result.h"

namespace collega::formats {

struct CardField {
  const char* property;
  const char* field;
  bool work = false;  // is written as the one at work
};
// Texts; the address has the town and the country.
std::span<const CardField> cardFields();

// What is left of a profile, by the schema: {"X-COLLEGA-BROKER-ROLES", "interpreter, mediator"}.
std::vector<std::pair<std::string, std::string>> otherFields(const v1::Person& person);
// One of these; what this version does not know is passed over.
Result<void> setOtherField(v1::Person& person, std::string_view property, const std::string& text);

// In English, as addresses are written abroad; empty for what is no code.
std::string nameOfCountry(std::string_view code);
// "NL" of a code, or of its name in English or in its own language; empty for what is none.
std::string codeOfCountry(std::string_view codeOrName);

}  // namespace collega::formats
