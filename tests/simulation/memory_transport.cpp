#include "tests/simulation/memory_transport.h"

#include "tests/support/hooked_store.h"

namespace collega::simulation {
namespace {

constexpr std::uint32_t timeoutMs = 5'000;

Error unreachable() { return {Problem::Unreachable, "lost on the way"}; }

}  // namespace

MemoryTransport::MemoryTransport(World& world, MemoryServer& server, const Weather& weather, sync::Engine& engine)
    : world_(world), server_(server), weather_(weather), engine_(engine) {}

MemoryTransport::~MemoryTransport() {
  *alive_ = false;
  if (following_) server_.close(*following_);
}

void MemoryTransport::dispatch(const sync::Event& event) {
  if (ended_) return;
  if (const auto* start = std::get_if<sync::Start>(&event)) live_ = start->live;
  try {
    for (const auto& effect : engine_.handle(event)) std::visit([this](const auto& one) { perform(one); }, effect);
    if (arrived && engine_.changed()) arrived();
  } catch (const test::PowerCut&) {
    ended_ = true;
  }
}

void MemoryTransport::setOnline(bool online) {
  const bool back = online && !online_;
  online_ = online;
  if (back) return dispatch(sync::NetworkBack{});
  if (!online) endStream(unreachable());
}

void MemoryTransport::later(std::uint32_t ms, std::function<void()> what) {
  world_.after(ms, [alive = alive_, what = std::move(what)] {
    if (*alive) what();
  });
}

std::uint32_t MemoryTransport::delay() { return 1 + world_.random(weather_.slowestMs); }

void MemoryTransport::answer(std::uint64_t number, Result<std::string> body) {
  dispatch(sync::Answer{number, std::move(body)});
}

void MemoryTransport::perform(const sync::Call& call) {
  if (!online_) return later(1, [this, number = call.number] { answer(number, unreachable()); });
  if (world_.chance(weather_.loseRequest))
    return later(timeoutMs, [this, number = call.number] { answer(number, unreachable()); });
  later(delay(), [this, call] { send(call); });
  if (world_.chance(weather_.repeat)) {
    // The network's copy arrives even if the device has gone meanwhile.
    const auto late = 1 + world_.random(2 * timeoutMs);
    world_.after(late,
                 [&server = server_, call] { static_cast<void>(server.call(call.procedure, call.body, call.token)); });
  }
}

void MemoryTransport::send(const sync::Call& call) {
  auto body = server_.call(call.procedure, call.body, call.token);
  if (tamperAnswer) tamperAnswer(call, body);
  world_.note(call.procedure + call.body + (body ? *body : body.error().detail));
  if (world_.chance(weather_.loseReply))
    return later(timeoutMs, [this, number = call.number] { answer(number, unreachable()); });
  later(delay(), [this, number = call.number, body = std::move(body)] { answer(number, body); });
}

void MemoryTransport::perform(const sync::OpenStream& open) {
  const auto stream = ++stream_;
  lastDeliveryMs_ = 0;
  later(delay(), [this, stream, open] {
    if (stream != stream_) return;
    if (!online_) return endStream(unreachable());
    const auto wake = [this, alive = alive_, stream, &world = world_] {
      world.after(0, [this, alive, stream] {
        if (*alive && stream == stream_) pump();
      });
    };
    auto followed = server_.follow(open.body, open.token, wake);
    if (!followed) return endStream(followed.error());
    following_ = *followed;
    pump();
  });
}

// Whatever the server has for the stream now sets out, and arrives in order.
void MemoryTransport::pump() {
  const auto stream = stream_;
  while (following_ && stream == stream_) {
    auto next = server_.next(*following_);
    if (!next) return endStream(next.error());
    if (!*next) return;
    const bool mixed = world_.chance(weather_.mix);
    if (mixed && world_.chance(300)) continue;
    if (mixed && world_.chance(500)) send(**next);
    send(**next);
    if (mixed) lastDeliveryMs_ = 0;
  }
}

void MemoryTransport::send(const v1::FollowResponse& sent) {
  lastDeliveryMs_ = std::max(lastDeliveryMs_, world_.nowMs() + delay());
  const bool last = !live_ && sent.has_caught_up();
  later(static_cast<std::uint32_t>(lastDeliveryMs_ - world_.nowMs()), [this, stream = stream_, last, message = sent] {
    if (stream != stream_) return;
    if (world_.chance(weather_.cut)) return endStream(unreachable());
    deliver(message);
    if (last && stream == stream_) endStream(std::nullopt);
  });
}

void MemoryTransport::deliver(v1::FollowResponse message) {
  if (tamper && !tamper(message)) return;
  const auto bytes = message.SerializeAsString();
  world_.note(bytes);
  dispatch(sync::StreamMessage{bytes});
}

void MemoryTransport::endStream(std::optional<Error> error) {
  perform(sync::CloseStream{});
  dispatch(sync::StreamEnded{std::move(error)});
}

void MemoryTransport::perform(const sync::CloseStream& /*close*/) {
  ++stream_;
  if (following_) server_.close(*following_);
  following_.reset();
}

void MemoryTransport::perform(const sync::Wake& wake) {
  const auto number = ++wake_;
  later(wake.afterMs, [this, number] {
    if (number == wake_) dispatch(sync::Tick{});
  });
}

}  // namespace collega::simulation
