// Suggesting to everybody, and pairing everybody, among people of two and of ten towns. Reported, not asserted.
//
//   bench_matching [PEOPLE ON EACH SIDE]
#include <array>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "app/domain/pairing/exchange_round.h"
#include "app/domain/pairing/matching.h"
#include "tests/bench/measured.h"

using namespace collega;
using namespace collega::bench;

namespace {

constexpr std::string_view today = "2026-11-23";
constexpr std::size_t shown = 20;
constexpr std::size_t brokersEach = 50;  // people there is one broker for

constexpr std::array professions{"firefighter",   "waste manager",  "police officer", "teacher",
                                 "youth worker",  "town planner",   "archivist",      "water engineer",
                                 "social worker", "port authority", "nurse",          "environmental officer"};
constexpr std::array subjects{"separating waste at home", "hazardous materials", "earthquake drills", "youth councils",
                              "school gardens",           "port logistics",      "monuments",         "flood warning",
                              "community policing",       "home composting",     "parents at school", "smoke alarms",
                              "street lighting",          "drinking water",      "public transport",  "archives"};
constexpr std::array towns{"Amsterdam", "Kocaeli", "Haarlem",    "Emirdağ",   "Zeist",
                           "Berkane",   "Meppel",  "Al Hoceima", "Rotterdam", "Casablanca"};
constexpr std::array languages{"nl", "tr", "ar", "fr", "en"};

template <class List>
const char* oneOf(const List& list, std::mt19937& random) {
  return list[random() % list.size()];
}

domain::Candidate somebody(std::size_t number, std::size_t townCount, std::mt19937& random) {
  domain::Candidate candidate;
  for (std::size_t i = 0; i < 4; ++i) candidate.id.value[i] = std::uint8_t(number >> (24 - 8 * i));
  auto& person = candidate.person;
  const auto town = number % townCount;
  person.set_name("Person " + std::to_string(number));
  person.set_town(towns[town]);
  person.add_languages(town % 2 == 0 ? "nl" : oneOf(languages, random));
  if (random() % 2 == 0) person.add_languages("en");
  if (number % brokersEach == 0) {
    person.set_part(v1::PART_BROKER);
    person.add_languages(languages[1 + random() % 3]);
  } else {
    person.set_profession(oneOf(professions, random));
  }
  for (int i = 0; i < 3; ++i) person.add_themes(oneOf(subjects, random));
  for (int i = 0; i < 3; ++i) person.add_offers(prose(random() % 1'000, 20).substr(6) + " " + oneOf(subjects, random));
  for (int i = 0; i < 3; ++i) person.add_seeks(oneOf(subjects, random));
  return candidate;
}

std::vector<domain::Candidate> crowdOf(std::size_t count, std::size_t townCount) {
  std::mt19937 random(4711);
  std::vector<domain::Candidate> people;
  for (std::size_t i = 0; i < count; ++i) people.push_back(somebody(i, townCount, random));
  return people;
}

void measure(std::size_t count, std::size_t townCount) {
  const auto people = crowdOf(count, townCount);
  const auto where = std::to_string(people.size()) + " people of " + std::to_string(townCount) + " towns: ";
  const Stopwatch one;
  must(!domain::suggest(people[1], people, {}, today).empty(), "suggest");
  report(where + "suggestions for one", one.seconds() * 1000, "ms");

  const Stopwatch all;
  std::vector<const domain::Candidate*> everybody;
  for (const auto& each : people) everybody.push_back(&each);
  const domain::Crowd crowd(everybody, {}, today);
  const domain::Matching matching(crowd);
  std::size_t suggested = 0;
  for (std::size_t i = 0; i < crowd.size(); ++i) suggested += matching.suggestions(i, shown).size();
  must(suggested > crowd.size(), "suggest to everybody");
  report(where + "the " + std::to_string(shown) + " best for everybody", all.seconds(), "s");

  const Stopwatch assigning;
  const auto round = domain::exchangeRound(people, {}, {}, today);
  must(round.ok() && !round->pairs.empty(), "assign");
  report(where + "a round of " + std::to_string(round->pairs.size()) + " pairs", assigning.seconds(), "s");
}

}  // namespace

int main(int argc, char** argv) {
  const std::size_t side = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000;
  std::printf("matching %zu x %zu people, with reasons\n", side, side);
  for (const std::size_t townCount : {std::size_t{2}, towns.size()}) measure(2 * side, townCount);
}
