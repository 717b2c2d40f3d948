#include "app/records/written.h"

#include "app/records/kinds.h"
#include "app/records/slices.h"

namespace collega::records {

std::unique_ptr<google::protobuf::Message> writtenBy(const v1::Change& change) {
  const auto* const kind = kindOf(change.kind());
  if (kind == nullptr) return nullptr;
  auto bytes = change.values();
  for (const auto& set : change.set_changes()) bytes += sliceOf(set.field(), {set.added().begin(), set.added().end()});
  auto value = kind->make();
  if (!value->ParseFromString(bytes)) return nullptr;
  return value;
}

}  // namespace collega::records
