// For the tests of the rules: ids and people in a few words.
#pragma once

#include <string>
#include <vector>

#include "app/domain/pairing/suggestions.h"

namespace collega::test {

inline Id id(std::uint8_t number) {
  Id result;
  result.value.back() = number;
  return result;
}

using Words = std::vector<std::string>;

struct Profile {
  std::string town;
  std::string profession{};
  Words languages{};
  Words themes{};
  Words offers{};
  Words seeks{};
  v1::Part part = v1::PART_PROFESSIONAL;
};

inline domain::Candidate candidate(std::uint8_t number, const Profile& profile) {
  domain::Candidate result{id(number), {}};
  auto& person = result.person;
  person.set_name("Person " + std::to_string(number));
  person.set_town(profile.town);
  person.set_profession(profile.profession);
  person.set_part(profile.part);
  person.mutable_languages()->Assign(profile.languages.begin(), profile.languages.end());
  person.mutable_themes()->Assign(profile.themes.begin(), profile.themes.end());
  person.mutable_offers()->Assign(profile.offers.begin(), profile.offers.end());
  person.mutable_seeks()->Assign(profile.seeks.begin(), profile.seeks.end());
  return result;
}

}  // namespace collega::test
