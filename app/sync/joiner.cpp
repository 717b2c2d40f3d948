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

constexpr std::int64_t minuteMs = 60'000;
// As long as an invitation lasts that is made without saying how long.
constexpr std::int64_t fortnightMs = 14LL * 24 * 60 * minuteMs;

}  // namespace

std::string earlySetting(const Id& space) { return "join.early." + space.hex(); }

void Joiner::begin() {
  asked_.clear();
  early_.clear();
  underWay_ = 0;
}

Result<void> Joiner::ask() {
  COLLEGA_ASSIGN(joins, context_.store.joins());
  for (const auto& [space, request] : joins) {
    const Space* known = spaces_.find(space);
    const bool there = spaces_.isMember(space, context_.self.account.id) && !known->wasLeftOut() && !known->refused;
    if (there)
      COLLEGA_TRY(drop(space));
    else if (asked_.insert(space).second)
      send(space, request);
  }
  return {};
}

void Joiner::tryAgain() {
  if (context_.clock() - askedMs_ < minuteMs) return;
  for (const auto& space : early_) asked_.erase(space);
  early_.clear();
}

void Joiner::send(const Id& space, const std::string& request) {
  v1::RequestJoinRequest message;
  message.set_space_id(space.bytes());
  message.mutable_request()->ParseFromString(request);
  v1::JoinPetition petition;
  petition.ParseFromString(message.request().petition());
  askedMs_ = context_.clock();
  ++underWay_;
  calls_.call<v1::RequestJoinResponse>(
      "/collega.v1.JoinService/RequestJoin", message,
      [this, space, asked = petition.time_ms()](auto answer) { return answered(space, asked, answer); });
}

Result<void> Joiner::answered(const Id& space, std::int64_t askedMs, const Result<v1::RequestJoinResponse>& answer) {
  --underWay_;
  if (answer) return say(space, "");
  return answer.error().problem == Problem::Refused ? refused(space, askedMs, answer.error()) : answer.error();
}

Result<void> Joiner::refused(const Id& space, std::int64_t askedMs, const Error& error) {
  const auto standing = standingOf(error.detail);
  if (standing == Problem::NotFound && context_.clock() - askedMs < fortnightMs) return waitFor(space);
  context_.report({standing.value_or(Problem::Refused), error.detail});
  if (!standing) return {};
  context_.changed.insert(space);
  return drop(space);
}

Result<void> Joiner::waitFor(const Id& space) {
  early_.insert(space);
  return say(space, "1");
}

Result<void> Joiner::drop(const Id& space) {
  COLLEGA_TRY(say(space, ""));
  return context_.store.dropJoin(space);
}

Result<void> Joiner::say(const Id& space, std::string_view early) {
  COLLEGA_ASSIGN(said, context_.store.setting(earlySetting(space)));
  if (said.value_or("") == early) return {};
  context_.changed.insert(space);
  return context_.store.setSetting(earlySetting(space), early);
}

}  // namespace collega::sync
