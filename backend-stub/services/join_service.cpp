#include "backend-stub/services/join_service.h"

#include "ledger/invitation.h"

namespace collega::server {
namespace {

Result<void> checkInvite(const ledger::SpaceState& roster, const std::string& invitePk, std::int64_t nowMs) {
  const auto invite = roster.invites.find(invitePk);
  if (invite == roster.invites.end()) return {Problem::LinkMalformed, "no such invitation"};
  if (invite->second.revoked) return {Problem::LinkMalformed, "the invitation was taken back"};
  if (invite->second.usesLeft == 0) return {Problem::LinkUsed, "the invitation has been used"};
  if (invite->second.expiresMs != 0 && invite->second.expiresMs <= nowMs) {
    return {Problem::LinkExpired, "the invitation's last day has passed"};
  }
  return {};
}

struct Asking {
  Session session;
  Id space;
  std::string invitePk;
  std::string request;
  Reply<v1::RequestJoinResponse> reply;
  Result<void> outcome;
};

class GroundedJoinService final : public JoinService {
 public:
  GroundedJoinService(Ground& ground, Clock clock, JoinLimits limits)
      : ground_(ground), clock_(std::move(clock)), limits_(limits) {}

  void requestJoin(const Session& session, v1::RequestJoinRequest request,
                   Reply<v1::RequestJoinResponse> reply) override {
    auto asking = checked(session, request);
    if (!asking) return reply(asking.error());
    auto pending = std::make_shared<Asking>(*std::move(asking));
    pending->reply = std::move(reply);
    const auto submitted = ground_.writer.submit(workFor(pending));
    if (!submitted) pending->reply(submitted.error());
  }

 private:
  // What can be checked without the roster.
  Result<Asking> checked(const Session& session, const v1::RequestJoinRequest& request) const {
    const auto space = Id::from(request.space_id());
    if (!space) return {Problem::InvalidInput, "space_id: not 16 bytes"};
    if (request.request().ByteSizeLong() > limits_.requestBytes) return {Problem::TooLarge, "request"};
    auto join = ledger::checkJoinRequest(request.request(), *space);
    if (!join) return {Problem::InvalidInput, "request: " + join.error().detail};
    const bool own =
        join->account.id == session.account && join->petition.devices(0).device_id() == session.device.view();
    if (!own) return {Problem::NotAllowed, "the session is another device's"};
    return Asking{session, *space, join->petition.invite_pk(), request.request().SerializeAsString(), {}, {}};
  }

  Work workFor(const std::shared_ptr<Asking>& pending) {
    Work work;
    work.space = pending->space;
    work.bytes = pending->request.size();
    work.write = [this, pending](Transaction& transaction, SpaceCache& spaces) {
      return keep(*pending, transaction, spaces);
    };
    work.done = [this, pending](const Result<void>& durable) { answer(*pending, durable); };
    return work;
  }

  Result<void> keep(Asking& asking, Transaction& transaction, SpaceCache& spaces) const {
    auto roster = spaces.load(transaction, asking.space);
    if (!roster) {
      // A stranger learns nothing of which spaces there are.
      if (roster.error().problem != Problem::NotFound) return roster.error();
      asking.outcome = {Problem::LinkMalformed, "no such invitation"};
      return {};
    }
    asking.outcome = {};
    if ((*roster)->activeMember(asking.session.account) != nullptr) return {};
    asking.outcome = checkInvite(**roster, asking.invitePk, clock_());
    if (!asking.outcome) return {};
    return put(asking, transaction);
  }

  Result<void> put(Asking& asking, Transaction& transaction) const {
    COLLEGA_ASSIGN(waiting, allWaiting(asking.space, transaction));
    for (const auto& join : waiting) {
      if (join.account == asking.session.account && join.request == asking.request) return {};
    }
    if (waiting.size() >= limits_.waitingPerSpace) {
      asking.outcome = {Problem::Limited, "too many requests wait in this space"};
      return {};
    }
    COLLEGA_TRY(transaction.putJoin(asking.space, asking.session.account, asking.request));
    return transaction.announce({.space = asking.space, .newcomers = {}, .commits = {}});
  }

  static Result<std::vector<WaitingJoin>> allWaiting(const Id& space, Transaction& transaction) {
    std::vector<WaitingJoin> all;
    while (true) {
      COLLEGA_ASSIGN(some, transaction.joinsAfter(space, all.empty() ? 0 : all.back().number));
      if (some.empty()) return all;
      std::ranges::move(some, std::back_inserter(all));
    }
  }

  void answer(Asking& asking, const Result<void>& durable) {
    if (!durable) return asking.reply(durable.error());
    if (!asking.outcome) return asking.reply(asking.outcome.error());
    asking.reply(v1::RequestJoinResponse{});
  }

  Ground& ground_;
  Clock clock_;
  JoinLimits limits_;
};

}  // namespace

std::unique_ptr<JoinService> createJoinService(Ground& ground, Clock clock, JoinLimits limits) {
  return std::make_unique<GroundedJoinService>(ground, std::move(clock), limits);
}

}  // namespace collega::server
