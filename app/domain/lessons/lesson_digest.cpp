#include "app/domain/lessons/lesson_digest.h"

#include <algorithm>
#include <map>
#include <optional>

#include "app/domain/lessons/ladder.h"

namespace collega::domain {

namespace {

// The record that it is, or that it is a copy of.
Id rootOf(const LessonPast& past) { return Id::from(past.lesson.origin().record()).value_or(past.id); }

// Originals go before copies, and earlier copies before later ones.
auto precedence(const LessonPast& past) { return std::tuple(rootOf(past) != past.id, past.createdMs, past.id); }

// Where it stood at that moment.
v1::Rung rungAt(const LessonPast& past, std::int64_t atMs) {
  const Climb* last = nullptr;
  for (const auto& climb : past.climbs)
    if (climb.atMs < atMs && (!last || climb.atMs >= last->atMs)) last = &climb;
  return last ? std::max(last->rung, v1::RUNG_PERSON) : v1::RUNG_PERSON;
}

std::optional<LessonNews> newsOf(const LessonPast& past, std::int64_t sinceMs) {
  const auto now = rungOf(past.lesson);
  if (past.createdMs >= sinceMs) return LessonNews{past.id, past.space, true, v1::RUNG_UNSPECIFIED, now};
  const auto before = rungAt(past, sinceMs);
  if (now <= before) return std::nullopt;
  return LessonNews{past.id, past.space, false, before, now};
}

}  // namespace

std::vector<bool> onceEach(std::span<const LessonPast> lessons) {
  std::map<Id, const LessonPast*> first;
  for (const auto& past : lessons) {
    auto& chosen = first[rootOf(past)];
    if (!chosen || precedence(past) < precedence(*chosen)) chosen = &past;
  }
  std::vector<bool> once;
  for (const auto& past : lessons) once.push_back(first[rootOf(past)] == &past);
  return once;
}

std::vector<LessonNews> newsSince(std::span<const LessonPast> lessons, std::int64_t sinceMs) {
  const auto once = onceEach(lessons);
  std::map<Id, std::size_t> place;  // of each space
  std::vector<std::tuple<std::size_t, bool, std::int64_t, LessonNews>> ordered;
  for (std::size_t i = 0; i < lessons.size(); ++i) {
    const auto order = place.try_emplace(lessons[i].space, place.size()).first->second;
    const auto news = once[i] ? newsOf(lessons[i], sinceMs) : std::nullopt;
    if (news) ordered.emplace_back(order, news->isNew, -lessons[i].createdMs, *news);
  }
  std::ranges::stable_sort(ordered, [](const auto& a, const auto& b) {
    return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a)) <
           std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
  });
  std::vector<LessonNews> news;
  for (const auto& each : ordered) news.push_back(std::get<3>(each));
  return news;
}

}  // namespace collega::domain
