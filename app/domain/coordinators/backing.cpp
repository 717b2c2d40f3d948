#include "app/domain/coordinators/backing.h"

#include "app/domain/wording.h"

namespace collega::domain {

bool isOpen(const v1::Backing& backing) {
  return backing.state() != v1::BACKING_STATE_GIVEN && backing.state() != v1::BACKING_STATE_REFUSED;
}

std::optional<int> daysWaited(const v1::Backing& backing, Day today) {
  const auto asked = parseDay(backing.asked_on());
  const auto answered = isOpen(backing) ? Result<Day>(today) : parseDay(backing.answered_on());
  if (!asked || !answered) return std::nullopt;
  return daysBetween(*asked, *answered);
}

Result<void> checkAnswerer(const v1::Backing& backing, const Answerer& answerer) {
  if (answerer.coordinator) return {};
  if (!sameWords(backing.town(), answerer.town))
    return {Problem::NotAllowed,
            "it is " + backing.town() + " that was asked: somebody from there or a coordinator answers"};
  if (backing.asked_by() == answerer.account.view())
    return {Problem::NotAllowed, "who asked does not answer for the town"};
  return {};
}

Result<void> answer(v1::Backing& backing, const Answerer& answerer, bool given, std::string_view words, Day today) {
  COLLEGA_TRY(checkAnswerer(backing, answerer));
  if (!isOpen(backing)) return {Problem::NotAllowed, "it was answered already"};
  if (!given && words.find_first_not_of(" \t\r\n") == words.npos)
    return {Problem::InvalidInput, "a refusal says why, in a line"};
  backing.set_state(given ? v1::BACKING_STATE_GIVEN : v1::BACKING_STATE_REFUSED);
  backing.set_answer(std::string(words));
  backing.set_answered_on(text(today));
  backing.set_answered_by(answerer.account.bytes());
  return {};
}

}  // namespace collega::domain
