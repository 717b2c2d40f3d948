#include "backend-stub/http/procedures.h"
#include "ledger/refusals.h"

namespace collega::server {
namespace {

using Event = std::optional<v1::FollowResponse>;

bool passed(Deadline deadline) { return std::chrono::steady_clock::now() >= deadline; }

StreamOutcome interrupted(const Call& call, const Sink& sink) {
  if (sink.stopping())
    return connect::RpcError{connect::Code::Unavailable, "unavailable: the server is stopping; connect again"};
  if (passed(call.deadline)) return connect::RpcError{connect::Code::DeadlineExceeded, "the deadline has passed"};
  return std::nullopt;
}

// A page is in memory until it is written, which its reader may take long over: those that lie there are counted, and
// when they are many the next are small.
struct NextPage {
  explicit NextPage(Context& context) : room(context.pages.take({}, PageLimit{}.bytes)) {
    if (!room) limit.bytes = 64 << 10;
  }
  std::unique_ptr<Shares::Hold> room;
  PageLimit limit;
};

asio::awaitable<void> deliver(Call& call, Sink& sink, const v1::FollowResponse& event) {
  const std::string message = event.SerializeAsString();
  if (co_await sink.send(message) && event.has_page()) {
    call.context.metrics.delivered(static_cast<std::size_t>(event.page().entries_size()));
  }
}

// Whether there was something to send.
asio::awaitable<Result<bool>> sendNext(Call& call, Sink& sink, std::shared_ptr<Follower> follower) {
  const NextPage page(call.context);
  std::function<Result<Event>()> read = [follower, limit = page.limit] { return follower->next(limit); };
  const auto event = co_await runIn<Event>(call.context.readers, std::move(read));
  if (!event) co_return event.error();
  if (event->has_value()) co_await deliver(call, sink, **event);
  co_return event->has_value();
}

// Sends what there is, then waits for more. Reads on only when what it read was written.
asio::awaitable<StreamOutcome> pump(Call& call, Sink& sink, std::shared_ptr<Follower> follower, bool live) {
  while (!sink.gone()) {
    if (auto error = interrupted(call, sink)) co_return error;
    const auto sent = co_await sendNext(call, sink, follower);
    if (!sent) co_return connect::toRpcError(sent.error());
    if (*sent) continue;
    if (!live) co_return std::nullopt;
    const auto signal = sink.signal();
    co_await signal->wait(call.deadline);
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
