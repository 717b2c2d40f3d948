// Sync: starting and stopping it, and showing oneself in spaces that came by it.
#include <utility>

#include "app/session/brokers/bridging.h"
#include "app/session/devices/adopting.h"
#include "app/session/devices/devices.h"
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/rhythm/pulses.h"
#include "app/session/session_p.h"

namespace collega::session {

void Session::startSync(bool live) {
  if (!impl_->transport) connectTransport();
  impl_->live = live;
  impl_->secondRound = false;
  (void)bringDevicesAlong(*this);
  (void)adoptMe(*this);
  (void)impl_->publishMe();
  impl_->transport->start(live);
}

void Session::connectTransport() {
  impl_->transport = std::make_unique<sync::ConnectTransport>(impl_->engine, QString::fromStdString(server()));
  const auto* transport = impl_->transport.get();
  connect(transport, &sync::ConnectTransport::statusChanged, this, [this] {
    if (impl_->live) (void)impl_->tellHowTheyFare();
    Q_EMIT syncStatusChanged();
  });
  connect(transport, &sync::ConnectTransport::recordsChanged, this, &Session::takeArrivals);
  connect(transport, &sync::ConnectTransport::finished, this, &Session::finishRound);
}

Result<bool> Session::Impl::bringUpToDate() {
  auto where = std::exchange(arrived, {});
  COLLEGA_ASSIGN(own, ownSpaces());
  const bool all = !std::exchange(lookedAtAll, true);
  COLLEGA_ASSIGN(settled, settlePairs());
  COLLEGA_ASSIGN(left, leaveWhereDone(*session));
  COLLEGA_ASSIGN(brought, bringDevicesAlong(*session));
  COLLEGA_TRY(adoptMe(*session));
  bool written = settled || left || brought;
  for (auto& [id, state, founded] : own) {
    if (!all && !where.contains(id)) continue;
    COLLEGA_ASSIGN(continued, continueSeries(*session, id));
    COLLEGA_ASSIGN(published, publishMe(std::move(state)));
    written |= continued || published;
  }
  return written;
}

Result<bool> Session::Impl::tellHowTheyFare() {
  const auto status = engine.status();
  const bool allIsHere = live ? status.phase == sync::Phase::InStep : !status.lastError;
  if (!allIsHere) return false;
  const auto now = today();
  const bool all = std::exchange(toldAllOn, now) != now;
  auto changed = std::exchange(untold, {});
  if (!all && changed.empty()) return false;
  COLLEGA_ASSIGN(told, all ? tellPulses(*session) : tellPulses(*session, std::move(changed)));
  return told > 0;
}

void Session::takeArrivals() {
  for (const auto& space : impl_->engine.takeChangedSpaces()) {
    impl_->arrived.insert(space);
    impl_->untold.insert(space);
  }
  // What follows from it, and the disk, come after it is shown: should that fail, what arrived comes again.
  (void)impl_->store->durably([this]() -> Result<void> {
    Q_EMIT recordsChanged();
    COLLEGA_ASSIGN(written, impl_->live ? impl_->bringUpToDate() : Result<bool>(false));
    if (written) Q_EMIT recordsChanged();
    return {};
  });
}

// What arrived asks for more: a space that one has just come into does not know one's profile yet, and a pair that both
// accepted has no space. That takes a second round.
void Session::finishRound() {
  const auto written = impl_->bringUpToDate();
  const auto told = impl_->tellHowTheyFare();
  const bool more = (written && *written) || (told && *told);
  if (more && !impl_->secondRound && !syncStatus().lastError) {
    impl_->secondRound = true;
    impl_->transport->start(false);
    return;
  }
  Q_EMIT syncFinished();
}

store::Attachments& Session::attachments() { return impl_->store->attachments(); }

void Session::wakeSync() { impl_->wakeSync(); }

void Session::stopSync() {
  impl_->live = false;
  if (impl_->transport) impl_->transport->stop();
}

sync::Status Session::syncStatus() const { return impl_->engine.status(); }

}  // namespace collega::session
