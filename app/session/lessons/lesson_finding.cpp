// Finding lessons: by what they are about, by what fits a visit, and what is new.
#include <algorithm>
#include <map>
#include <ranges>

#include "app/domain/wording.h"
#include "app/session/lessons/lessons.h"
#include "app/session/zones.h"

namespace collega::session {

namespace {

using Lessons = std::vector<Item<v1::Lesson>>;

// What the records around lessons tell of them.
class Surroundings {
 public:
  static Result<Surroundings> of(Session& session) {
    Surroundings all;
    COLLEGA_ASSIGN(people, session.all<v1::Person>());
    for (const auto& person : people) all.towns_[person.id] = person.value.town();
    COLLEGA_ASSIGN(visits, session.all<v1::Visit>());
    for (auto& visit : visits) all.visits_[visit.id] = std::move(visit.value);
    COLLEGA_ASSIGN(spaces, session.spaces());
    for (const auto& space : spaces) COLLEGA_TRY(all.takeSpace(session, space));
    return all;
  }

  [[nodiscard]] domain::KnownLesson known(const Item<v1::Lesson>& item) const {
    const auto& lesson = item.value;
    domain::KnownLesson known{item.id, lesson, {}, {}, {}, item.created.madeAtMs};
    if (const auto town = towns_.find(authorOf(item)); town != towns_.end()) known.authorTown = town->second;
    known.themes.assign(lesson.themes().begin(), lesson.themes().end());
    const auto visit = visits_.find(Id::from(lesson.visit()).value_or(Id()));
    if (visit != visits_.end()) std::ranges::copy(visit->second.themes(), std::back_inserter(known.themes));
    const bool visited = visit != visits_.end() && !visit->second.host_town().empty();
    known.learnedIn = visited ? std::vector{visit->second.host_town()} : partnersOf(lesson, item.space);
    return known;
  }

 private:
  // A pair is of the towns of its people.
  Result<void> takeSpace(Session& session, const SpaceInfo& space) {
    auto& sides = sides_[space.id] = space.towns;
    if (space.kind != v1::SPACE_KIND_PAIR) return {};
    COLLEGA_ASSIGN(members, session.members(space.id));
    for (const auto& member : members)
      if (member.role != v1::ROLE_BROKER) sides.push_back(member.person.town());
    return {};
  }

  // The towns beside those that learned; nothing where it is not said who did.
  [[nodiscard]] std::vector<std::string> partnersOf(const v1::Lesson& lesson, const Id& space) const {
    const auto sides = sides_.find(space);
    if (lesson.learners().empty() || sides == sides_.end()) return {};
    std::vector<std::string> partners;
    std::ranges::copy_if(sides->second, std::back_inserter(partners), [&](const auto& town) {
      return std::ranges::none_of(lesson.learners(), [&](const auto& each) { return domain::sameWords(each, town); });
    });
    return partners;
  }

