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

// One person hands a pair over once at a time; asking again takes the place of what was refused.
v1::Handover& handoverFrom(v1::Pair& pair, const Id& from) {
  auto& all = *pair.mutable_handovers();
  const auto found = std::ranges::find(all, from.view(), &v1::Handover::from);
  if (found == all.end()) return *all.Add();
  found->Clear();
  return *found;
}

bool hasAgreed(const v1::Pair& pair, const Id& person) {
  const auto& all = pair.handover_agreed_by();
  return std::ranges::find(all, person.view()) != all.end();
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
  pair.clear_handover_agreed_by();
  auto& handover = handoverFrom(pair, from);
  handover.set_from(from.bytes());
  handover.set_to(to.bytes());
  handover.set_state(v1::HANDOVER_STATE_ASKED);
  handover.set_asked_on(std::string(today));
  handover.set_introduction(std::string(introduction));
  return {};
}

std::vector<Id> handoverAwaits(const v1::Pair& pair) {
  const auto handover = openHandover(pair);
  if (!handover) return {};
  const auto from = Id::from(handover->from()).value_or(Id());
  std::vector<Id> waiting;
  for (const auto& who : {peerOf(pair, from), Id::from(handover->to())})
    if (who && !hasAgreed(pair, *who)) waiting.push_back(*who);
  return waiting;
}

Result<void> agreeToHandover(v1::Pair& pair, const Id& by) {
  const auto handover = openHandover(pair);
  if (!handover) return nothingAsked();
  const bool isPeer = involves(pair, by) && handover->from() != by.view();
  if (!isPeer && handover->to() != by.view())
    return {Problem::NotAllowed, "the peer and the successor are who consent to a hand-over"};
  if (hasAgreed(pair, by)) return {Problem::AlreadyExists, "your yes; the hand-over waits for the other's"};
  pair.add_handover_agreed_by(by.bytes());
  return {};
}

Result<void> completeHandover(v1::Pair& pair, std::string_view today) {
  auto* handover = findOpen(pair);
  if (!handover) return nothingAsked();
  if (!handoverAwaits(pair).empty()) return {Problem::NotAllowed, "the peer or the successor has not agreed yet"};
  if (pair.proposer() == handover->from())
    pair.set_proposer(handover->to());
  else
    pair.set_invited(handover->to());
  pair.clear_handover_agreed_by();
  answer(*handover, v1::HANDOVER_STATE_AGREED, today);
  return {};
}

Result<void> refuseHandover(v1::Pair& pair, const Id& by, std::string_view today) {
  auto* handover = findOpen(pair);
  if (!handover) return nothingAsked();
  if (!involves(pair, by) && handover->to() != by.view())
    return {Problem::NotAllowed, "a hand-over is refused by the peer or the successor"};
  pair.clear_handover_agreed_by();
  answer(*handover, v1::HANDOVER_STATE_REFUSED, today);
  return {};
}

}  // namespace collega::domain
