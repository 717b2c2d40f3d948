#include "app/sync/calls.h"

namespace collega::sync {

void Calls::send(std::string procedure, std::string body, Then then) {
  waiting_.emplace(++last_, std::move(then));
  context_.effects.emplace_back(Call{last_, std::move(procedure), std::move(body), token});
}

Result<void> Calls::take(const Answer& answer) {
  const auto found = waiting_.extract(answer.number);
  if (found.empty()) return {};
  return found.mapped()(answer.body);
}

}  // namespace collega::sync
