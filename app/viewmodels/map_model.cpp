#include "app/viewmodels/map_model.h"

#include <map>

#include "app/domain/towns/coordinates.h"

namespace collega::viewmodels {
namespace {

struct Geography {
  std::vector<MapTown> towns;
  std::vector<MapTie> ties;
};

// The country that those who work in a town say it lies in.
std::map<std::string, std::string> countriesOf(const std::vector<session::Item<v1::Person>>& people) {
  std::map<std::string, std::string> countries;
  for (const auto& person : people)
    if (!person.value.country().empty()) countries.emplace(person.value.town(), person.value.country());
  return countries;
}

MapTown townOf(const std::string& name, const std::string& country, const Directory& directory) {
  MapTown town;
  town.id = town.name = text(name);
  town.side = directory.sideOfTown(name);
  if (const auto where = domain::whereIs(name, country)) {
    town.known = true;
    town.longitude = where->longitude;
    town.latitude = where->latitude;
  }
  return town;
}

MapTie tieOf(const RhythmRow& rhythm, const session::SpaceInfo& space) {
  MapTie tie;
  tie.id = rhythm.id;
  tie.name = rhythm.name;
  tie.note = rhythm.note;
  tie.standing = rhythm.standing;
  tie.tone = rhythm.tone;
  tie.quiet = rhythm.quiet;
  tie.towns = texts(space.towns);
  return tie;
}

void addTowns(const session::SpaceInfo& space, const std::map<std::string, std::string>& countries,
              const Directory& directory, Geography& all) {
  QStringList missing;
  for (const auto& name : space.towns) {
    const auto country = countries.find(name);
    auto town = townOf(name, country == countries.end() ? std::string() : country->second, directory);
    if (!town.known) missing << town.name;
    if (std::ranges::find(all.towns, town.id, &MapTown::id) == all.towns.end()) all.towns.push_back(std::move(town));
  }
  all.ties.back().missing = listOf(missing);
}

Result<Geography> read(Session& session) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(people, session.all<v1::Person>());
  COLLEGA_ASSIGN(spaces, session.spaces());
  const auto countries = countriesOf(people);
  Geography all;
  for (const auto& space : spaces) {
    if (space.kind != v1::SPACE_KIND_PARTNERSHIP) continue;
    COLLEGA_ASSIGN(rhythm, rhythmRow(session, space, directory));
    all.ties.push_back(tieOf(rhythm, space));
    addTowns(space, countries, directory, all);
  }
  std::erase_if(all.towns, [](const auto& town) { return !town.known; });
  return all;
}

template <class Row>
QVariantList variants(const std::vector<Row>& rows) {
  QVariantList list;
  for (const auto& row : rows) list << QVariant::fromValue(row);
  return list;
}

}  // namespace

void MapModel::reload() {
  load(&read, [this](const Geography& all) {
    towns_ = variants(all.towns);
    ties_ = variants(all.ties);
    list_.set(all.ties);
    Q_EMIT changed();
  });
}

}  // namespace collega::viewmodels
