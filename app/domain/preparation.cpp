#include "app/domain/preparation.h"

namespace collega::domain {

namespace {

bool needed(std::string_view key, const v1::Visit& visit) {
  if (key == task::interpreter) return visit.interpreters().empty();
  if (key == task::programme) return visit.programme().empty();
  if (key == task::agreedAtHome) return visit.agreed_by().empty();
  if (key == task::travel) return visit.visit_kind() != v1::VISIT_KIND_CALL;
  return true;
}

}  // namespace

std::vector<v1::Task> preparationFor(const v1::Visit& visit) {
  std::vector<v1::Task> tasks;
  for (const auto key : {task::agreedAtHome, task::goals, task::briefing, task::earlierLessons, task::questions,
                         task::interpreter, task::programme, task::travel, task::debrief}) {
    if (needed(key, visit)) tasks.emplace_back().set_id(std::string(key));
  }
  return tasks;
}

}  // namespace collega::domain
