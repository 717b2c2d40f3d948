#include "app/domain/coordinators/network_model.h"

#include <algorithm>

#include "app/domain/wording.h"

namespace collega::domain {

namespace {

constexpr std::size_t organisationsOfWeight = 2;

bool isSociety(v1::Sector sector) {
  return sector == v1::SECTOR_CIVIL_SOCIETY || sector == v1::SECTOR_SCHOOL || sector == v1::SECTOR_KNOWLEDGE ||
         sector == v1::SECTOR_BUSINESS;
}

// The same name is the same organisation, unless both say another town: there are two fire brigades.
bool isSame(const Participant& one, const Participant& other) {
  return sameWords(one.name, other.name) && (one.town.empty() || other.town.empty() || sameWords(one.town, other.town));
}

// One place for each organisation; the first that knows the sector says it.
Participant& takeIn(std::vector<Participant>& all, const Participant& more) {
  const auto same = std::ranges::find_if(all, [&](const auto& each) { return isSame(each, more); });
  auto& kept = same == all.end() ? all.emplace_back(more) : *same;
  if (kept.sector == v1::SECTOR_UNSPECIFIED) kept.sector = more.sector;
  return kept;
}

std::vector<Participant> participantsOf(std::span<const v1::Organisation> organisations,
                                        std::span<const v1::Person> people) {
  std::vector<Participant> all;
  for (const auto& each : organisations)
    if (each.merged_into().empty()) takeIn(all, {each.name(), each.town(), each.sector(), 0});
  for (const auto& person : people)
    if (!person.organisation().empty())
      ++takeIn(all, {person.organisation(), person.town(), v1::SECTOR_UNSPECIFIED, 0}).people;
  return all;
}

void sortIn(ModelFinding& finding, Participant participant) {
  auto& group = participant.sector == v1::SECTOR_UNSPECIFIED         ? finding.unknown
                : participant.sector == v1::SECTOR_HIGHER_GOVERNMENT ? finding.higher
                : isSociety(participant.sector)                      ? finding.society
                                                                     : finding.local;
  group.push_back(std::move(participant));
}

bool hasWeight(const std::vector<Participant>& society) {
  const bool somebody = std::ranges::any_of(society, [](const auto& each) { return each.people > 0; });
  return somebody || society.size() >= organisationsOfWeight;
}

NetworkModel modelOf(const ModelFinding& finding) {
  if (finding.higher.empty()) return finding.society.empty() ? NetworkModel::Classic : NetworkModel::MultiActor;
  return hasWeight(finding.society) ? NetworkModel::Hybrid : NetworkModel::MultiLevel;
}

std::vector<Missing> missingIn(const ModelFinding& finding) {
  std::vector<Missing> missing;
  if (finding.society.empty())
    missing.push_back(Missing::Society);
  else if (!hasWeight(finding.society))
    missing.push_back(Missing::SocietyOfWeight);
  if (finding.higher.empty()) missing.push_back(Missing::HigherGovernment);
  return missing;
}

}  // namespace

ModelFinding networkModelOf(std::span<const v1::Organisation> organisations, std::span<const v1::Person> people) {
  ModelFinding finding;
  for (auto& participant : participantsOf(organisations, people)) sortIn(finding, std::move(participant));
  finding.model = modelOf(finding);
  finding.missing = missingIn(finding);
  return finding;
}

}  // namespace collega::domain
