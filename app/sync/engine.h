// The sync engine: a state machine without I/O. Events go in, effects come out; the store is the only thing it touches.
// The same engine runs in the app (Connect over Qt Network) and in simulations (in memory, with faults).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/store/store.h"
#include "collega/v1/services.pb.h"
#include "ledger/identity.h"

namespace collega::sync {

// Who this device is; lives as long as the engine.
struct Self {
  ledger::Account account;
  ledger::DeviceKeys device;
  std::vector<v1::Device> devices;  // own vouched device first, then those that vouch for it
  std::uint32_t incarnation = 1;
  std::string origin;  // of the server: "https://host:port"
  // Device 0's keys, where the recovery code was just given: they open what it could read, and bring this device in.
  std::optional<ledger::DeviceKeys> zero = std::nullopt;

  // Whether the account may be at home in spaces that this device has not heard of.
  [[nodiscard]] bool comesLate() const { return zero || !devices.front().signer().empty(); }
};

// -- effects: what the driver must do
// A unary call; the answer comes back as an Answer with the same number.
struct Call {
  std::uint64_t number = 0;
  std::string procedure;  // "/collega.v1.LedgerService/Append"
  std::string body;
  std::string token;  // empty: none
};
struct OpenStream {
  std::string procedure;
  std::string body;
  std::string token;
};
struct CloseStream {};
// Wake the engine with a Tick after so many milliseconds; replaces an earlier one.
struct Wake {
  std::uint32_t afterMs = 0;
};
using Effect = std::variant<Call, OpenStream, CloseStream, Wake>;

// -- events: what happened
struct Start {
  bool live = false;
};  // live: stay connected; otherwise go once round and stop
struct Stop {};
struct Answer {
  std::uint64_t number = 0;
  Result<std::string> body;
};  // the error has a Problem and the server's words
struct StreamMessage {
  std::string body;
};
struct StreamEnded {
  std::optional<Error> error;
};
struct Tick {};
struct NetworkBack {};  // try at once
struct LocalWork {};    // something new waits in the store
using Event = std::variant<Start, Stop, Answer, StreamMessage, StreamEnded, Tick, NetworkBack, LocalWork>;

enum class Phase {
  Idle,  // not started, or done
  Connecting,
  CatchingUp,  // reading what others wrote
  Sending,
  InStep,   // live, nothing waits
  Offline,  // will try again after a pause
  Stopped,  // something a person must decide; see lastError
};

struct Status {
  Phase phase = Phase::Idle;
  std::size_t waiting = 0;   // changes and acts not in the ledger yet
  std::size_t received = 0;  // entries taken in since Start
  std::size_t sent = 0;
  std::size_t carried = 0;        // chunks of attachments, either way, since Start
  std::int64_t lastInStepMs = 0;  // 0: never
  std::optional<Error> lastError;

  bool operator==(const Status&) const = default;
};

using Clock = std::function<std::int64_t()>;                 // milliseconds since 1970
using Random = std::function<std::uint32_t(std::uint32_t)>;  // below the bound; for jitter

class Engine {
 public:
  Engine(store::Store& store, const Self& self, Clock clock, Random random);
  ~Engine();

  // Takes one event in and returns what is to be done, in order.
  std::vector<Effect> handle(const Event& event);

  [[nodiscard]] Status status() const;
  // Whether nothing more will happen without an event from outside: not started, in step after a round, or given up.
  [[nodiscard]] bool done() const;
  // Spaces whose records or roster changed since the last call; whether there are any.
  [[nodiscard]] bool changed() const;
  std::vector<Id> takeChangedSpaces();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace collega::sync
