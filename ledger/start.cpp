#include "ledger/start.h"

#include <google/protobuf/stubs/logging.h>
#include <sodium.h>

#include "ledger/crypto.h"

namespace collega {

namespace {

// Deeper than any call of ours goes, and less than any thread has.
constexpr std::size_t stackBytes = 256 << 10;

}  // namespace

void wipeStack() { sodium_stackzero(stackBytes); }

void start() {
  crypto::start();
  google::protobuf::SetLogHandler(nullptr);
}

}  // namespace collega
