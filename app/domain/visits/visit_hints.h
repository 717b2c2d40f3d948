// What is worth saying of a visit before it begins and after it has ended; never a reason to refuse.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/domain/pairing/suggestions.h"

namespace collega::domain {

enum class VisitHintKind {
  NobodyFrom,         // what: a town of the partnership that takes no part
  NoCommonLanguage,   // two of different sides share none, and nobody interprets
  NobodyInterprets,   // the interpreters named do not speak to both; what: the languages of the two
  ShorterThanUseful,  // a working visit or job shadowing of less than two days
  LongerThanUseful,   // of more than five
  NobodyAgreed,       // permission at home
  NoHost,             // the host town is not said
  NoBriefing,         // what: the host town, of which there is none
  NoLessons,          // afterwards: nobody logged one
  NotThanked,         // afterwards: the hosts
  NotDebriefed,       // afterwards
};

struct VisitHint {
  VisitHintKind kind;
  std::string what;
  bool operator==(const VisitHint&) const = default;
};

struct VisitFacts {
  std::vector<std::string> towns{};       // of the sides
  std::vector<Candidate> participants{};  // as far as their profiles have arrived
  std::vector<Candidate> interpreters{};
  bool briefed = false;  // there is a briefing of the host town
  int lessons = 0;       // logged from it
  bool thanked = false;
};

std::vector<VisitHint> hintsBefore(const v1::Visit& visit, const VisitFacts& facts);
std::vector<VisitHint> hintsAfter(const v1::Visit& visit, const VisitFacts& facts);

}  // namespace collega::domain
