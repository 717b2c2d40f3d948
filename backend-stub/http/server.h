// A whole server: data folder, store, services, listener. The program runs one; tests run several in one process.
#pragma once

#include <filesystem>
#include <memory>

#include "backend-stub/http/limits.h"
#include "backend-stub/http/proxies.h"
#include "backend-stub/services/auth.h"
#include "backend-stub/services/blob_service.h"
#include "backend-stub/services/join_service.h"

namespace collega::server {

struct ServerSettings {
  std::filesystem::path data;
  std::string store;  // postgresql://… that several servers share; empty: a store of its own in `data`
  std::string host = "127.0.0.1";
  std::uint16_t port = 0;  // 0: any that is free
  std::string origin;      // what sessions are bound to; empty: the name the client reached the server by
  std::filesystem::path tlsCertificate;
  std::filesystem::path tlsKey;
  std::string metricsHost;  // empty: nobody is shown metrics
  std::uint16_t metricsPort = 0;
  Proxies proxies;
  std::size_t threads = 2;
  Clock clock = systemTimeMs;
  HttpLimits http;
  AuthLimits auth;
  LedgerLimits ledger;
  JoinLimits join;
  BlobLimits blobs;
};

class Server {
 public:
  // Opens the store and listens; nobody is served before run.
  static Result<std::unique_ptr<Server>> create(const ServerSettings& settings);
  ~Server();

  [[nodiscard]] std::string url() const;  // http://HOST:PORT
  [[nodiscard]] std::uint16_t port() const;

  // http://HOST:PORT/metrics; empty if there are none.
  [[nodiscard]] std::string metricsUrl() const;

  // Serves until stop, then returns when all is written and the store is tidy.
  Result<void> run();
  // From any thread. First it says that it is not ready, for as long as it is told to drain; then what is being
  // answered is finished, and streams get an end that asks to connect again. A second time: at once.
  void stop();
  // Stops on SIGTERM and SIGINT; on SIGHUP looks at the certificate.
  void stopOnSignals();

 private:
  class Impl;
  explicit Server(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace collega::server
