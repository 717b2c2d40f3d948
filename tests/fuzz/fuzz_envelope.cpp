// Envelopes of a stream, in pieces of any size, and the end message in one.
#include "ledger/connect.h"
#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::size_t piece = 1 + data[0];
  auto rest = bytesOf(data + 1, size - 1);
  connect::EnvelopeReader reader(1 << 16);
  while (!rest.empty()) {
    reader.feed(std::string(rest.substr(0, piece)));
    rest.remove_prefix(std::min(piece, rest.size()));
    while (true) {
      const auto next = reader.next();
      if (!next) return 0;
      if (!*next) break;
      must((*next)->message.size() <= (1 << 16));
      static_cast<void>(connect::parseEnd((*next)->message));
    }
  }
  return 0;
}
