#include "backend-stub/http/procedures.h"
#include "ledger/brief.h"
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

// A stream under way.
struct Stream {
  Call& call;
  Sink& sink;
  std::shared_ptr<Follower> follower;
  std::optional<ledger::Brief> brief;  // if it was asked for
};

asio::awaitable<void> deliver(Stream& stream, v1::FollowResponse event) {
  if (stream.brief && event.has_page()) stream.brief->shorten(*event.mutable_page());
  const std::string message = event.SerializeAsString();
  if (co_await stream.sink.send(message) && event.has_page()) {
    stream.call.context.metrics.delivered(static_cast<std::size_t>(event.page().entries_size()));
  }
}

// Whether there was something to send.
asio::awaitable<Result<bool>> sendNext(Stream& stream) {
  if (auto event = stream.follower->atHand()) {
    const bool something = event->has_value();
    if (something) co_await deliver(stream, *std::move(*event));
    co_return something;
  }
  const NextPage page(stream.call.context);
  std::function<Result<Event>()> read = [follower = stream.follower, limit = page.limit] {
    return follower->next(limit);
  };
  auto event = co_await runIn<Event>(stream.call.context.readers, std::move(read));
  if (!event) co_return event.error();
  const bool something = event->has_value();
  if (something) co_await deliver(stream, **std::move(event));
  co_return something;
}

// Sends what there is, then waits for more. Reads on only when what it read was written.
asio::awaitable<StreamOutcome> pump(Stream& stream, bool live) {
  while (!stream.sink.gone()) {
    if (auto error = interrupted(stream.call, stream.sink)) co_return error;
    const auto sent = co_await sendNext(stream);
    if (!sent) co_return connect::toRpcError(sent.error());
    if (*sent) continue;
    if (!live) co_return std::nullopt;
    const auto signal = stream.sink.signal();
    co_await signal->wait(stream.call.deadline);
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
  Stream stream{call, sink, *std::move(follower), std::nullopt};
  if (request.brief()) stream.brief.emplace();
  co_return co_await pump(stream, request.live());
}

}  // namespace collega::server
