// What collega-server does besides serving: looking after its store.
#pragma once

#include "backend-stub/start.h"

namespace collega::server {

// Each prints what it did on stdout.
Result<void> invite(const Arguments& arguments);
Result<void> listSpaces(const Arguments& arguments);
Result<void> backup(const Arguments& arguments);
Result<void> restore(const Arguments& arguments);
Result<void> check(const Arguments& arguments);
Result<void> migrate(const Arguments& arguments);

}  // namespace collega::server
