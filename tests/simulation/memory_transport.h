// Drives a sync engine against a server in memory, over a network that delays, loses, repeats and cuts.
#pragma once

#include "app/sync/engine.h"
#include "tests/simulation/memory_server.h"
#include "tests/simulation/world.h"

namespace collega::simulation {

// What can happen on the way, in thousandths; all zero: a good day.
struct Weather {
  std::uint32_t loseRequest = 0;  // it never arrives
  std::uint32_t loseReply = 0;    // it was done, and nobody hears of it
  std::uint32_t repeat = 0;       // it arrives twice, the second time late
  std::uint32_t cut = 0;          // a stream breaks off, at any of its messages
  std::uint32_t mix = 0;          // a message of a stream is swallowed, comes twice or overtakes another
  std::uint32_t slowestMs = 5;
};

class MemoryTransport {
 public:
  MemoryTransport(World& world, MemoryServer& server, const Weather& weather, sync::Engine& engine);
  ~MemoryTransport();
  MemoryTransport(const MemoryTransport&) = delete;
  MemoryTransport& operator=(const MemoryTransport&) = delete;

  void dispatch(const sync::Event& event);

  // Without a network every call fails, and an open stream breaks off.
  void setOnline(bool online);
  [[nodiscard]] bool online() const { return online_; }
  // The program ended in the middle of something; nothing happens here any more.
  [[nodiscard]] bool ended() const { return ended_; }
  // May change what the stream brings before the engine sees it; answers false to swallow it.
  std::function<bool(v1::FollowResponse&)> tamper;
  // Something new is in the store.
  std::function<void()> arrived;
  // May change what a call is answered.
  std::function<void(const sync::Call&, Result<std::string>&)> tamperAnswer;

 private:
  void perform(const sync::Call& call);
  void perform(const sync::OpenStream& open);
  void perform(const sync::CloseStream& close);
  void perform(const sync::Wake& wake);
  void answer(std::uint64_t number, Result<std::string> body);
  void send(const sync::Call& call);
  void pump();
  void send(const v1::FollowResponse& message);
  void deliver(v1::FollowResponse message);
  void endStream(std::optional<Error> error);
  void later(std::uint32_t ms, std::function<void()> what);
  std::uint32_t delay();

  World& world_;
  MemoryServer& server_;
  const Weather& weather_;
  sync::Engine& engine_;
  // What was planned for an engine, a stream or a wake that is no more does not happen.
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
  std::uint64_t stream_ = 0;  // counts streams
  std::uint64_t wake_ = 0;
  std::optional<MemoryServer::StreamId> following_;
  std::int64_t lastDeliveryMs_ = 0;
  bool live_ = false;
  bool online_ = true;
  bool ended_ = false;
};

}  // namespace collega::simulation
