#include "app/domain/pairing/handovers.h"

#include <algorithm>

#include "app/domain/pairing/pairs.h"

namespace collega::domain {

namespace {

v1::Handover* findOpen(v1::Pair& pair) {
  auto& all = *pair.mutable_handovers();
  const auto found = std::ranges::find(all, v1::HANDOVER_STATE_ASKED, &v1::Handover::state);
  return found == all.end() ? nullptr : &*found;
}

Error nothingAsked() { return {Problem::NotFound, "no hand-over waits for an answer"}; }

void answer(v1::Handover& handover, v1::HandoverState state, std::string_view today) {
  handover.set_state(state);
  handover.set_answered_on(std::string(today));
}

}  // namespace

std::optional<v1::Handover> openHandover(const v1::Pair& pair) {
  const auto found = std::ranges::find(pair.handovers(), v1::HANDOVER_STATE_ASKED, &v1::Handover::state);
  if (found == pair.handovers().end()) return std::nullopt;
  return *found;
}

Result<void> askHandover(v1::Pair& pair, const Id& from, const Id& to, std::string_view introduction,
                         std::string_view today) {
  if (pair.state() != v1::PAIR_STATE_ACCEPTED) return {Problem::NotAllowed, "only a pair that exists is handed over"};
  if (!involves(pair, from)) return {Problem::NotAllowed, "one of the pair hands it over"};
  if (involves(pair, to)) return {Problem::InvalidInput, "a successor is somebody else than the two"};
  if (pair.broker() == to.view()) return {Problem::InvalidInput, "a broker bridges a pair, and is none of the two"};
  if (openHandover(pair)) return {Problem::AlreadyExists, "a hand-over that waits for an answer"};
  auto& handover = *pair.add_handovers();
  handover.set_from(from.bytes());
  handover.set_to(to.bytes());
  handover.set_state(v1::HANDOVER_STATE_ASKED);
  handover.set_asked_on(std::string(today));
  handover.set_introduction(std::string(introduction));
  return {};
}

Result<void> agreeToHandover(v1::Pair& pair, const Id& by, std::string_view today) {
  auto* handover = findOpen(pair);
  if (!handover) return nothingAsked();
  if (!involves(pair, by) || handover->from() == by.view())
    return {Problem::NotAllowed, "the peer is who consents to a hand-over"};
  if (pair.proposer() == handover->from())
    pair.set_proposer(handover->to());
  else
    pair.set_invited(handover->to());
  answer(*handover, v1::HANDOVER_STATE_AGREED, today);
  return {};
}

Result<void> refuseHandover(v1::Pair& pair, const Id& by, std::string_view today) {
  auto* handover = findOpen(pair);
  if (!handover) return nothingAsked();
  if (!involves(pair, by) && handover->to() != by.view())
    return {Problem::NotAllowed, "a hand-over is refused by the peer or the successor"};
  answer(*handover, v1::HANDOVER_STATE_REFUSED, today);
  return {};
}

}  // namespace collega::domain
