// What a member's own program can seal in a commit: unpacked, and its changes merged into records.
#include "app/records/kinds.h"
#include "app/records/merge.h"
#include "ledger/commit.h"
#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

namespace {

const std::string nonce(24, 'n');
const std::string head = "head";
constexpr std::size_t paddingStep = 256;

// Padded as it should be, so that what comes after that is reached.
std::string sealed(std::string plain, const crypto::Secret& secret) {
  plain += '\x80';
  plain.resize((plain.size() + paddingStep - 1) / paddingStep * paddingStep);
  return crypto::encrypt(crypto::deriveKey(secret, 1, "commit__"), nonce, head, plain);
}

void merge(const v1::Change& change, records::RecordState& state, std::uint64_t seq) {
  const auto before = state.save();
  const auto overwritten = records::applyChange(state, change, {seq, {}, {}, change.made_at_ms()});
  must(overwritten || state.save() == before);
  const auto kept = records::RecordState::load(state.save());
  must(kept && kept->save() == state.save());
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  start();
  static const crypto::Secret secret(std::string_view("an epoch's secret, of 32 bytes.."));
  const auto commit = ledger::openCommit(head, nonce, sealed(std::string(bytesOf(data, size)), secret), secret);
  if (!commit) return 0;
  std::map<std::string, records::RecordState> states;
  std::uint64_t seq = 0;
  for (const auto& change : commit->changes()) merge(change, states[change.record_id()], ++seq);
  v1::EntryHead again;
  const auto body = ledger::sealCommit(again, *commit, secret);
  if (!body) return 0;
  const auto opened = ledger::openCommit(again.SerializeAsString(), again.nonce(), *body, secret);
  // The head that was sealed with has the nonce already.
  must(opened && opened->SerializeAsString() == commit->SerializeAsString());
  return 0;
}
