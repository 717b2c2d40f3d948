#include "app/session/newer.h"

#include <google/protobuf/message.h>
#include <google/protobuf/unknown_field_set.h>

#include "app/session/keeping/keeper.h"

namespace collega::session {

Result<std::size_t> newerRecords(Session& session) {
  auto& store = *Keeper::inside(session).store;
  COLLEGA_ASSIGN(all, store.count({}));
  std::size_t known = 0;
  for (const auto& kind : records::allKinds()) {
    COLLEGA_ASSIGN(some, store.count({.kind = kind.number}));
    known += some;
  }
  return all - known;
}

bool hasNewerParts(const google::protobuf::Message& value) {
  return !value.GetReflection()->GetUnknownFields(value).empty();
}

}  // namespace collega::session
