#include "app/domain/lessons/publication.h"

#include <algorithm>

#include "app/domain/lessons/ladder.h"
#include "ledger/crypto.h"

namespace collega::domain {

namespace {

// Elements of `earlier` whose key `copy` does not have.
template <class Element, class Key>
void keepOthers(google::protobuf::RepeatedPtrField<Element>& copy,
                const google::protobuf::RepeatedPtrField<Element>& earlier, Key key) {
  const auto own = copy;
  for (const auto& each : earlier)
    if (std::ranges::find(own, (each.*key)(), key) == own.end()) *copy.Add() = each;
}

void keepWhatWasAdded(v1::Lesson& copy, const v1::Lesson& earlier) {
  keepOthers(*copy.mutable_translations(), earlier.translations(), &v1::Translation::language);
  keepOthers(*copy.mutable_checks(), earlier.checks(), &v1::BackCheck::person);
  copy.set_public_on(earlier.public_on());
  if (rungOf(earlier) <= rungOf(copy)) return;
  copy.set_rung(earlier.rung());
  copy.set_rung_evidence(earlier.rung_evidence());
}

}  // namespace

v1::SpaceKind spaceKindOf(Reach reach) {
  return reach == Reach::Partnership ? v1::SPACE_KIND_PARTNERSHIP : v1::SPACE_KIND_NETWORK;
}

v1::Origin originOf(const v1::Lesson& lesson, const Id& space, const Id& record) {
  v1::Origin origin;
  const bool copied = !lesson.origin().record().empty();
  origin.set_space(copied ? lesson.origin().space() : space.bytes());
  origin.set_record(copied ? lesson.origin().record() : record.bytes());
  return origin;
}

Id copyIdOf(const v1::Origin& origin, const Id& space) {
  return crypto::hashId("published copy", {space.view(), origin.record()});
}

Copy copyOf(const v1::Lesson& source, const std::optional<v1::Lesson>& earlier, const records::MayBeNamed& mayBeNamed) {
  Copy copy{source, {}};
  copy.lesson.clear_public_on();
  if (earlier) keepWhatWasAdded(copy.lesson, *earlier);
  copy.withheld = records::withhold(copy.lesson, mayBeNamed);
  return copy;
}

}  // namespace collega::domain
