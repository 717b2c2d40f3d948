// What a record of some kinds must hold to beside its fields' formats: looked at before it is written, whoever writes
// it.
#pragma once

#include <google/protobuf/message.h>

#include "ledger/result.h"

namespace collega::domain {

Result<void> checkRules(const google::protobuf::Message& value);

}  // namespace collega::domain
