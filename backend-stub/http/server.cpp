#include "backend-stub/http/server.h"

#include <spdlog/spdlog.h>

#include <boost/asio/signal_set.hpp>
#include <thread>

#include "backend-stub/http/listener.h"
#include "backend-stub/http/tls.h"
#include "backend-stub/storage/open_store.h"
#include "ledger/start.h"

namespace collega::server {

// Made in this order, and gone in the other: whatever waits in the io context uses all the rest.
class Server::Impl {
 public:
  Impl(const ServerSettings& settings, OpenStore store)
      : store_(std::move(store)),
        storage_(store_.storage.get()),
        ground_(*storage_),
        auth_(createAuth(storage_->incarnation(), storage_->sharedKey(), settings.clock, settings.auth)),
        ledger_(createLedgerService(ground_, settings.openFounding)),
        join_(createJoinService(ground_, settings.clock, settings.join)),
        blobs_(createBlobService(ground_, settings.blobs)),
        links_(createLinkService(settings.clock)),
        refills_(createRefillService(ground_, settings.openFounding)),
        context_{*auth_,        *ledger_,        *join_,
                 *blobs_,       *links_,         *refills_,
                 settings.http, settings.origin, !settings.tlsCertificate.empty()},
        threads_(std::max<std::size_t>(1, settings.threads)),
        io_(static_cast<int>(threads_)),
        signals_(io_),
        forced_(io_) {}

  Result<void> listen(const ServerSettings& settings) {
    if (context_.tls) {
      COLLEGA_ASSIGN(tls, createTls(settings.tlsCertificate, settings.tlsKey));
      tls_ = std::move(tls);
    }
    listener_ = std::make_unique<Listener>(io_, context_, tls_.get());
    return listener_->listen(settings.host, settings.port);
  }

  asio::ip::tcp::endpoint endpoint() const { return listener_->endpoint(); }
  bool tls() const { return context_.tls; }

  Result<void> run() {
    listener_->accept();
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < threads_; ++i) helpers.emplace_back([this] { io_.run(); });
    io_.run();
    for (auto& helper : helpers) helper.join();
    ground_.writer.stop();
    context_.readers.join();
    return storage_->checkpoint();
  }

  void stop() {
    asio::post(io_, [this] {
      spdlog::info("stopping");
      listener_->stop();
      context_.connections.stopAll();
      signals_.cancel();
      forced_.expires_after(context_.limits.stop);
      forced_.async_wait([this](boost::system::error_code cancelled) {
        if (!cancelled) io_.stop();
      });
      endWhenIdle();
    });
  }

  void stopOnSignals() {
    signals_.add(SIGTERM);
    signals_.add(SIGINT);
    signals_.async_wait([this](boost::system::error_code cancelled, int) {
      if (!cancelled) stop();
    });
  }

 private:
  // The limit is only for what does not end by itself.
  void endWhenIdle() {
    const auto timer = std::make_shared<asio::steady_timer>(io_, std::chrono::milliseconds(20));
    timer->async_wait([this, timer](boost::system::error_code) {
      if (context_.connections.count() > 0) return endWhenIdle();
      forced_.cancel();
    });
  }

  OpenStore store_;
  Storage* storage_;
  Ground ground_;
  std::unique_ptr<Auth> auth_;
  std::unique_ptr<LedgerService> ledger_;
  std::unique_ptr<JoinService> join_;
  std::unique_ptr<BlobService> blobs_;
  std::unique_ptr<LinkService> links_;
  std::unique_ptr<RefillService> refills_;
  Context context_;
  std::unique_ptr<asio::ssl::context> tls_;
  std::size_t threads_;
  asio::io_context io_;
  asio::signal_set signals_;
  asio::steady_timer forced_;
  std::unique_ptr<Listener> listener_;
};

Server::Server(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::create(const ServerSettings& settings) {
  collega::start();
  if (settings.tlsCertificate.empty() != settings.tlsKey.empty()) {
    return {Problem::InvalidInput, "--tls-cert and --tls-key go together"};
  }
  COLLEGA_ASSIGN(store, openStore(settings.data, settings.store, Sharing::Alone));
  auto impl = std::make_unique<Impl>(settings, std::move(store));
  COLLEGA_TRY(impl->listen(settings));
  return std::unique_ptr<Server>(new Server(std::move(impl)));
}

std::string Server::url() const {
  const auto address = impl_->endpoint().address();
  const std::string host = address.is_v6() ? "[" + address.to_string() + "]" : address.to_string();
  return (impl_->tls() ? "https://" : "http://") + host + ":" + std::to_string(port());
}

std::uint16_t Server::port() const { return impl_->endpoint().port(); }
Result<void> Server::run() { return impl_->run(); }
void Server::stop() { impl_->stop(); }
void Server::stopOnSignals() { impl_->stopOnSignals(); }

}  // namespace collega::server
