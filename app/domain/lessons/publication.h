// Publishing a lesson upwards, from a pair to its partnership, to the whole network, to the public: what the copy says,
// under which id it stands there, and whose names are left standing in its words.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/records/publishable.h"
#include "collega/v1/ledger.pb.h"
#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

// How far a lesson goes: who can read it then.
enum class Reach { Partnership, Network, Public };
// The kind of space in which a copy for that reach stands. The public's stands in the widest there is.
v1::SpaceKind spaceKindOf(Reach reach);

// Where a lesson came from first: a copy of a copy has the origin of the original.
v1::Origin originOf(const v1::Lesson& lesson, const Id& space, const Id& record);
// Made of what it is a copy of, so that a lesson that is published twice, even by two people at once, is one copy.
Id copyIdOf(const v1::Origin& origin, const Id& space);

struct Copy {
  v1::Lesson lesson;
  std::vector<std::string> withheld;  // the fields that were left out: "author", "translations.interpreter"
};
// The copy of `source`, without what is personal. What was added where it stands, in `earlier`, is kept: translations,
// back-checks, a higher rung, and that it is public.
Copy copyOf(const v1::Lesson& source, const std::optional<v1::Lesson>& earlier, const records::MayBeNamed& mayBeNamed);

struct Named {
  Id person;
  std::string name;
};
struct NameInText {
  Id person;
  std::string name;   // the whole of it
  std::string field;  // "seen", "translations.plan"
  std::string excerpt;
};
// The names of people, whole or a part of them, in the words of a record.
std::vector<NameInText> namesIn(const google::protobuf::Message& value, std::span<const Named> people);

}  // namespace collega::domain
