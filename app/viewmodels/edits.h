// Lays what was edited over a record as it stands now, so that saving as one goes never undoes what others wrote.
#pragma once

#include <google/protobuf/message.h>

#include <string>

#include "ledger/result.h"

namespace collega::viewmodels {

// `current`, with those fields taken from `edited` that differ between `base` (what editing began with) and `edited`.
Result<std::string> layEdits(std::string_view base, std::string_view edited, std::string_view current);

template <class M>
Result<M> withEdits(const M& base, const M& edited, const M& current) {
  COLLEGA_ASSIGN(bytes, layEdits(base.SerializeAsString(), edited.SerializeAsString(), current.SerializeAsString()));
  M result;
  if (!result.ParseFromString(bytes)) return Problem::Damaged;
  return result;
}

}  // namespace collega::viewmodels