  std::map<Id, std::string> towns_;  // of each person
  std::map<Id, v1::Visit> visits_;
  std::map<Id, std::vector<std::string>> sides_;  // of each space
};

// The rungs that were set, from the record's history; read only where they matter.
Result<std::vector<domain::Climb>> climbsOf(Session& session, const Id& lesson) {
  COLLEGA_ASSIGN(history, session.history(lesson));
  std::vector<domain::Climb> climbs;
  for (const auto& [stamp, change] : history) {
    v1::Lesson values;
    const auto& fields = change.fields();
    if (std::ranges::find(fields, std::uint32_t{v1::Lesson::kRungFieldNumber}) == fields.end()) continue;
    if (values.ParseFromString(change.values())) climbs.push_back({stamp.madeAtMs, values.rung()});
  }
  return climbs;
}

Result<std::vector<domain::LessonPast>> pastsOf(Session& session, const Lessons& lessons, std::int64_t sinceMs) {
  std::vector<domain::LessonPast> pasts;
  for (const auto& item : lessons) {
    auto& past = pasts.emplace_back(
        domain::LessonPast{item.id, item.space, item.value, item.created.madeAtMs, std::vector<domain::Climb>()});
    if (item.created.madeAtMs >= sinceMs || item.changed.madeAtMs < sinceMs) {
      past.climbs = {{item.created.madeAtMs, item.value.rung()}};
      continue;
    }
    COLLEGA_ASSIGN(climbs, climbsOf(session, item.id));
    past.climbs = std::move(climbs);
  }
  return pasts;
}

// Without what is told twice.
Result<Lessons> onceEach(Session& session, Lessons lessons) {
  COLLEGA_ASSIGN(pasts, pastsOf(session, lessons, session.nowMs() + 1));
  const auto once = domain::onceEach(pasts);
  Lessons kept;
  for (std::size_t i = 0; i < lessons.size(); ++i)
    if (once[i]) kept.push_back(std::move(lessons[i]));
  return kept;
}

Result<std::int64_t> beginningOf(Session& session, std::string_view since) {
  if (since.empty()) return session.nowMs() - std::int64_t{daysOfDigest} * 24 * 60 * 60 * 1000;
  COLLEGA_ASSIGN(day, domain::parseDay(since));
  return domain::toMoment({day, {}}, session.zone(), systemZones());
}

// Of all spaces, in the order in which they are shown.
Result<Lessons> bySpace(Session& session, const std::vector<SpaceInfo>& spaces) {
  Lessons lessons;
  for (const auto& space : spaces) {
    COLLEGA_ASSIGN(found, session.all<v1::Lesson>(space.id));
    std::ranges::move(found, std::back_inserter(lessons));
  }
  return lessons;
}

}  // namespace

Result<std::vector<Item<v1::Lesson>>> lessonsLike(Session& session, const domain::LessonWish& wish,
                                                  const std::optional<Id>& space) {
  COLLEGA_ASSIGN(surroundings, Surroundings::of(session));
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(space));
  std::erase_if(lessons, [&](const auto& item) { return !domain::fulfils(surroundings.known(item), wish); });
  return lessons;
}

Result<std::vector<LessonForVisit>> lessonsFor(Session& session, const Id& visit) {
  COLLEGA_ASSIGN(planned, session.get<v1::Visit>(visit));
  COLLEGA_ASSIGN(surroundings, Surroundings::of(session));
  COLLEGA_ASSIGN(all, session.all<v1::Lesson>());
  COLLEGA_ASSIGN(lessons, onceEach(session, std::move(all)));
  std::vector<domain::KnownLesson> known;
  std::ranges::transform(lessons, std::back_inserter(known),
                         [&](const auto& item) { return surroundings.known(item); });
  std::vector<LessonForVisit> found;
  for (auto& [id, town, theme] : domain::fitting(planned.value, visit, known)) {
    const auto lesson = std::ranges::find(lessons, id, &Item<v1::Lesson>::id);
    found.push_back({std::move(*lesson), std::move(town), std::move(theme)});
  }
  return found;
}

Result<std::vector<SpaceDigest>> lessonDigest(Session& session, std::string_view since) {
  COLLEGA_ASSIGN(sinceMs, beginningOf(session, since));
  COLLEGA_ASSIGN(spaces, session.spaces());
  COLLEGA_ASSIGN(lessons, bySpace(session, spaces));
  COLLEGA_ASSIGN(pasts, pastsOf(session, lessons, sinceMs));
  std::map<Id, Item<v1::Lesson>*> byId;
  for (auto& lesson : lessons) byId.try_emplace(lesson.id, &lesson);
  std::vector<SpaceDigest> digest;
  for (const auto& news : domain::newsSince(pasts, sinceMs)) {
    auto* const lesson = byId.at(news.id);
    if (digest.empty() || digest.back().space.id != news.space)
      digest.push_back({*std::ranges::find(spaces, news.space, &SpaceInfo::id), {}});
    digest.back().lessons.push_back({std::move(*lesson), news});
  }
  return digest;
}

}  // namespace collega::session
