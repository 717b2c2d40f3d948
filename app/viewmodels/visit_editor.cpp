#include "app/viewmodels/visit_editor.h"

#include <algorithm>

#include "app/viewmodels/convert.h"

namespace collega::viewmodels {
namespace {

// The towns of the people in a pair, of the partnership otherwise.
QStringList townsOf(Session& session, const session::SpaceInfo& space) {
  QStringList towns = texts(space.towns);
  if (const auto members = session.members(space.id); members && towns.isEmpty())
    for (const auto& member : *members) towns << text(member.person.town());
  towns.removeAll(QString());
  towns.removeDuplicates();
  return towns;
}

Result<std::vector<VisitPlace>> read(Session& session) {
  COLLEGA_ASSIGN(spaces, session.spaces());
  std::vector<VisitPlace> places;
  for (const auto& space : spaces)
    if (space.kind != v1::SPACE_KIND_NETWORK) places.push_back({space.id, text(space.name), townsOf(session, space)});
  return places;
}

Result<Id> plan(Session& session, const Id& space, v1::Visit visit) {
  COLLEGA_ASSIGN(info, session.space(space));
  if (info.kind == v1::SPACE_KIND_PAIR) {
    COLLEGA_ASSIGN(members, session.members(space));
    for (const auto& member : members) visit.add_participants(member.account.bytes());
  } else {
    visit.add_participants(session.account().bytes());
  }
  return session.addVisit(space, std::move(visit));
}

}  // namespace

void VisitEditor::reload() {
  if (!places_.empty()) return;
  load(&read, [this](const std::vector<VisitPlace>& places) {
    places_ = places;
    const auto found = std::ranges::find(places_, idOf(space_), &VisitPlace::space);
    place_ = found == places_.end() ? 0 : static_cast<int>(found - places_.begin());
    Q_EMIT changed();
  });
}

QStringList VisitEditor::places() const {
  QStringList names;
  for (const auto& each : places_) names << each.name;
  return names;
}

QStringList VisitEditor::towns() const {
  return place_ < static_cast<int>(places_.size()) ? places_[static_cast<std::size_t>(place_)].towns : QStringList();
}

QStringList VisitEditor::kinds() const {
  QStringList labels;
  for (int kind = v1::VISIT_KIND_WORKING_VISIT; kind <= v1::VISIT_KIND_CALL; ++kind)
    labels << session::words::label(static_cast<v1::VisitKind>(kind));
  return labels;
}

QString VisitEditor::tomorrow() const {
  return profile() ? profile()->now().date().addDays(1).toString(Qt::ISODate) : QString();
}

void VisitEditor::setPlace(int place) {
  place_ = place;
  Q_EMIT changed();
}

void VisitEditor::save(const QString& title, int kind, int town, const QString& starts, const QString& ends) {
  if (place_ >= static_cast<int>(places_.size())) return;
  v1::Visit visit;
  visit.set_title(utf8(title.simplified()));
  visit.set_visit_kind(static_cast<v1::VisitKind>(kind + 1));
  visit.set_host_town(utf8(towns().value(town)));
  visit.set_starts(utf8(starts));
  visit.set_ends(utf8(ends));
  ask([space = places_[static_cast<std::size_t>(place_)].space,
       visit](Session& session) { return plan(session, space, visit); },
      [this](const Id& id) { Q_EMIT saved(shown(id)); });
}

}  // namespace collega::viewmodels
