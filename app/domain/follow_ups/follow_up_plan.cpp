#include "app/domain/follow_ups/follow_up_plan.h"

#include <algorithm>
#include <array>

#include "app/domain/follow_ups/adoption.h"

namespace collega::domain {

using std::chrono::days;

namespace {

struct Planned {
  v1::FollowUpPrompt prompt;
  Day (*after)(Day end);
};

constexpr std::array plans{
    Planned{v1::FOLLOW_UP_PROMPT_LOG_LESSONS, [](Day end) { return end + days{2}; }},
    Planned{v1::FOLLOW_UP_PROMPT_THANK, [](Day end) { return end + days{7}; }},
    Planned{v1::FOLLOW_UP_PROMPT_APPLIED_3_MONTHS, [](Day end) { return addMonths(end, 3); }},
    Planned{v1::FOLLOW_UP_PROMPT_APPLIED_6_MONTHS, [](Day end) { return addMonths(end, 6); }},
};

v1::FollowUp open(const Planned& plan, Day end, const Question& question) {
  v1::FollowUp followUp;
  followUp.set_question(question(plan.prompt));
  followUp.set_prompt(plan.prompt);
  followUp.set_due(text(LocalTime{plan.after(end), usualHour}));
  followUp.set_state(v1::FOLLOW_UP_STATE_OPEN);
  return followUp;
}

Result<LocalTime> dueFor(const v1::FollowUp& followUp, const Id& person) {
  COLLEGA_ASSIGN(due, parseLocalTime(followUp.due()));
  const auto& all = followUp.snoozes();
  const auto own = std::ranges::find(all, person.bytes(), &v1::Snooze::person);
  if (own == all.end()) return due;
  const auto until = parseLocalTime(own->until());
  return until ? std::max(due, *until) : due;
}

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

}  // namespace

Result<std::vector<v1::FollowUp>> followUpsAfter(const v1::Visit& visit, const Id& visitId, std::string_view zone,
                                                 const Question& question) {
  COLLEGA_ASSIGN(end, parseDay(visit.ends().empty() ? visit.starts() : visit.ends()));
  std::vector<v1::FollowUp> followUps;
  for (const auto& plan : plans) {
    auto& followUp = followUps.emplace_back(open(plan, end, question));
    followUp.set_zone(std::string(zone));
    followUp.set_about(visitId.bytes());
    *followUp.mutable_people() = visit.participants();
  }
  return followUps;
}

Result<std::string> dueTime(std::string_view dayOrTime) {
  if (const auto day = parseDay(dayOrTime)) return text(LocalTime{*day, usualHour});
  COLLEGA_ASSIGN(local, parseLocalTime(dayOrTime));
  return text(local);
}

Result<std::int64_t> dueMoment(const v1::FollowUp& followUp, const ZoneRules& rules) {
  COLLEGA_ASSIGN(local, parseLocalTime(followUp.due()));
  return toMoment(local, followUp.zone().empty() ? "UTC" : followUp.zone(), rules);
}

Result<std::int64_t> dueMoment(const v1::FollowUp& followUp, const Id& person, const ZoneRules& rules) {
  COLLEGA_ASSIGN(local, dueFor(followUp, person));
  return toMoment(local, followUp.zone().empty() ? "UTC" : followUp.zone(), rules);
}

bool isAskedOf(const v1::FollowUp& followUp, const Id& person) {
  return std::ranges::find(followUp.people(), person.bytes()) != followUp.people().end();
}

bool hasAnswered(const v1::FollowUp& followUp, const Id& person) {
  return std::ranges::any_of(followUp.answers(), [&](const auto& answer) { return answer.person() == person.view(); });
}

bool isOpen(const v1::FollowUp& followUp) {
  if (followUp.state() == v1::FOLLOW_UP_STATE_DROPPED || followUp.state() == v1::FOLLOW_UP_STATE_ANSWERED) return false;
  if (followUp.people().empty() || (isAdoptionCheck(followUp) && !followUp.answers().empty()))
    return followUp.answers().empty();
  return std::ranges::any_of(followUp.people(), [&](const auto& person) {
    const auto id = Id::from(person);
    return id && !hasAnswered(followUp, *id);
  });
}

Result<void> checkAnswer(const v1::Answer& answer) {
  const bool says = answer.outcome() != v1::OUTCOME_UNSPECIFIED || answer.application() != v1::APPLICATION_UNSPECIFIED;
  if (isBlank(answer.text()) && !says)
    return {Problem::InvalidInput, "an answer says something; \"nothing yet\" is one too"};
  if (answer.outcome() == v1::OUTCOME_DROPPED && isBlank(answer.text()))
    return {Problem::InvalidInput, "what was dropped says why"};
  if (answer.outcome() == v1::OUTCOME_EMBEDDED && isBlank(answer.text()) && isBlank(answer.procedure()))
    return {Problem::InvalidInput, "what is embedded says in which procedure"};
  if (!answer.procedure().empty() && answer.outcome() != v1::OUTCOME_EMBEDDED)
    return {Problem::InvalidInput, "a procedure goes with the outcome \"embedded\""};
  return {};
}

void takeAnswer(v1::FollowUp& followUp, const v1::Answer& answer) {
  auto& answers = *followUp.mutable_answers();
  const auto earlier = std::ranges::find(answers, answer.person(), &v1::Answer::person);
  if (earlier != answers.end())
    *earlier = answer;
  else
    *answers.Add() = answer;
  if (!isOpen(followUp) && followUp.state() != v1::FOLLOW_UP_STATE_DROPPED)
    followUp.set_state(v1::FOLLOW_UP_STATE_ANSWERED);
}

Result<void> snooze(v1::FollowUp& followUp, const Id& person, int count, Day today) {
  if (count < 1) return {Problem::InvalidInput, "a follow-up is put off by one day or more"};
  COLLEGA_ASSIGN(until, dueFor(followUp, person));
  until.day = std::max(until.day, today) + days{count};
  auto& all = *followUp.mutable_snoozes();
  const auto own = std::ranges::find(all, person.bytes(), &v1::Snooze::person);
  auto& snooze = own == all.end() ? *all.Add() : *own;
  snooze.set_person(person.bytes());
  snooze.set_until(text(until));
  return {};
}

}  // namespace collega::domain
