#include "backend-stub/http/server.h"

#include <spdlog/spdlog.h>

#include <boost/asio/signal_set.hpp>
#include <thread>

#include "backend-stub/http/listener.h"
#include "backend-stub/http/watch.h"
#include "backend-stub/metrics/exporter.h"
#include "backend-stub/metrics/process.h"
#include "backend-stub/storage/open_store.h"
#include "ledger/start.h"

namespace collega::server {
namespace {

std::string authority(const std::string& host, std::uint16_t port) {
  return (host.find(':') == std::string::npos ? host : "[" + host + "]") + ":" + std::to_string(port);
}

}  // namespace

// Made in this order, and gone in the other: whatever waits in the io context uses all the rest.
class Server::Impl {
 public:
  Impl(const ServerSettings& settings, OpenStore store)
      : store_(std::move(store)),
        storage_(store_.storage.get()),
        ground_(*storage_,
                [this](std::size_t writes, double seconds, bool kept) { metrics_.committed(writes, seconds, kept); }),
        auth_(createAuth(storage_->incarnation(), storage_->sharedKey(), settings.clock, settings.auth)),
        ledger_(createLedgerService(ground_, settings.ledger)),
        join_(createJoinService(ground_, settings.clock, settings.join)),
        blobs_(createBlobService(ground_, settings.blobs)),
        links_(createLinkService(settings.clock)),
        refills_(createRefillService(ground_, settings.ledger)),
        context_{*auth_,
                 *ledger_,
                 *join_,
                 *blobs_,
                 *links_,
                 *refills_,
                 metrics_,
                 settings.http,
                 settings.proxies,
                 settings.origin,
                 !settings.tlsCertificate.empty()},
        threads_(std::max<std::size_t>(1, settings.threads)),
        io_(static_cast<int>(threads_)),
        control_(asio::make_strand(io_)),
        signals_(control_),
        drained_(control_),
        forced_(control_) {}

  Result<void> listen(const ServerSettings& settings) {
    if (context_.tls) {
      COLLEGA_ASSIGN(certificate, Certificate::load(settings.tlsCertificate, settings.tlsKey));
      certificate_ = std::move(certificate);
    }
    watch_ = std::make_unique<Watch>(io_, context_, *storage_, certificate_.get());
    listener_ = std::make_unique<Listener>(io_, context_, certificate_.get());
    COLLEGA_TRY(listener_->listen(settings.host, settings.port));
    return settings.metricsHost.empty() ? Result<void>() : showMetrics(settings.metricsHost, settings.metricsPort);
  }

  asio::ip::tcp::endpoint endpoint() const { return listener_->endpoint(); }
  bool tls() const { return context_.tls; }
  const Exporter* exporter() const { return exporter_.get(); }
  const std::string& metricsHost() const { return metricsHost_; }

  Result<void> run() {
    listener_->accept();
    watch_->start();
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < threads_; ++i) helpers.emplace_back([this] { io_.run(); });
    io_.run();
    for (auto& helper : helpers) helper.join();
    ground_.writer.stop();
    context_.readers.join();
    return storage_->checkpoint();
  }

  void stop() {
    asio::post(control_, [this] {
      if (stopping_) return;
      if (context_.readiness.draining() || context_.limits.drain.count() == 0) return end();
      spdlog::info("stopping soon");
      context_.readiness.drain();
      drained_.expires_after(context_.limits.drain);
      drained_.async_wait([this](boost::system::error_code cancelled) {
        if (!cancelled) end();
      });
    });
  }

  void stopOnSignals() {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) signals_.add(signal);
    awaitSignal();
  }

 private:
  void awaitSignal() {
    signals_.async_wait([this](boost::system::error_code cancelled, int signal) {
      if (cancelled) return;
      if (signal == SIGHUP) {
        watch_->look();
      } else {
        stop();
      }
      awaitSignal();
    });
  }

  void end() {
    if (std::exchange(stopping_, true)) return;
    spdlog::info("stopping");
    context_.readiness.drain();
    drained_.cancel();
    listener_->stop();
    watch_->stop();
    context_.connections.stopAll();
    forced_.expires_after(context_.limits.stop);
    forced_.async_wait([this](boost::system::error_code cancelled) {
      if (!cancelled) io_.stop();
    });
    endWhenIdle();
  }

  // The limit is only for what does not end by itself.
  void endWhenIdle() {
    const auto timer = std::make_shared<asio::steady_timer>(control_, std::chrono::milliseconds(20));
    timer->async_wait([this, timer](boost::system::error_code) {
      if (context_.connections.count() > 0) return endWhenIdle();
      forced_.cancel();
      signals_.cancel();
    });
  }

  Result<void> showMetrics(const std::string& host, std::uint16_t port) {
    const auto count = [](auto& shares) { return [&shares] { return static_cast<double>(shares.taken()); }; };
    watchProcess(metrics_);
    metrics_.gauge("collega_connections", "Open connections",
                   [this] { return static_cast<double>(context_.connections.count()); });
    metrics_.gauge("collega_streams", "Devices that follow", count(context_.streams));
    metrics_.gauge("collega_body_bytes", "Memory set aside for what is being received", count(context_.bodies));
    metrics_.gauge("collega_waiting_writes", "Writes that wait for the store",
                   [this] { return static_cast<double>(ground_.writer.waiting()); });
    metrics_.gauge("collega_store_up", "Whether the store answers",
                   [this] { return context_.readiness.storeAnswers(); });
    metrics_.gauge("collega_ready", "Whether this server should be sent work",
                   [this] { return context_.readiness.hindrance().empty(); });
    if (certificate_)
      metrics_.gauge("collega_certificate_expires_seconds", "Until when the certificate is good, since 1970",
                     [this] { return static_cast<double>(certificate_->expires()); });
    COLLEGA_ASSIGN(exporter, createExporter(metrics_, host, port));
    exporter_ = std::move(exporter);
    metricsHost_ = host;
    return {};
  }

  OpenStore store_;
  Storage* storage_;
  Metrics metrics_;
  Ground ground_;
  std::unique_ptr<Auth> auth_;
  std::unique_ptr<LedgerService> ledger_;
  std::unique_ptr<JoinService> join_;
  std::unique_ptr<BlobService> blobs_;
  std::unique_ptr<LinkService> links_;
  std::unique_ptr<RefillService> refills_;
  Context context_;
  std::unique_ptr<Certificate> certificate_;
  std::size_t threads_;
  asio::io_context io_;
  asio::strand<asio::io_context::executor_type> control_;
  asio::signal_set signals_;
  asio::steady_timer drained_;
  asio::steady_timer forced_;
  std::unique_ptr<Watch> watch_;
  std::unique_ptr<Listener> listener_;
  bool stopping_ = false;
  std::string metricsHost_;
  std::unique_ptr<Exporter> exporter_;
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
  return (impl_->tls() ? "https://" : "http://") + authority(impl_->endpoint().address().to_string(), port());
}

std::string Server::metricsUrl() const {
  const auto* exporter = impl_->exporter();
  return exporter == nullptr ? "" : "http://" + authority(impl_->metricsHost(), exporter->port()) + "/metrics";
}

std::uint16_t Server::port() const { return impl_->endpoint().port(); }
Result<void> Server::run() { return impl_->run(); }
void Server::stop() { impl_->stop(); }
void Server::stopOnSignals() { impl_->stopOnSignals(); }

}  // namespace collega::server
