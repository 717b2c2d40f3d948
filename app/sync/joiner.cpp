#include "app/sync/joiner.h"

namespace collega::sync {
namespace {

// What the server says of an invitation that lets nobody in; nothing for another refusal.
std::optional<Problem> standingOf(std::string_view message) {
  if (message.starts_with("invite_expired")) return Problem::LinkExpired;
  if (message.starts_with("invite_used")) return Problem::LinkUsed;
  if (message.starts_with("invite_unknown")) return Problem::NotFound;
  return std::nullopt;
}

}  // namespace

void Joiner::begin() {
  asked_.clear();
  underWay_ = 0;
}

Result<void> Joiner::ask() {
  COLLEGA_ASSIGN(joins, context_.store.joins());
  for (const auto& [space, request] : joins) {
    const Space* known = spaces_.find(space);
    const bool there = spaces_.isMember(space, context_.self.account.id) && !known->wasLeftOut() && !known->refused;
    if (there)
      COLLEGA_TRY(context_.store.dropJoin(space));
    else if (asked_.insert(space).second)
      send(space, request);
  }
  return {};
}

void Joiner::send(const Id& space, const std::string& request) {
  v1::RequestJoinRequest message;
  message.set_space_id(space.bytes());
  message.mutable_request()->ParseFromString(request);
  ++underWay_;
  calls_.call<v1::RequestJoinResponse>("/collega.v1.JoinService/RequestJoin", message,
                                       [this, space](auto answer) { return answered(space, answer); });
}

Result<void> Joiner::answered(const Id& space, const Result<v1::RequestJoinResponse>& answer) {
  --underWay_;
  if (answer) return {};
  const Error& error = answer.error();
  if (error.problem != Problem::Refused) return error;
  const auto standing = standingOf(error.detail);
  context_.report({standing.value_or(Problem::Refused), error.detail});
  if (!standing) return {};
  context_.changed.insert(space);
  return context_.store.dropJoin(space);
}

}  // namespace collega::sync
