// An entry as it came from anybody, judged by a space; and a state that was kept.
#include "ledger/space_state.h"
#include "tests/fuzz/target.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto founder = test::Someone::random();
  static const auto space = test::TestSpace::found(founder);
  const auto bytes = bytesOf(data, size);
  if (const auto state = ledger::SpaceState::load(bytes)) {
    const auto again = ledger::SpaceState::load(state->save());
    must(again && again->save() == state->save());
  }
  v1::Entry entry;
  if (!entry.ParseFromArray(data, static_cast<int>(size))) return 0;
  static_cast<void>(ledger::parseHead(entry));
  static_cast<void>(ledger::entryHash(ledger::redacted(entry)));
  static_cast<void>(space.verdict(entry));
  static_cast<void>(ledger::judge({}, entry, {}));
  v1::Placed placed;
  *placed.mutable_entry() = entry;
  auto state = space.state();
  must(!ledger::replay(state, placed, space.chainAt()));
  return 0;
}
