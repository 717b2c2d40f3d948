#include "app/domain/visits/visit_hints.h"

#include <algorithm>

#include "app/domain/calendar.h"
#include "app/domain/pairing/bridges.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

using Hints = std::vector<VisitHint>;

constexpr int shortestUseful = 2;
constexpr int longestUseful = 5;

int daysOf(const v1::Visit& visit) {
  const auto starts = parseDay(visit.starts());
  const auto ends = parseDay(visit.ends().empty() ? visit.starts() : visit.ends());
  return starts && ends ? daysBetween(*starts, *ends) + 1 : shortestUseful;
}

void lookAtLength(const v1::Visit& visit, Hints& hints) {
  if (visit.visit_kind() == v1::VISIT_KIND_CALL || visit.visit_kind() == v1::VISIT_KIND_WORKSHOP) return;
  if (daysOf(visit) < shortestUseful) hints.push_back({VisitHintKind::ShorterThanUseful, {}});
  if (daysOf(visit) > longestUseful) hints.push_back({VisitHintKind::LongerThanUseful, {}});
}

// Whoever is not known yet may be from anywhere.
void lookAtSides(const v1::Visit& visit, const VisitFacts& facts, Hints& hints) {
  if (static_cast<int>(facts.participants.size()) < visit.participants_size()) return;
  for (const auto& town : facts.towns) {
    const auto isFrom = [&](const Candidate& each) { return sameWords(each.person.town(), town); };
    if (std::ranges::none_of(facts.participants, isFrom)) hints.push_back({VisitHintKind::NobodyFrom, town});
  }
}

bool needInterpreter(const v1::Person& one, const v1::Person& other) {
  return !sameWords(one.town(), other.town()) && !one.languages().empty() && !other.languages().empty() &&
         sharedLanguages(one, other).empty();
}

bool interprets(const Candidate& interpreter, const v1::Person& one, const v1::Person& other) {
  return !sharedLanguages(interpreter.person, one).empty() && !sharedLanguages(interpreter.person, other).empty();
}

// The first two that cannot talk.
void lookAtLanguages(const v1::Visit& visit, const VisitFacts& facts, Hints& hints) {
  for (const auto& one : facts.participants) {
    for (const auto& other : facts.participants) {
      if (!(one.id < other.id) || !needInterpreter(one.person, other.person)) continue;
      if (visit.interpreters().empty()) return hints.push_back({VisitHintKind::NoCommonLanguage, {}});
      const auto helps = [&](const auto& each) { return interprets(each, one.person, other.person); };
      const bool allKnown = static_cast<int>(facts.interpreters.size()) == visit.interpreters_size();
      if (!allKnown || std::ranges::any_of(facts.interpreters, helps)) continue;
      return hints.push_back(
          {VisitHintKind::NobodyInterprets, one.person.languages(0) + "," + other.person.languages(0)});
    }
  }
}

}  // namespace

std::vector<VisitHint> hintsBefore(const v1::Visit& visit, const VisitFacts& facts) {
  Hints hints;
  lookAtSides(visit, facts, hints);
  lookAtLanguages(visit, facts, hints);
  lookAtLength(visit, hints);
  if (visit.agreed_by().empty()) hints.push_back({VisitHintKind::NobodyAgreed, {}});
  const bool isCall = visit.visit_kind() == v1::VISIT_KIND_CALL;
  if (visit.host_town().empty() && !isCall) hints.push_back({VisitHintKind::NoHost, {}});
  if (!visit.host_town().empty() && !facts.briefed) hints.push_back({VisitHintKind::NoBriefing, visit.host_town()});
  return hints;
}

std::vector<VisitHint> hintsAfter(const v1::Visit& visit, const VisitFacts& facts) {
  Hints hints;
  if (visit.debrief().empty()) hints.push_back({VisitHintKind::NotDebriefed, {}});
  if (facts.lessons == 0) hints.push_back({VisitHintKind::NoLessons, {}});
  if (!facts.thanked) hints.push_back({VisitHintKind::NotThanked, {}});
  return hints;
}

}  // namespace collega::domain
