// An act of a person: all it writes is kept together or not at all.
#include <utility>

#include "app/session/session_p.h"

namespace collega::session {

Result<void> Session::atomically(const std::function<Result<void>()>& act) { return impl_->atomically(act); }

Result<void> Session::Impl::atomically(const std::function<Result<void>()>& act) {
  const auto before = me;
  ++acting_;
  auto done = store->atomically(act);
  --acting_;
  if (!done) me = before;
  if (acting_ == 0) finishAct(done.ok());
  return done;
}

// What was only announced while it was not sure to stay.
void Session::Impl::finishAct(bool kept) {
  const auto changed = std::exchange(changed_, false);
  const auto waiting = std::exchange(waiting_, false);
  if (changed && kept) announce();
  if (waiting && kept) wakeSync();
}

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
