#include "ledger/start.h"

#include <google/protobuf/stubs/logging.h>

#include "ledger/crypto.h"

namespace collega {

void start() {
  crypto::start();
  google::protobuf::SetLogHandler(nullptr);
}

}  // namespace collega
