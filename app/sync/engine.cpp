#include "app/sync/engine.h"

#include <algorithm>
#include <utility>

#include "app/sync/connection.h"

namespace collega::sync {

class Engine::Impl {
 public:
  Impl(store::Store& store, const Self& self, Clock clock, Random random)
      : context{store, self, std::move(clock), std::move(random)}, connection(context) {
    // Should it fail, the store's next call does too, and says so.
    static_cast<void>(store.setAuthor(self.account.id, ledger::writerOf(self.device.id, self.incarnation)));
  }

  void makeDurable();

  Context context;
  Connection connection;
};

// Nothing is sent, or said to have been read, that this device might not have any more after a loss of power.
void Engine::Impl::makeDurable() {
  const auto goesOut = [](const Effect& effect) { return std::holds_alternative<Call>(effect); };
  if (std::ranges::none_of(context.effects, goesOut)) return;
  const auto durable = context.store.makeDurable();
  if (durable) return;
  std::erase_if(context.effects, goesOut);
  connection.fail(durable.error());
}

Engine::Engine(store::Store& store, const Self& self, Clock clock, Random random)
    : impl_(std::make_unique<Impl>(store, self, std::move(clock), std::move(random))) {}

Engine::~Engine() = default;

std::vector<Effect> Engine::handle(const Event& event) {
  if (std::holds_alternative<Start>(event)) {
    impl_->context.received = impl_->context.sent = impl_->context.carried = 0;
    impl_->context.trouble.reset();
  }
  std::visit([this](const auto& one) { impl_->connection.on(one); }, event);
  impl_->makeDurable();
  return std::exchange(impl_->context.effects, {});
}

Status Engine::status() const {
  Status status;
  const auto& context = impl_->context;
  status.phase = impl_->connection.phase();
  if (const auto waiting = context.store.waitingCount()) status.waiting = *waiting;
  status.received = context.received;
  status.sent = context.sent;
  status.carried = context.carried;
  status.lastInStepMs = impl_->connection.lastInStepMs();
  status.lastError = impl_->connection.error() ? impl_->connection.error() : context.trouble;
  return status;
}

bool Engine::done() const { return impl_->connection.done(); }

bool Engine::changed() const { return !impl_->context.changed.empty(); }

std::vector<Id> Engine::takeChangedSpaces() {
  const auto changed = std::exchange(impl_->context.changed, {});
  return {changed.begin(), changed.end()};
}

}  // namespace collega::sync
