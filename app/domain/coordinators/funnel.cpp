#include "app/domain/coordinators/funnel.h"

#include <algorithm>

namespace collega::domain {

namespace {

// 0 for the first. Of a rung that a newer version knows, the last.
std::size_t placeOf(v1::Rung rung) {
  const auto number = std::clamp<int>(rung, v1::RUNG_PERSON, v1::RUNG_NETWORK);
  return static_cast<std::size_t>(number - v1::RUNG_PERSON);
}

std::size_t placeOf(v1::Application application) {
  const auto found = std::ranges::find(allApplications, application);
  return found == allApplications.end() ? 0 : static_cast<std::size_t>(found - allApplications.begin());
}

void stand(Funnel& funnel, const Climber& lesson) {
  const auto place = placeOf(lesson.rung);
  auto& rung = funnel.rungs[place];
  ++rung.lessons;
  ++rung.applied[placeOf(lesson.application)];
  for (std::size_t below = 0; below <= place; ++below) ++funnel.rungs[below].reached;
}

// Where it came to by going up in the period; each rung once.
void climb(Funnel& funnel, const Climber& lesson, const Period& period) {
  std::array<bool, allRungs.size()> arrived{};
  for (std::size_t i = 1; i < lesson.steps.size(); ++i) {
    const auto from = placeOf(lesson.steps[i - 1].rung);
    const auto to = placeOf(lesson.steps[i].rung);
    const auto day = lesson.steps[i].day;
    if (to > from && day >= period.from && day <= period.to) arrived[to] = true;
  }
  for (std::size_t place = 0; place < allRungs.size(); ++place) funnel.rungs[place].arrived += arrived[place] ? 1 : 0;
  if (std::ranges::find(arrived, true) != arrived.end()) ++funnel.climbed;
}

}  // namespace

Funnel funnelOf(std::span<const Climber> lessons, const Period& period) {
  Funnel funnel;
  for (std::size_t place = 0; place < allRungs.size(); ++place) funnel.rungs[place].rung = allRungs[place];
  funnel.lessons = static_cast<int>(lessons.size());
  for (const auto& lesson : lessons) {
    stand(funnel, lesson);
    climb(funnel, lesson, period);
  }
  return funnel;
}

}  // namespace collega::domain
