// An act of a person: all it writes is kept together or not at all.
#include <utility>

#include "app/session/session_p.h"

namespace collega::session {

Result<void> Session::atomically(const std::function<Result<void>()>& act) { return impl_->atomically(act); }

// What an act writes, and what is sealed of it to be sent at once, wait for the disk together.
Result<void> Session::Impl::atomically(const std::function<Result<void>()>& act) {
  if (acting_ > 0) return keepAll(act);
  auto done = store->durably([&]() -> Result<void> {
    COLLEGA_TRY(keepAll(act));
    if (std::exchange(waiting_, false)) wakeSync();
    return {};
  });
  waiting_ = false;
  if (std::exchange(changed_, false) && done) announce();
  return done;
}

Result<void> Session::Impl::keepAll(const std::function<Result<void>()>& act) {
  const auto before = me;
  ++acting_;
  auto done = store->atomically(act);
  --acting_;
  if (!done) me = before;
  return done;
}

// In an act only once it is sure to stay.
void Session::Impl::announce() {
  if (acting_ > 0)
    changed_ = true;
  else
    Q_EMIT session->recordsChanged();
}

void Session::Impl::wakeSync() {
  if (acting_ > 0)
    waiting_ = true;
  else if (transport && live)
    transport->localWork();
}

}  // namespace collega::session
