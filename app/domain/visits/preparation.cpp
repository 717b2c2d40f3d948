#include "app/domain/visits/preparation.h"

#include <span>

namespace collega::domain {

namespace {

using Key = std::string_view;

constexpr Key workingVisit[] = {task::agreedAtHome,   task::goals,     task::briefing,
                                task::earlierLessons, task::questions, task::interpreter,
                                task::programme,      task::travel,    task::debrief};
constexpr Key jobShadowing[] = {task::agreedAtHome, task::goals,  task::briefing,    task::earlierLessons,
                                task::whomToFollow, task::safety, task::interpreter, task::programme,
                                task::travel,       task::debrief};
constexpr Key workshop[] = {task::agreedAtHome, task::goals,    task::briefing,    task::earlierLessons,
                            task::invitations,  task::material, task::interpreter, task::programme,
                            task::travel,       task::debrief};
constexpr Key call[] = {task::agreedAtHome, task::goals,       task::earlierLessons, task::questions,
                        task::hour,         task::interpreter, task::notes};

std::span<const Key> listFor(v1::VisitKind kind) {
  switch (kind) {
    case v1::VISIT_KIND_JOB_SHADOWING:
      return jobShadowing;
    case v1::VISIT_KIND_WORKSHOP:
      return workshop;
    case v1::VISIT_KIND_CALL:
      return call;
    default:
      return workingVisit;
  }
}

// What the visit itself says.
bool isThere(Key key, const v1::Visit& visit) {
  if (key == task::interpreter) return !visit.interpreters().empty();
  if (key == task::programme) return !visit.programme().empty();
  return key == task::agreedAtHome && !visit.agreed_by().empty();
}

}  // namespace

std::vector<v1::Task> preparationFor(const v1::Visit& visit) {
  std::vector<v1::Task> tasks;
  for (const auto key : listFor(visit.visit_kind()))
    if (!isThere(key, visit)) tasks.emplace_back().set_id(std::string(key));
  return tasks;
}

void tickWhatIsThere(const v1::Visit& before, v1::Visit& after) {
  for (auto& each : *after.mutable_preparation())
    if (!isThere(each.id(), before) && isThere(each.id(), after)) each.set_done(true);
}

}  // namespace collega::domain
