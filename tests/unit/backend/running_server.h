// A server in this process, on a free port, for as long as the object lives.
#pragma once

#include <QTemporaryDir>
#include <functional>
#include <thread>

#include "backend-stub/http/server.h"

namespace collega::test {

class RunningServer {
 public:
  using Change = std::function<void(server::ServerSettings&)>;
  // In a folder of its own, or in `data`, with the settings changed as wanted.
  explicit RunningServer(const Change& change = {}, const std::string& data = {});
  ~RunningServer() { stop(); }
  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  [[nodiscard]] quint16 port() const { return server_->port(); }
  [[nodiscard]] std::string url() const { return server_->url(); }
  // Where its metrics are; 0 if it shows none.
  [[nodiscard]] quint16 metricsPort() const;
  // What a signal to stop does; does not wait.
  void beginToStop() { server_->stop(); }
  // Whether it ended well.
  bool stop();

 private:
  QTemporaryDir folder_;
  std::unique_ptr<server::Server> server_;
  std::thread thread_;
  bool endedWell_ = false;
};

}  // namespace collega::test
