#include "app/domain/follow_ups/digest.h"

#include <algorithm>
#include <tuple>

namespace collega::domain {

namespace {

using std::chrono::days;

constexpr days furthestBack{14};
constexpr int daysAhead = 7;

bool isTold(const DigestLine& line, const DigestInput& input) {
  if (line.kind == DigestKind::Quiet) return isQuiet(line.state);
  if (line.kind == DigestKind::Visit) return line.days >= 0 && line.days <= daysAhead;
  if (line.kind == DigestKind::Lesson) return input.today - days{line.days} > input.since;
  return true;
}

// What waits longest comes first; of lessons the newest, of visits the next.
auto order(const DigestLine& line) {
  const bool nearestFirst = line.kind == DigestKind::Lesson || line.kind == DigestKind::Visit;
  const int wait = nearestFirst ? line.days : -line.days;
  return std::tuple(line.kind, wait, line.id);
}

}  // namespace

Day digestSince(std::optional<Day> last, Day today) {
  const auto since = last.value_or(today - days{1});
  return std::clamp(since, today - furthestBack, today - days{1});
}

Digest digestOf(DigestInput input) {
  std::erase_if(input.lines, [&](const DigestLine& line) { return !isTold(line, input); });
  std::ranges::sort(input.lines, {}, order);
  return {input.today, input.since, std::move(input.lines)};
}

}  // namespace collega::domain
