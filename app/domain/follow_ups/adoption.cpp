#include "app/domain/follow_ups/adoption.h"

#include <algorithm>
#include <array>

#include "app/records/folding.h"
#include "ledger/crypto.h"

namespace collega::domain {

namespace {

struct Check {
  v1::FollowUpPrompt prompt;
  int months;
};

constexpr std::array checks{Check{v1::FOLLOW_UP_PROMPT_ADOPTION_3_MONTHS, 3},
                            Check{v1::FOLLOW_UP_PROMPT_ADOPTION_6_MONTHS, 6},
                            Check{v1::FOLLOW_UP_PROMPT_ADOPTION_12_MONTHS, 12}};

Id checkId(const Id& lesson, v1::FollowUpPrompt prompt, std::string_view town) {
  return crypto::hashId("adoption", {lesson.view(), std::to_string(prompt), "/", records::fold(town)});
}

// Its state is not said: see follow_up_series.cpp.
v1::FollowUp checkOf(const Id& lesson, const Check& check, Day due, const AskedSide& side) {
  v1::FollowUp followUp;
  followUp.set_prompt(check.prompt);
  followUp.set_due(text(LocalTime{due, usualHour}));
  followUp.set_zone(side.zone);
  followUp.set_about(lesson.bytes());
  for (const auto& person : side.people) followUp.add_people(person.bytes());
  return followUp;
}

v1::Application applicationOf(const v1::Answer& answer) {
  switch (answer.outcome()) {
    case v1::OUTCOME_TRIED:
      return v1::APPLICATION_TRIED;
    case v1::OUTCOME_ADAPTED:
    case v1::OUTCOME_EMBEDDED:
      return v1::APPLICATION_ADOPTED;
    default:
      return v1::APPLICATION_UNSPECIFIED;
  }
}

int rank(v1::Application application) {
  constexpr std::array order{v1::APPLICATION_UNSPECIFIED, v1::APPLICATION_IDEA,  v1::APPLICATION_PLANNED,
                             v1::APPLICATION_BLOCKED,     v1::APPLICATION_TRIED, v1::APPLICATION_ADOPTED};
  return static_cast<int>(std::ranges::find(order, application) - order.begin());
}

}  // namespace

bool isAdoptionCheck(const v1::FollowUp& followUp) {
  return std::ranges::find(checks, followUp.prompt(), &Check::prompt) != checks.end();
}

bool asksForAdoption(const v1::Lesson& lesson) {
  const bool says = !lesson.plan().empty() || lesson.application() != v1::APPLICATION_UNSPECIFIED;
  return says && !lesson.has_origin();
}

std::vector<SeriesItem> adoptionChecks(const v1::Lesson& lesson, const Id& lessonId, const Sides& sides, Day today,
                                       const Question& question) {
  const auto given = parseDay(lesson.learned_on());
  const auto learned = given ? *given : today;
  std::vector<SeriesItem> planned;
  for (const auto& check : checks) {
    const auto due = addMonths(learned, check.months);
    if (due < today) continue;
    for (const auto& [town, side] : sides) {
      auto followUp = checkOf(lessonId, check, due, side);
      followUp.set_question(question(check.prompt));
      planned.push_back({checkId(lessonId, check.prompt, town), std::move(followUp)});
    }
  }
  return planned;
}

bool isSettled(const v1::Answer& answer) {
  return answer.outcome() == v1::OUTCOME_DROPPED || answer.outcome() == v1::OUTCOME_NOT_APPLICABLE;
}

bool comesAfter(const v1::FollowUp& later, const v1::FollowUp& check) {
  return isAdoptionCheck(later) && isAdoptionCheck(check) && later.about() == check.about() &&
         later.prompt() > check.prompt() && std::ranges::is_permutation(later.people(), check.people());
}

v1::Application applicationAfter(v1::Application before, const v1::Answer& answer) {
  auto furthest = before;
  for (const auto said : {answer.application(), applicationOf(answer)})
    if (rank(said) > rank(furthest)) furthest = said;
  return furthest;
}

}  // namespace collega::domain
