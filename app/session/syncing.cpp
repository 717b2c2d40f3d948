// Sync: starting and stopping it, and showing oneself in spaces that came by it.
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/session_p.h"

namespace collega::session {

void Session::startSync(bool live) {
  if (!impl_->transport) connectTransport();
  impl_->live = live;
  impl_->secondRound = false;
  (void)impl_->publishMe();
  impl_->transport->start(live);
}

void Session::connectTransport() {
  impl_->transport = std::make_unique<sync::ConnectTransport>(impl_->engine, QString::fromStdString(server()));
  const auto* transport = impl_->transport.get();
  connect(transport, &sync::ConnectTransport::statusChanged, this, &Session::syncStatusChanged);
  connect(transport, &sync::ConnectTransport::recordsChanged, this, &Session::takeArrivals);
  connect(transport, &sync::ConnectTransport::finished, this, &Session::finishRound);
}

Result<bool> Session::Impl::bringUpToDate() {
  COLLEGA_ASSIGN(settled, settlePairs());
  COLLEGA_ASSIGN(published, publishMe());
  COLLEGA_ASSIGN(continued, continueSeries(*session));
  return settled || published || continued;
}

void Session::takeArrivals() {
  (void)impl_->engine.takeChangedSpaces();
  if (impl_->live) (void)impl_->bringUpToDate();
  Q_EMIT recordsChanged();
}

// What arrived asks for more: a space that one has just come into does not know one's profile yet, and a pair that both
// accepted has no space. That takes a second round.
void Session::finishRound() {
  const auto written = impl_->bringUpToDate();
  if (written && *written && !impl_->secondRound && !syncStatus().lastError) {
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
