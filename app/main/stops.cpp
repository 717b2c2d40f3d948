#include "app/main/stops.h"

#include "app/session/pairing/pairing_round.h"
#include "app/viewmodels/convert.h"

namespace collega::app {
namespace {

using viewmodels::shown;

template <class M>
QString newest(session::Session& session) {
  const auto items = session.all<M>(std::nullopt, 1);
  return items && !items->empty() ? shown(items->front().id) : QString();
}

QString spaceOf(session::Session& session, v1::SpaceKind kind) {
  const auto spaces = session.spaces();
  if (!spaces) return {};
  for (const auto& space : *spaces)
    if (space.kind == kind) return shown(space.id);
  return {};
}

QString somebodyElse(session::Session& session) {
  const auto people = session.all<v1::Person>();
  if (!people) return {};
  for (const auto& person : *people)
    if (person.id != session.account()) return shown(person.id);
  return {};
}

// A partnership in which a round would pair somebody; any, where there is none.
QString whereSomebodyIsFree(session::Session& session) {
  const auto spaces = session.spaces();
  if (!spaces) return {};
  for (const auto& space : *spaces) {
    if (space.kind != v1::SPACE_KIND_PARTNERSHIP) continue;
    const auto round = session::planRound(session, space.id, {});
    if (round && !round->pairs.empty()) return shown(space.id);
  }
  return spaceOf(session, v1::SPACE_KIND_PARTNERSHIP);
}

}  // namespace

Result<std::vector<Stop>> stopsOf(session::Session& session) {
  std::vector<Stop> stops;
  for (const char* page : {"today", "partners", "lessons", "people", "more", "visits", "follow-ups", "calendar", "map",
                           "board", "desk", "settings"})
    stops.push_back({page, {}, {}});
  for (const auto& [page, place] : {std::pair{"sync", "settings"},
                                    {"me", "settings"},
                                    {"devices", "settings"},
                                    {"link-device", "settings"},
                                    {"erase", "settings"},
                                    {"search", "today"},
                                    {"suggestions", "people"},
                                    {"join", "partners"},
                                    {"lesson-editor", "today"},
                                    {"visit-editor", "visits"}})
    stops.push_back({page, {}, place, QString(page) == "search" ? "fire" : ""});
  const std::vector<Stop> subjects{{"partnership", spaceOf(session, v1::SPACE_KIND_PARTNERSHIP), "partners"},
                                   {"report", spaceOf(session, v1::SPACE_KIND_PARTNERSHIP), "partners"},
                                   {"round", whereSomebodyIsFree(session), "board"},
                                   {"pair", spaceOf(session, v1::SPACE_KIND_PAIR), "partners"},
                                   {"person", somebodyElse(session), "people"},
                                   {"erase", somebodyElse(session), "people"},
                                   {"conversation", spaceOf(session, v1::SPACE_KIND_PAIR), "partners"},
                                   {"lessons-of", spaceOf(session, v1::SPACE_KIND_PAIR), "partners"},
                                   {"visits-of", spaceOf(session, v1::SPACE_KIND_PAIR), "partners"},
                                   {"visit", newest<v1::Visit>(session), "visits"},
                                   {"lesson", newest<v1::Lesson>(session), "lessons"},
                                   {"lesson-versions", newest<v1::Lesson>(session), "lessons"},
                                   {"lesson-translations", newest<v1::Lesson>(session), "lessons"},
                                   {"lesson-editor", newest<v1::Lesson>(session), "today"}};
  for (const auto& stop : subjects)
    if (!stop.subject.isEmpty()) stops.push_back(stop);
  return stops;
}

}  // namespace collega::app
