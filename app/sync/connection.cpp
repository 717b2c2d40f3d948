#include "app/sync/connection.h"

#include <utility>

namespace collega::sync {
namespace {

// A round that is not live reads and writes this often at most: enough for a crowd writing at once, not for ever.
constexpr std::uint32_t maxRounds = 20;
constexpr std::uint32_t maxPausesInRound = 6;
constexpr std::uint32_t readAgainMs = 2'000;
// Until an attachment is asked for again that was not at the server yet.
constexpr std::uint32_t fetchAgainMs = 10'000;
constexpr std::uint32_t joinAgainMs = 60'000;

bool isBehind(const Error& error) {
  return error.problem == Problem::Unverified && error.detail.starts_with(ledgerBehind);
}

}  // namespace

Connection::Connection(Context& context)
    : context_(context),
      calls_(context),
      spaces_(context),
      opener_(context, calls_),
      refiller_(context, calls_, spaces_),
      joiner_(context, calls_, spaces_),
      puller_(context, spaces_),
      pusher_(context, calls_, spaces_, puller_),
      sender_(context, calls_, spaces_),
      fetcher_(context, calls_, spaces_),
      approver_(context, spaces_),
      pauses_(context.random) {}

Phase Connection::phase() const {
  switch (stage_) {
    case Stage::Off:
      return Phase::Idle;
    case Stage::Opening:
      return Phase::Connecting;
    case Stage::Reading:
      return Phase::CatchingUp;
    case Stage::CaughtUp:
      return pusher_.busy() || carries() || !live_ ? Phase::Sending : Phase::InStep;
    case Stage::Pausing:
      return Phase::Offline;
    case Stage::Failed:
      break;
  }
  return error_ && passesByItself(error_->problem) ? Phase::Offline : Phase::Stopped;
}

void Connection::on(const Start& event) { settle(start(event.live)); }

void Connection::on(const Stop& /*event*/) {
  disconnect();
  stage_ = Stage::Off;
}

void Connection::on(const Answer& event) {
  if (auto taken = calls_.take(event); !taken) return fail(taken.error());
  settle(advance());
}

void Connection::on(const StreamMessage& event) {
  if (!streamOpen_) return;
  v1::FollowResponse message;
  if (!message.ParseFromString(event.body)) return fail({Problem::BadAnswer, "not a message of the stream"});
  settle(message.has_page() ? brief_.restore(*message.mutable_page()) : Result<void>());
  if (streamOpen_) settle(read(message));
}

void Connection::on(const StreamEnded& event) {
  if (!streamOpen_) return;
  streamOpen_ = false;
  if (event.error) return fail(*event.error);
  if (live_) return fail({Problem::Unreachable, "the server ended the stream"});
  if (stage_ != Stage::CaughtUp) return fail({Problem::BadAnswer, "the stream ended before everything was sent"});
  settle(advance());
}

void Connection::on(const Tick& /*event*/) {
  if (stage_ == Stage::Pausing) return connect();
  if (stage_ != Stage::CaughtUp || !live_) return;
  if (pusher_.waitsForReading()) return settle(follow());
  fetcher_.tryAgain();
  joiner_.tryAgain();
  settle(advance());
}

void Connection::on(const NetworkBack& /*event*/) {
  if (!live_ || stage_ == Stage::Off || stage_ == Stage::Opening) return;
  pauses_.reset();
  disconnect();
  connect();
}

void Connection::on(const LocalWork& /*event*/) {
  spaces_.lookAgain();
  fetcher_.tryAgain();
  if (stage_ == Stage::CaughtUp) return settle(advance());
  if (stage_ == Stage::Failed && live_) connect();
}

Result<void> Connection::start(bool live) {
  disconnect();
  live_ = live;
  rounds_ = 0;
  sessionsLost_ = 0;
  askedAgain_ = false;
  error_.reset();
  pauses_.reset();
  COLLEGA_TRY(spaces_.reload());
  connect();
  return {};
}

void Connection::connect() {
  stage_ = Stage::Opening;
  opener_.open([this] { return begin(); });
}

Result<void> Connection::begin() {
  joiner_.begin();
  pusher_.begin();
  sender_.begin();
  fetcher_.begin();
  approver_.begin();
  COLLEGA_TRY(sender_.meet(opener_.serverIncarnation()));
  return refiller_.meet(opener_.serverIncarnation(), [this]() -> Result<void> {
    COLLEGA_TRY(joiner_.ask());
    return follow();
  });
}

// Everything from where each space was read; a stream that is open already begins anew.
Result<void> Connection::follow() {
  closeStream();
  COLLEGA_TRY(puller_.begin());
  auto request = spaces_.positions();
  request.set_live(live_);
  request.set_brief(true);
  brief_ = {};
  stage_ = Stage::Reading;
  streamOpen_ = true;
  ++rounds_;
  context_.effects.emplace_back(
      OpenStream{"/collega.v1.LedgerService/Follow", request.SerializeAsString(), calls_.token});
  return {};
}

Result<void> Connection::read(const v1::FollowResponse& message) {
  switch (message.event_case()) {
    case v1::FollowResponse::kPage:
      COLLEGA_TRY(puller_.take(message.page()));
      break;
    case v1::FollowResponse::kJoin:
      approver_.take(message.join());
      break;
    case v1::FollowResponse::kCaughtUp:
      return caughtUp();
    default:
      break;  // a newer server's
  }
  return stage_ == Stage::CaughtUp ? advance() : Result<void>();
}

Result<void> Connection::caughtUp() {
  stage_ = Stage::CaughtUp;
  pauses_.reset();
  sessionsLost_ = 0;
  askedAgain_ = false;
  error_.reset();
  puller_.caughtUp();
  pusher_.caughtUp();
  return advance();
}

// Goes on with whatever is next once everything was read.
Result<void> Connection::advance() {
  if (stage_ != Stage::CaughtUp) return {};
  COLLEGA_TRY(joiner_.ask());
  COLLEGA_TRY(approver_.decide());
  if (!streamOpen_ || live_) COLLEGA_TRY(send());
  if (pusher_.busy() || joiner_.busy()) return {};
  return live_ ? rest() : finishRound();
}

// Words first: they need not wait for pictures.
Result<void> Connection::send() {
  COLLEGA_TRY(pusher_.push());
  if (pusher_.busy()) return {};
  COLLEGA_TRY(fetcher_.carry());
  return sender_.carry();
}

Result<void> Connection::rest() {
  if (puller_.wantsAnotherLook()) return follow();
  if (pusher_.waitsForReading()) {
    context_.effects.emplace_back(Wake{readAgainMs});
    return {};
  }
  if (fetcher_.waits())
    context_.effects.emplace_back(Wake{fetchAgainMs});
  else if (joiner_.waits())
    context_.effects.emplace_back(Wake{joinAgainMs});
  lastInStepMs_ = context_.clock();
  return {};
}

Result<void> Connection::finishRound() {
  if (streamOpen_ || carries()) return {};
  const bool more = puller_.wantsAnotherLook() || pusher_.waitsForReading();
  if (more && rounds_ < maxRounds) return follow();
  if (more) return {Problem::Limited, "others write all the time: what waits goes with the next sync"};
  lastInStepMs_ = context_.clock();
  stage_ = Stage::Off;
  return {};
}

void Connection::closeStream() {
  if (streamOpen_) context_.effects.emplace_back(CloseStream{});
  streamOpen_ = false;
}

void Connection::disconnect() {
  calls_.forget();
  closeStream();
}

void Connection::settle(const Result<void>& outcome) {
  if (!outcome) fail(outcome.error());
}

void Connection::fail(const Error& error) {
  disconnect();
  const bool renew = error.problem == Problem::SessionEnded && sessionsLost_++ == 0;
  if (renew) return connect();
  if (isBehind(error) && !std::exchange(askedAgain_, true)) {
    refiller_.doubt();
    return connect();
  }
  error_ = error;
  const bool patient = live_ || (error.problem == Problem::Limited && pauses_.tries() < maxPausesInRound);
  if (!passesByItself(error.problem) || !patient) {
    stage_ = Stage::Failed;
    return;
  }
  stage_ = Stage::Pausing;
  context_.effects.emplace_back(Wake{pauses_.next()});
}

}  // namespace collega::sync
