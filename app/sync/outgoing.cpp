#include "app/sync/outgoing.h"

namespace collega::sync {
namespace {

constexpr std::uint32_t maxTries = 8;

// The ledger moved on: reading it and composing anew may help.
bool isOfTheMoment(v1::RefusalReason reason) {
  return reason == v1::REFUSAL_REASON_ROSTER_VERSION || reason == v1::REFUSAL_REASON_EPOCH ||
         reason == v1::REFUSAL_REASON_DEVICE_SEQ || reason == v1::REFUSAL_REASON_SEEN;
}

}  // namespace

bool Outgoing::mayPass() const { return refused && isOfTheMoment(refused->why.reason()) && tries <= maxTries; }

bool Outgoing::waitsAt(std::uint64_t head) const {
  if (blocked) return false;
  if (head < placed) return true;
  return mayPass() && head <= refused->seen;
}

void Outgoing::caughtUp(std::uint64_t head) {
  if (!waitsAt(head)) return;
  tries = head == stuckAt ? tries + 1 : 0;
  stuckAt = head;
  if (isKeptOut()) return;
  placed = 0;
  if (refused) refused->seen = 0;
}

bool Outgoing::isKeptOut() const { return placed > stuckAt && tries > maxTries; }

}  // namespace collega::sync
