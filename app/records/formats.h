// What the text of a field must look like (v1::Format). An empty text fits every format: it means "not given".
#pragma once

#include <string_view>

#include "collega/v1/options.pb.h"
#include "ledger/result.h"

namespace collega::records {

bool isUtf8(std::string_view text);

// The error's detail says what is accepted; the caller puts the field's name before it.
Result<void> checkFormat(v1::Format format, std::string_view text);

}  // namespace collega::records
