// One run of the engine, from Start to its end: session, stream, sending, pauses, in the order they need each other.
#pragma once

#include "app/sync/approver.h"
#include "app/sync/chunk_carrier.h"
#include "app/sync/joiner.h"
#include "app/sync/pauses.h"
#include "app/sync/pusher.h"
#include "app/sync/refiller.h"
#include "app/sync/session_opener.h"
#include "ledger/brief.h"

namespace collega::sync {

class Connection {
 public:
  explicit Connection(Context& context);

  void on(const Start& event);
  void on(const Stop& event);
  void on(const Answer& event);
  void on(const StreamMessage& event);
  void on(const StreamEnded& event);
  void on(const Tick& event);
  void on(const NetworkBack& event);
  void on(const LocalWork& event);
  void fail(const Error& error);

  [[nodiscard]] Phase phase() const;
  [[nodiscard]] bool done() const { return stage_ == Stage::Off || stage_ == Stage::Failed; }
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  [[nodiscard]] std::int64_t lastInStepMs() const { return lastInStepMs_; }

 private:
  enum class Stage {
    Off,
    Opening,
    Reading,   // the stream sends what was there
    CaughtUp,  // all was read; what waits here is sent
    Pausing,
    Failed,
  };

  Result<void> start(bool live);
  void connect();
  Result<void> begin();
  Result<void> follow();
  Result<void> read(const v1::FollowResponse& message);
  Result<void> caughtUp();
  Result<void> advance();
  Result<void> send();
  [[nodiscard]] bool carries() const { return sender_.busy() || fetcher_.busy(); }
  Result<void> rest();
  Result<void> finishRound();
  void closeStream();
  void disconnect();
  void settle(const Result<void>& outcome);

  Context& context_;
  Calls calls_;
  Spaces spaces_;
  SessionOpener opener_;
  Refiller refiller_;
  Joiner joiner_;
  Puller puller_;
  Pusher pusher_;
  ChunkSender sender_;
  ChunkFetcher fetcher_;
  Approver approver_;
  Pauses pauses_;

  Stage stage_ = Stage::Off;
  bool live_ = false;
  bool streamOpen_ = false;
  ledger::Brief brief_;  // of that stream
  std::uint32_t rounds_ = 0;
  std::uint32_t sessionsLost_ = 0;  // since the last time in step
  bool askedAgain_ = false;         // the same, of a server that had lost something
  std::optional<Error> error_;      // of the connection; gone when in step again
  std::int64_t lastInStepMs_ = 0;
};

}  // namespace collega::sync
