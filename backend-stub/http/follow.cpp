#include "backend-stub/http/procedures.h"
#include "ledger/refusals.h"

namespace collega::server {
namespace {

using Event = std::optional<v1::FollowResponse>;

bool passed(Deadline deadline) { return std::chrono::steady_clock::now() >= deadline; }

StreamOutcome interrupted(const Call& call, const Sink& sink) {
  if (sink.stopping()) return connect::RpcError{connect::Code::Unavailable, "unavailable: the server is stopping"};
  if (passed(call.deadline)) return connect::RpcError{connect::Code::DeadlineExceeded, "the deadline has passed"};
  return std::nullopt;
}

// Sends what there is, then waits for more. Reads on only when what it read was written.
asio::awaitable<StreamOutcome> pump(Call& call, Sink& sink, std::shared_ptr<Follower> follower, bool live) {
  while (!sink.gone()) {
    if (auto error = interrupted(call, sink)) co_return error;
    std::function<Result<Event>()> read = [follower] { return follower->next(); };
    const auto event = co_await runIn<Event>(call.context.readers, std::move(read));
    if (!event) co_return connect::toRpcError(event.error());
    if (event->has_value()) {
      const std::string message = (*event)->SerializeAsString();
      co_await sink.send(message);
    } else if (live) {
      const auto signal = sink.signal();
      co_await signal->wait(call.deadline);
    } else {
      co_return std::nullopt;
    }
  }
  co_return std::nullopt;
}

}  // namespace

asio::awaitable<StreamOutcome> follow(Call& call, Sink& sink) {
  v1::FollowRequest request;
  if (!request.ParseFromString(call.message)) {
    co_return connect::RpcError{connect::Code::InvalidArgument, "invalid_input: not a message of this kind"};
  }
  using Made = std::unique_ptr<Follower>;
  std::function<Result<Made>()> make = [&call, request, signal = sink.signal()] {
    return call.context.ledger.follow(call.session, request, [signal] { signal->raise(); });
  };
  auto follower = co_await runIn<Made>(call.context.readers, std::move(make));
  if (!follower) co_return connect::toRpcError(follower.error());
  std::shared_ptr<Follower> shared = *std::move(follower);
  co_return co_await pump(call, sink, std::move(shared), request.live());
}

}  // namespace collega::server
