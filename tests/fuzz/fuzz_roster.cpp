// A body of any kind of roster entry, truly signed by a coordinator: what the rules let pass can be kept and read
// again.
#include "tests/fuzz/target.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::fuzz;

namespace {

struct Ground {
  test::Someone ayse = test::Someone::random();
  test::Someone jan = test::Someone::random();
  test::TestSpace space = test::TestSpace::found(ayse);
  Ground() { space.add(ayse, jan); }
};

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Ground ground;
  if (size == 0) return 0;
  const auto kind = static_cast<v1::EntryKind>(v1::ENTRY_KIND_SPACE_INIT + data[0] % 11);
  const auto entry = ledger::composeRosterEntry(ground.space.state(), ground.ayse.author(), kind,
                                                std::string(bytesOf(data + 1, size - 1)), test::testNowMs);
  auto state = ground.space.state();
  const auto verdict = ledger::judge(state, entry, ground.space.chainAt());
  if (!std::holds_alternative<ledger::Judged>(verdict)) return 0;
  ledger::apply(state, entry, std::get<ledger::Judged>(verdict));
  const auto kept = ledger::SpaceState::load(state.save());
  must(kept && kept->save() == state.save());
  // However the roster changed, a space keeps a coordinator.
  must(std::ranges::any_of(
      state.members, [](const auto& one) { return one.second.active && one.second.role == v1::ROLE_COORDINATOR; }));
  return 0;
}
