// What an answer says went wrong: the body of an error, the end of a stream, a deadline.
#include "ledger/connect.h"
#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = bytesOf(data, size);
  static_cast<void>(connect::parseTimeout(text));
  static_cast<void>(connect::parseEnd(text));
  const auto error = connect::parseErrorJson(text);
  if (!error) return 0;
  const auto again = connect::parseErrorJson(connect::errorJson(*error));
  must(again && again->code == error->code && again->message == error->message);
  return 0;
}
