// What kind of network takes part in a partnership, derived from the sectors of its organisations: only towns
// (classic), civil society and others with them (multi-actor), higher or wider government (multi-level), or both
// (hybrid).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "collega/v1/records.pb.h"

namespace collega::domain {

enum class NetworkModel { Classic, MultiActor, MultiLevel, Hybrid };

// An organisation that takes part, and how many of the members are from it.
struct Participant {
  std::string name;
  std::string town;
  v1::Sector sector = v1::SECTOR_UNSPECIFIED;
  int people = 0;
  bool operator==(const Participant&) const = default;
};

// What keeps it from being a hybrid.
enum class Missing {
  Society,           // no civil society, school, knowledge institute or business
  SocietyOfWeight,   // one is named, but nobody from it takes part
  HigherGovernment,  // no higher or wider government
};

struct ModelFinding {
  NetworkModel model = NetworkModel::Classic;
  std::vector<Participant> local;
  std::vector<Participant> society;
  std::vector<Participant> higher;
  // Named by members, and nobody has said what they are: taken for parts of a town.
  std::vector<Participant> unknown;
  std::vector<Missing> missing;
};

// Organisations take part as they are recorded, and as members name them in their profile. Beside higher government,
// civil society has weight when a member is from it, or when two of its organisations take part.
ModelFinding networkModelOf(std::span<const v1::Organisation> organisations, std::span<const v1::Person> people);

}  // namespace collega::domain
